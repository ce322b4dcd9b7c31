import type { Befund } from '../generated/rest';
import type { Schwere } from './preview';
import type { Stelle } from './sheet';

/** The same finding, with all places at which it was made. */
export interface Gruppe {
  /** Stays the same when the file is read again. */
  name: string;
  nummer: number;
  befund: Befund;
  stellen: Stelle[];
}

/** Many findings of one kind that somebody goes through as a list. */
export interface Faltung {
  name: string;
  nummer: number;
  art: Faltbar;
  schwere: Schwere;
  gruppen: Gruppe[];
}

export const FALTBARE = [
  'ORGANISATION_NEU',
  'TECHNOLOGIE_NEU',
  'ORGANISATION_NAHE_TREFFER',
  'ORGANISATION_UNGETEILT',
  'PERSON',
  'KEINE_ORGANISATION',
  'UEBERSPRUNGEN',
] as const satisfies readonly Befund['art'][];
export type Faltbar = (typeof FALTBARE)[number];
/** From so many on. */
const VIELE = 4;

const RANG: Record<Schwere, number> = { FEHLER: 0, WARNUNG: 1, HINWEIS: 2 };

/** The same findings once, the worst first, otherwise in the order of the file. */
export function gruppiere(stellen: readonly Stelle[]): Gruppe[] {
  const gruppen = new Map<string, Gruppe>();
  for (const stelle of stellen) {
    const { art, schwere, satz, wert } = stelle.befund;
    const name = JSON.stringify([schwere, art, wert, satz]);
    const gruppe = gruppen.get(name);
    if (gruppe) gruppe.stellen.push(stelle);
    else gruppen.set(name, { name, nummer: stelle.nummer, befund: stelle.befund, stellen: [stelle] });
  }
  return [...gruppen.values()].sort((a, b) => RANG[a.befund.schwere] - RANG[b.befund.schwere]);
}

/** With many of one kind folded into one, at the place of the first. */
export function falte(gruppen: readonly Gruppe[]): (Gruppe | Faltung)[] {
  const jeArt = new Map<string, Gruppe[]>();
  const name = ({ befund: { art, schwere } }: Gruppe) => `${schwere} ${art}`;
  for (const gruppe of gruppen) {
    const gleiche = jeArt.get(name(gruppe));
    if (gleiche) gleiche.push(gruppe);
    else jeArt.set(name(gruppe), [gruppe]);
  }
  return gruppen.flatMap((gruppe): (Gruppe | Faltung)[] => {
    const { art, schwere } = gruppe.befund;
    const gleiche = jeArt.get(name(gruppe))!;
    if (!istFaltbar(art) || gleiche.length < VIELE) return [gruppe];
    return gleiche[0] === gruppe ? [{ name: name(gruppe), nummer: gruppe.nummer, art, schwere, gruppen: gleiche }] : [];
  });
}

const istFaltbar = (art: Befund['art']): art is Faltbar => (FALTBARE as readonly string[]).includes(art);

export const istFaltung = (zeile: Gruppe | Faltung): zeile is Faltung => 'gruppen' in zeile;
