import type { Faltbild } from './falten';
import type { Platz } from './layers';

/** Where somebody came from by a relationship, and which other boxes it leads to on that side. */
export interface Faecher {
  von: string;
  ziele: readonly string[];
}

export interface Schritt {
  id: string;
  faecher?: Faecher;
}

type Plaetze = ReadonlyMap<string, Platz>;

/**
 * Where an arrow leads: left and right along a relationship, to the nearest box on that side; then up and down to the others
 * that the same box is related to. Without having come so, up and down go through the column. Undefined where there is nothing.
 */
export function gehe(bild: Faltbild, plaetze: Plaetze, { id, faecher }: Schritt, taste: string): Schritt | undefined {
  const hier = plaetze.get(id);
  if (!hier) return undefined;
  if (taste === 'ArrowLeft' || taste === 'ArrowRight') {
    const ziele = nachbarn(bild, plaetze, id, taste === 'ArrowLeft' ? -1 : 1);
    const mitte = hier.y + hier.h / 2;
    const fern = (ziel: string) => Math.abs(plaetze.get(ziel)!.y + plaetze.get(ziel)!.h / 2 - mitte);
    const naechstes = ziele.toSorted((a, b) => fern(a) - fern(b))[0];
    return naechstes === undefined ? undefined : { id: naechstes, faecher: { von: id, ziele } };
  }
  const spalte = [...plaetze].filter(([, { x }]) => x === hier.x).map(([einer]) => einer);
  if (taste === 'Home' || taste === 'End') return { id: spalte.at(taste === 'Home' ? 0 : -1)! };
  const schritt = { ArrowUp: -1, ArrowDown: 1 }[taste];
  if (schritt === undefined) return undefined;
  const imFaecher = faecher?.ziele[faecher.ziele.indexOf(id) + schritt];
  if (imFaecher !== undefined) return { id: imFaecher, faecher: faecher! };
  const inSpalte = spalte[spalte.indexOf(id) + schritt];
  return inSpalte === undefined ? undefined : { id: inSpalte };
}

/** The boxes that one is related to on a side, from above. */
export function nachbarn({ straenge }: Faltbild, plaetze: Plaetze, id: string, seite: -1 | 1): string[] {
  const x = plaetze.get(id)!.x;
  const andere = straenge.flatMap(({ von, nach }) => (von === id ? [nach] : nach === id ? [von] : []));
  // A relationship within the column bows to its left.
  const dort = [...new Set(andere)].filter((einer) => {
    const weiter = (plaetze.get(einer)?.x ?? NaN) - x;
    return seite < 0 ? weiter <= 0 : weiter > 0;
  });
  return dort.toSorted((a, b) => plaetze.get(a)!.y - plaetze.get(b)!.y);
}
