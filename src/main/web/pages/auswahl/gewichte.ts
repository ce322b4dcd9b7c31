/** What a criterion weighs where nobody says, as on the server. */
export const UEBLICH = 50;
export const GROESSTES = 100;

/** By the kennung of a criterion; what is not in it weighs the usual. */
export type Gewichte = Readonly<Record<string, number>>;

/** `buergernutzen:80,aussenwirkung:0`, as it stands in an address; what is not possible is left out. */
export function gewichteOf(params: URLSearchParams): Gewichte {
  const entries = (params.get('gewichte')?.split(',') ?? []).map((entry) => entry.split(':') as [string, string?]);
  return Object.fromEntries(
    entries.filter(([kennung, value]) => kennung && value && istGewicht(Number(value))).map(([kennung, value]) => [kennung, Number(value)]),
  );
}

export const istGewicht = (value: number) => Number.isInteger(value) && value >= 0 && value <= GROESSTES;

/** What differs from the usual; undefined where nothing does. */
export function gewichteText(gewichte: Gewichte): string | undefined {
  return (
    Object.entries(gewichte)
      .filter(([, gewicht]) => gewicht !== UEBLICH)
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([kennung, gewicht]) => `${kennung}:${gewicht}`)
      .join(',') || undefined
  );
}

/** As an argument of the schema. */
export const gewichteInput = (gewichte: Gewichte) => Object.entries(gewichte).map(([kriterium, gewicht]) => ({ kriterium, gewicht }));
