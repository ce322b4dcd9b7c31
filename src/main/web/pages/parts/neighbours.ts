import type { NachbarnFragment } from '../generated/graphql';

export type Nachbar = NachbarnFragment['edges'][number];

export interface Gruppe {
  /** Kind and direction of all of its relationships. */
  key: string;
  kante: Nachbar['kante'];
  richtung: Nachbar['richtung'];
  nachbarn: Nachbar[];
}

/** Whether the same neighbour stands several times among these, once for each period in which both are joined. */
export const stehtMehrmals = (einer: Nachbar, nachbarn: readonly Nachbar[]) =>
  nachbarn.filter(({ node }) => node.__typename === einer.node.__typename && node.kennung === einer.node.kennung).length > 1;

/** Relationships put together by what they say, in the order in which each is first met. */
export function gruppiere(edges: readonly Nachbar[]): Gruppe[] {
  const gruppen = new Map<string, Gruppe>();
  for (const edge of edges) {
    const key = `${edge.kante} ${edge.richtung}`;
    const gruppe = gruppen.get(key);
    if (gruppe) gruppe.nachbarn.push(edge);
    else gruppen.set(key, { key, kante: edge.kante, richtung: edge.richtung, nachbarn: [edge] });
  }
  return [...gruppen.values()];
}
