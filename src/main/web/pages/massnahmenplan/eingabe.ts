import { fieldOf } from '../data/form';
import type { Kriteriumsstand, PlanmassnahmeEingabe, Planstatus } from '../generated/graphql';
import { euroOf } from '../net/euro';

const lines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** What the form says, as the server wants it. @param kriterien keys of all criteria that the form asks for */
export function eingabeOf(data: FormData, kennung: string | null, kriterien: readonly string[]): PlanmassnahmeEingabe {
  const text = (name: string) => fieldOf(data, name).trim() || null;
  const kosten = text('kosten');
  return {
    kennung,
    titel: fieldOf(data, 'titel'),
    beschreibung: text('beschreibung'),
    gegenstaende: lines(fieldOf(data, 'gegenstaende')),
    pilot: text('pilot'),
    federfuehrung: text('federfuehrung'),
    partner: lines(fieldOf(data, 'partner')),
    foerderung: text('foerderung'),
    pruefungen: kriterien
      .map((kriterium) => ({
        kriterium,
        stand: fieldOf(data, `stand-${kriterium}`) as Kriteriumsstand,
        begruendung: text(`grund-${kriterium}`),
      }))
      .filter(({ stand, begruendung }) => stand !== 'OFFEN' || begruendung),
    termin: text('termin'),
    kosten: kosten === null ? null : (euroOf(kosten) ?? null),
    status: fieldOf(data, 'status') as Planstatus,
    anmerkung: text('anmerkung'),
  };
}
