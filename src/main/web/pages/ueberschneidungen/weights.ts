import type { GewichteEingabe, Ueberschneidungsteil } from '../generated/graphql';

/** What projects can share, in the order of the bars, each with the weight it has unasked. */
export const UEBLICH = {
  felder: 0.25,
  ziele: 0.25,
  leitziele: 0.1,
  akteure: 0.25,
  technologien: 0.1,
  zeit: 0.05,
  text: 0,
};

export type Gewicht = keyof typeof UEBLICH;
export type Gewichte = Record<Gewicht, number>;

export const GEWICHTE = Object.keys(UEBLICH) as Gewicht[];

export const teilOf = (gewicht: Gewicht) => gewicht.toUpperCase() as Ueberschneidungsteil;

/** `felder:1,text:0.5`, as it stands in an address; what is not said or not possible is as usual. */
export function weightsOf(params: URLSearchParams): Gewichte {
  const weights: Gewichte = { ...UEBLICH };
  for (const entry of params.get('gewichte')?.split(',') ?? []) {
    const [name, value] = entry.split(':');
    const known = GEWICHTE.find((gewicht) => gewicht === name);
    const number = Number(value);
    if (known && value && number >= 0 && number <= 1) weights[known] = number;
  }
  return weights;
}

/** What differs from the usual; undefined where nothing does. */
export function weightsText(weights: Gewichte): string | undefined {
  const differing = GEWICHTE.filter((gewicht) => weights[gewicht] !== UEBLICH[gewicht]);
  return differing.map((gewicht) => `${gewicht}:${weights[gewicht]}`).join(',') || undefined;
}

/** As an argument of the schema, which fills in the usual weights itself. */
export function weightsInput(weights: Gewichte): GewichteEingabe | undefined {
  const differing = GEWICHTE.filter((gewicht) => weights[gewicht] !== UEBLICH[gewicht]);
  return differing.length ? Object.fromEntries(differing.map((gewicht) => [gewicht, weights[gewicht]])) : undefined;
}

/** How much of all points each part can make, 0 to 1: only the proportion counts. */
export function sharesOf(weights: Gewichte): Gewichte {
  const sum = GEWICHTE.reduce((total, gewicht) => total + weights[gewicht], 0);
  return Object.fromEntries(GEWICHTE.map((gewicht) => [gewicht, sum ? weights[gewicht] / sum : 0])) as Gewichte;
}
