import type { Belegart, Kantenart, Richtung } from '../generated/graphql';
import { artOf } from '../net/kinds';
import type { Point } from './layers';
import type { Bild, Kante, Knoten } from './picture';

interface Ende {
  __typename: string;
  kennung: string;
  name: string;
}

interface Schritt {
  von: Ende;
  nach: Ende;
  kante: Kantenart;
  richtung: Richtung;
  belegart: Belegart;
}

const SPALTE = 300;
const ZEILE = 120;

export const idOf = ({ __typename, kennung }: { __typename: string; kennung: string }) => `${__typename}/${kennung}`;

export function kanteOf({ von, nach, kante, richtung, belegart }: Schritt): Kante {
  const [start, end] = richtung === 'HIN' ? [idOf(von), idOf(nach)] : [idOf(nach), idOf(von)];
  return { id: `${start} ${kante} ${end}`, von: start, nach: end, kante, belegart };
}

/** Everything on these ways, each node and relationship once, and a place for each node: the start on the left, each step a column. */
export function bildAus(wege: readonly { schritte: readonly Schritt[] }[]): { bild: Bild; plaetze: Map<string, Point> } {
  const knoten = new Map<string, Knoten>();
  const kanten = new Map<string, Kante>();
  const spalten: string[][] = [];
  const nimm = (ende: Ende, spalte: number) => {
    const id = idOf(ende);
    if (knoten.has(id)) return;
    knoten.set(id, { id, art: artOf(ende.__typename), name: ende.name, nummer: null, status: null });
    (spalten[spalte] ??= []).push(id);
  };
  for (const { schritte } of wege) {
    schritte.forEach((schritt, i) => {
      nimm(schritt.von, i);
      nimm(schritt.nach, i + 1);
      const kante = kanteOf(schritt);
      kanten.set(kante.id, kante);
    });
  }
  const plaetze = new Map<string, Point>();
  spalten.forEach((ids, spalte) => ids.forEach((id, i) => plaetze.set(id, { x: spalte * SPALTE, y: (i - (ids.length - 1) / 2) * ZEILE })));
  return { bild: { knoten: [...knoten.values()], kanten: [...kanten.values()] }, plaetze };
}
