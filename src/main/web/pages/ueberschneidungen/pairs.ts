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
  return {
    nurBelegt: params.has('belegt'),
    first: PAGE_SIZE,
    ...(art && { arten: [art] }),
    ...(filter && { filter }),
    ...(gewichte && { gewichte }),
    ...(mindestens && { mindestens }),
    ...(params.get('ordnung') === 'TEXT' && { ordnung: 'TEXT' as const }),
    ...(after && { after }),
  };
}

/** Both projects of a pair, as they stand in an address. */
export function pairText(paar: { projekt: { kennung: string }; mit: { kennung: string } }): string {
  return `${paar.projekt.kennung},${paar.mit.kennung}`;
}

export function pairOf(params: URLSearchParams): [string, string] | undefined {
  const [projekt, mit, ...more] = params.get('paar')?.split(',') ?? [];
  return projekt && mit && !more.length ? [projekt, mit] : undefined;
}
