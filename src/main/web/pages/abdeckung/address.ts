import { gueltigAmOf } from '../data/gueltigkeit';
import type { AbdeckungQueryVariables, Achse, Dienstart, ProjektFilter, StelleQueryVariables } from '../generated/graphql';
import { filterOf } from '../shared/filter';
import type { Stelle } from '../shared/matrix/matrix';

export const ACHSEN: Achse[] = [
  'LEITZIEL',
  'STRATEGISCHES_ZIEL',
  'HANDLUNGSFELD',
  'AKTEUR',
  'AKTEURSART',
  'FEDERFUEHRUNG',
  'FOERDERER',
  'TECHNOLOGIE',
  'STRATEGIE',
  'GESETZ',
  'STATUS',
  'PRIORITAET',
  'RAUM',
  'JAHR',
];

/** Which ways to a Leitziel count, by the word that stands for them in an address. */
export const WEGE: Record<string, Dienstart[]> = {
  direkt: ['DIREKT'],
  strategie: ['DIREKT', 'UEBER_ZIEL', 'UEBER_STRATEGIE'],
};

export function variablesOf(params: URLSearchParams): AbdeckungQueryVariables {
  const filter = filterOf(params);
  const weg = params.get('weg') ?? '';
  const wie = Object.hasOwn(WEGE, weg) ? WEGE[weg] : undefined;
  return {
    zeilen: achseOf(params.get('zeilen'), 'HANDLUNGSFELD'),
    spalten: achseOf(params.get('spalten'), 'LEITZIEL'),
    kennzahl: params.get('kennzahl') === 'KOSTEN' ? 'KOSTEN' : 'PROJEKTE',
    nurBelegt: params.has('belegt'),
    ...gueltigAmOf(params),
    ...(filter && { filter }),
    ...(wie && { wie }),
  };
}

export function stelleOf(params: URLSearchParams): Stelle | undefined {
  const zeile = params.get('zeile');
  const spalte = params.get('spalte');
  const ohne = params.get('ohne');
  if (ohne === 'zeile' || ohne === 'spalte') return { ohne };
  if (!zeile && !spalte) return undefined;
  return { ...(zeile && { zeile }), ...(spalte && { spalte }) };
}

/** For `addressWith`: this place opened, without what was open inside another. */
export function changesTo({ zeile, spalte, ohne }: Stelle): Record<string, string | undefined> {
  return { zeile, spalte, ohne, warum: undefined, stellenach: undefined };
}

const achseOf = (text: string | null, usual: Achse): Achse => ACHSEN.find((achse) => achse === text) ?? usual;

/** What the address asks of one place. @param more a further condition on projects */
export function stelleVariablesOf(params: URLSearchParams, { zeile, spalte }: Stelle, more?: ProjektFilter): StelleQueryVariables {
  const { kennzahl: _, filter, ...rest } = variablesOf(params);
  const filters = [filter, more].filter((one) => one != null);
  return {
    ...rest,
    ...(filters.length && { filter: filters.length > 1 ? { und: filters } : filters[0]! }),
    nurZeilen: zeile ? [zeile] : [],
    nurSpalten: spalte ? [spalte] : [],
    paar: Boolean(zeile && spalte),
    ganzeZeile: Boolean(zeile && !spalte),
    ganzeSpalte: Boolean(!zeile && spalte),
  };
}
