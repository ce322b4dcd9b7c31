import type { Knotenart } from '../generated/graphql';
import type { Faltbild, Kasten } from './falten';

export interface Point {
  x: number;
  y: number;
}

/** Where a box lies: its left upper corner and its size. */
export interface Platz extends Point {
  w: number;
  h: number;
}

export interface Plan {
  plaetze: Map<string, Platz>;
  breite: number;
  hoehe: number;
}

/** From left to right; kinds that are not named here follow, each in a layer of its own. */
const ORDER: Knotenart[] = ['LEITZIEL', 'STRATEGISCHES_ZIEL', 'PROJEKT', 'HANDLUNGSFELD', 'AKTEUR'];
export const BREITE = 236;
/** Room between columns for the lines to bow in, between columns of one kind, between boxes and around all. */
const GASSE = 120;
const SCHMAL = 40;
const ABSTAND = 12;
const RAND = 8;
/** Room left of the first column for the lines within it. */
const BOGEN = 130;
/** As high as a column becomes before its kind takes a second one. */
const ZEILEN = 40;
const SWEEPS = 4;

/** Places for all boxes, kind by kind from left to right, neighbours near each other, none on another. @param hoeheVon how high a box must be for its words @param gasse room between columns of two kinds */
export function ordne(bild: Faltbild, hoeheVon: (kasten: Kasten) => number, gasse = GASSE): Plan {
  const kaesten = new Map(bild.kaesten.map((kasten) => [kasten.id, kasten]));
  const innen = bild.straenge.some(({ von, nach }) => gleich(kaesten.get(von), kaesten.get(nach)));
  const spalten = ordered(bild, layersOf(bild)).flatMap((layer) => {
    const anzahl = Math.ceil(layer.length / ZEILEN);
    const je = Math.ceil(layer.length / anzahl);
    return Array.from({ length: anzahl }, (_, i) => ({ ids: layer.slice(i * je, (i + 1) * je), neu: i === 0 }));
  });
  const hoehen = spalten.map(({ ids }) => ids.reduce((sum, id) => sum + hoeheVon(kaesten.get(id)!) + ABSTAND, -ABSTAND));
  const hoechste = Math.max(0, ...hoehen);
  const plaetze = new Map<string, Platz>();
  let x = RAND + (innen ? BOGEN : 0);
  spalten.forEach(({ ids, neu }, i) => {
    if (i > 0) x += BREITE + (neu ? gasse : SCHMAL);
    let y = RAND + (hoechste - hoehen[i]!) / 2;
    for (const id of ids) {
      const h = hoeheVon(kaesten.get(id)!);
      plaetze.set(id, { x, y, w: BREITE, h });
      y += h + ABSTAND;
    }
  });
  return { plaetze, breite: x + BREITE + RAND, hoehe: hoechste + 2 * RAND };
}

const gleich = (a: Kasten | undefined, b: Kasten | undefined) => a?.art === b?.art && a?.seite === b?.seite;

function layersOf({ kaesten }: Faltbild): string[][] {
  const layers = new Map<string, string[]>(ORDER.map((art) => [art, []]));
  for (const { id, art, seite } of kaesten) {
    const name = seite ? `${art} ${seite}` : art;
    const layer = layers.get(name);
    if (layer) layer.push(id);
    else layers.set(name, [id]);
  }
  return [...layers.values()].filter((layer) => layer.length);
}

/** Sorts each layer by the mean place of its neighbours, to and fro: the barycentre method of layered drawing. */
function ordered({ straenge }: Faltbild, layers: string[][]): string[][] {
  const neighbours = new Map<string, string[]>();
  for (const { von, nach } of straenge) {
    neighbours.set(von, [...(neighbours.get(von) ?? []), nach]);
    neighbours.set(nach, [...(neighbours.get(nach) ?? []), von]);
  }
  const places = new Map<string, number>();
  const remember = (layer: string[]) => layer.forEach((id, i) => places.set(id, (i + 0.5) / layer.length));
  layers.forEach(remember);
  let current = layers;
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    current = current.map((layer) => {
      const mean = new Map(
        layer.map((id) => {
          const around = (neighbours.get(id) ?? []).flatMap((other) => places.get(other) ?? []);
          return [id, around.length ? around.reduce((a, b) => a + b, 0) / around.length : places.get(id)!] as const;
        }),
      );
      const sorted = layer.toSorted((a, b) => mean.get(a)! - mean.get(b)!);
      remember(sorted);
      return sorted;
    });
  }
  return current;
}

/** The line between two boxes: from side to side in a bow; between two of one column around its left, the further the wider. */
export function bogen(a: Platz, b: Platz): string {
  const [links, rechts] = a.x <= b.x ? [a, b] : [b, a];
  const [y1, y2] = [links.y + links.h / 2, rechts.y + rechts.h / 2];
  if (links.x === rechts.x) {
    const weit = links.x - 16 - Math.min(BOGEN, Math.abs(y2 - y1) / 3);
    return `M${links.x} ${y1}C${weit} ${y1} ${weit} ${y2} ${links.x} ${y2}`;
  }
  const [x1, x2] = [links.x + links.w, rechts.x];
  const weit = Math.max(40, (x2 - x1) / 2);
  return `M${x1} ${y1}C${x1 + weit} ${y1} ${x2 - weit} ${y2} ${x2} ${y2}`;
}
