import type { UeberschneidungenJeFeldQuery } from '../generated/graphql';

export type Feldzelle = UeberschneidungenJeFeldQuery['ueberschneidungenJeFeld']['zellen'][number];
export type Feld = Feldzelle['eines'];

/** All fields of the cells, by name; and the cell of two of them whichever way round. */
export function feldmatrixOf(zellen: readonly Feldzelle[]) {
  const felder = new Map(zellen.flatMap(({ eines, anderes }) => [eines, anderes]).map((feld) => [feld.kennung, feld]));
  const jePaar = new Map(zellen.map((zelle) => [feldtext(zelle.eines, zelle.anderes), zelle]));
  return {
    felder: [...felder.values()].sort((a, b) => a.name.localeCompare(b.name, 'de')),
    zelle: (a: Feld, b: Feld) => jePaar.get(feldtext(a, b)),
    meiste: Math.max(0, ...zellen.map(({ anzahl }) => anzahl)),
  };
}

/** Two fields as they stand in an address, one where it is the same; the same whichever comes first. */
export function feldtext(a: Feld, b: Feld): string {
  return a.kennung === b.kennung ? a.kennung : [a.kennung, b.kennung].sort().join(',');
}
