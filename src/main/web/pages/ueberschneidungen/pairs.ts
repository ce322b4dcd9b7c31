import type { Ueberschneidungsart, UeberschneidungenQueryVariables } from '../generated/graphql';
import { afterOf } from '../parts/Vorwaerts';
import { filterOf } from '../shared/filter';
import { weightsInput, weightsOf } from './weights';

export const PAGE_SIZE = 25;

export const ARTEN: Ueberschneidungsart[] = [
  'MOEGLICHE_DUBLETTE',
  'KONKURRENZ',
  'SYNERGIE',
  'GLEICHES_FELD',
  'GLEICHES_ZIEL',
  'AEHNLICHE_WORTE',
];

export function artOf(params: URLSearchParams): Ueberschneidungsart | undefined {
  return ARTEN.find((art) => art === params.get('art'));
}

/** Where the words for how much an overlap is begin, as the schema states it. */
export const SCHWELLEN = [
  ['0.0625', 'MITTEL'],
  ['0.125', 'STARK'],
] as const;

/** One or two fields between which the pairs lie, as they stand in an address. */
export function felderOf(params: URLSearchParams): string[] | undefined {
  const felder = params.get('felder')?.split(',').filter(Boolean) ?? [];
  return felder.length === 1 || felder.length === 2 ? felder : undefined;
}

export function mindestensOf(params: URLSearchParams): number {
  const number = Number(params.get('mindestens'));
  return number > 0 && number <= 1 ? number : 0;
}

export function variablesOf(params: URLSearchParams): UeberschneidungenQueryVariables {
  const filter = filterOf(params);
  const gewichte = weightsInput(weightsOf(params));
  const mindestens = mindestensOf(params);
  const after = afterOf(params);
  const art = artOf(params);
  const felder = felderOf(params);
  return {
    nurBelegt: params.has('belegt'),
    first: PAGE_SIZE,
    ...(art && { arten: [art] }),
    ...(felder && { felder }),
    ...(filter && { filter }),
    ...(gewichte && { gewichte }),
    ...(mindestens && { mindestens }),
    ...(params.get('ordnung') === 'TEXT' && { ordnung: 'TEXT' as const }),
    ...(after && { after }),
  };
}

/** What decides which pairs there are, without the choice among them: for the matrix of fields. */
export function grundOf(params: URLSearchParams) {
  const { gewichte, filter, nurBelegt, mindestens } = variablesOf(params);
  return { nurBelegt, ...(gewichte && { gewichte }), ...(filter && { filter }), ...(mindestens && { mindestens }) };
}

/** Both projects of a pair, as they stand in an address. */
export function pairText(paar: { projekt: { kennung: string }; mit: { kennung: string } }): string {
  return `${paar.projekt.kennung},${paar.mit.kennung}`;
}

export function pairOf(params: URLSearchParams): [string, string] | undefined {
  const [projekt, mit, ...more] = params.get('paar')?.split(',') ?? [];
  return projekt && mit && !more.length ? [projekt, mit] : undefined;
}

/** A pair as the keys of comments have it. */
export const paarschluessel = (projekt: string, mit: string) => `Projekt/${projekt}+Projekt/${mit}`;
