interface Papier {
  kennung: string;
  datum: string | null;
  folgtAuf: { edges: readonly { node: { kennung: string } }[] };
}

/**
 * Papers by the chains they make: each with all that follow on one another, the first first; the chain with the newest paper
 * first, then papers that stand alone, the newest first.
 */
export function ketten<T extends Papier>(papiere: readonly T[]): { ketten: T[][]; einzelne: T[] } {
  const jeKennung = new Map(papiere.map((papier) => [papier.kennung, papier]));
  const davor = (papier: T) => papier.folgtAuf.edges.flatMap(({ node }) => jeKennung.get(node.kennung) ?? []);
  const kette = new Map(papiere.map((papier) => [papier.kennung, papier.kennung]));
  const anfang = (kennung: string): string => (kette.get(kennung) === kennung ? kennung : anfang(kette.get(kennung)!));
  for (const papier of papiere) for (const eines of davor(papier)) kette.set(anfang(papier.kennung), anfang(eines.kennung));

  const gruppen = new Map<string, T[]>();
  for (const papier of papiere) {
    const erster = anfang(papier.kennung);
    gruppen.set(erster, [...(gruppen.get(erster) ?? []), papier]);
  }
  const stufen = new Map<string, number>();
  // The net allows no circle among papers that follow on one another.
  const stufe = (papier: T): number => {
    const bekannt = stufen.get(papier.kennung) ?? Math.max(0, ...davor(papier).map((eines) => stufe(eines) + 1));
    stufen.set(papier.kennung, bekannt);
    return bekannt;
  };
  const neuestes = (gruppe: readonly T[]) =>
    gruppe
      .map(({ datum }) => datum ?? '')
      .sort()
      .at(-1)!;
  const alle = [...gruppen.values()]
    .map((gruppe) => gruppe.toSorted((a, b) => stufe(a) - stufe(b) || (a.datum ?? '9').localeCompare(b.datum ?? '9')))
    .sort((a, b) => neuestes(b).localeCompare(neuestes(a)));
  return { ketten: alle.filter(({ length }) => length > 1), einzelne: alle.filter(({ length }) => length === 1).flat() };
}
