/** What candidates are assumed to cost, in euro, by their keys. */
export type Annahmen = Readonly<Record<string, number>>;

/** `Idee/idee-1a2b3c4d:12000,Projekt/x:5000`, as it stands in an address; what is not possible is left out. */
export function annahmenOf(params: URLSearchParams): Annahmen {
  const entries = (params.get('annahmen')?.split(',') ?? []).map((entry) => {
    const punkt = entry.lastIndexOf(':');
    return [entry.slice(0, punkt), entry.slice(punkt + 1)] as const;
  });
  return Object.fromEntries(
    entries.filter(([key, euro]) => key.includes('/') && euro && Number(euro) >= 0).map(([key, euro]) => [key, Number(euro)]),
  );
}

/** For the address; undefined where nothing is assumed. */
export const annahmenText = (annahmen: Annahmen) =>
  Object.entries(annahmen)
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([key, euro]) => `${key}:${euro}`)
    .join(',') || undefined;

/** As an argument of the schema. */
export const annahmenInput = (annahmen: Annahmen) => Object.entries(annahmen).map(([kandidat, euro]) => ({ kandidat, euro }));
