import type { BelegEingabe } from '../generated/graphql';

/** What is entered of who says it, whichever of the ways is chosen. */
export interface Belegstand {
  wie: '' | 'bekannt' | 'neu' | 'redaktion';
  quelle: { kennung: string; name: string } | null;
  neu: { name: string; art: string; datum: string; urheber: string; url: string };
  fundstelle: string;
  art: 'BELEGT' | 'EINGESCHAETZT';
  begruendung: string;
}

export const UNGESAGT: Belegstand = {
  wie: '',
  quelle: null,
  neu: { name: '', art: 'DOKUMENT', datum: '', urheber: '', url: '' },
  fundstelle: '',
  art: 'BELEGT',
  begruendung: '',
};

const oderNichts = (text: string) => text.trim() || null;

/** Who says it, as a step gives it; undefined as long as that is not said. */
export function belegAus({ wie, quelle, neu, fundstelle, art, begruendung }: Belegstand): BelegEingabe | undefined {
  if (wie === 'redaktion') return { art: 'EINGESCHAETZT', begruendung: oderNichts(begruendung) };
  const gesagt = {
    fundstelle: oderNichts(fundstelle),
    art,
    ...(art === 'EINGESCHAETZT' && { begruendung: oderNichts(begruendung) }),
  };
  if (wie === 'bekannt') return quelle ? { quelle: quelle.kennung, ...gesagt } : undefined;
  if (wie !== 'neu' || !neu.name.trim()) return undefined;
  return {
    neueQuelle: {
      name: neu.name.trim(),
      art: oderNichts(neu.art),
      datum: oderNichts(neu.datum),
      urheber: oderNichts(neu.urheber),
      url: oderNichts(neu.url),
    },
    ...gesagt,
  };
}
