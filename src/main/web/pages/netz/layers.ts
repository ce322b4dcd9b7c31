import type { Knotenart } from '../generated/graphql';
import { nachbarschaft, type Bild } from './picture';

export interface Point {
  x: number;
  y: number;
}

/** From left to right; kinds that are not named here follow, each in a layer of its own. */
const ORDER: Knotenart[] = ['LEITZIEL', 'STRATEGISCHES_ZIEL', 'PROJEKT', 'HANDLUNGSFELD', 'AKTEUR'];
/** Room for a node and its name in two lines. */
const COLUMN = 320;
const ROW = 46;
const SWEEPS = 4;

/**
 * Places for all nodes, kind by kind from left to right, neighbours near each other.
 * A kind of many nodes takes several columns, as many as let the whole fill a window of this shape best.
 * @param aspect width by height of the window
 */
export function schichten(bild: Bild, aspect: number): Map<string, Point> {
  const layers = ordered(bild, layersOf(bild));
  const rows = bestRows(
    layers.map((layer) => layer.length),
    aspect,
  );
  const places = new Map<string, Point>();
  let column = 0;
  for (const layer of layers) {
    const columns = Math.ceil(layer.length / rows);
    // Evenly, so that the last column is as full as the first.
    const perColumn = Math.ceil(layer.length / columns);
    layer.forEach((id, i) => {
      const inColumn = Math.min(perColumn, layer.length - Math.floor(i / perColumn) * perColumn);
      places.set(id, {
        x: (column + Math.floor(i / perColumn)) * COLUMN,
        y: (((i % perColumn) + 0.5) / inColumn) * rows * ROW,
      });
    });
    column += columns;
  }
  return places;
}

function layersOf({ knoten }: Bild): string[][] {
  const layers = new Map<Knotenart, string[]>(ORDER.map((art) => [art, []]));
  for (const { id, art } of knoten) {
    const layer = layers.get(art);
    if (layer) layer.push(id);
    else layers.set(art, [id]);
  }
  return [...layers.values()].filter((layer) => layer.length);
}

/** Sorts each layer by the mean place of its neighbours, to and fro: the barycentre method of layered drawing. */
function ordered(bild: Bild, layers: string[][]): string[][] {
  const neighbours = nachbarschaft(bild);
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

/** How many rows let the columns fill the window with the least shrinking. */
export function bestRows(sizes: number[], aspect: number): number {
  let best = 1;
  let least = Infinity;
  for (let rows = 1; rows <= Math.max(1, ...sizes); rows++) {
    const columns = sizes.reduce((sum, size) => sum + Math.ceil(size / rows), 0);
    const shrink = Math.max((columns * COLUMN) / aspect, rows * ROW);
    if (shrink < least) {
      least = shrink;
      best = rows;
    }
  }
  return best;
}
