const MOST = 20;

/** Those whose name holds every word that is typed, in their order; the first of all where nothing is. */
export function passende<Q extends { name: string }>(quellen: readonly Q[], text: string): readonly Q[] {
  const worte = text.toLowerCase().split(/\s+/).filter(Boolean);
  return quellen.filter(({ name }) => worte.every((wort) => name.toLowerCase().includes(wort))).slice(0, MOST);
}
