const ARTEN = new Set(['Akteur', 'Rolle', 'Gremium']);

/** Of nodes those that can answer a question, each once, in their order. */
export function ansprechbare<T extends { __typename: string; kennung: string }>(knoten: readonly T[]): T[] {
  const jeder = new Map(
    knoten.filter(({ __typename }) => ARTEN.has(__typename)).map((einer) => [`${einer.__typename}/${einer.kennung}`, einer]),
  );
  return [...jeder.values()];
}
