import type { UebersichtQuery } from '../generated/graphql';

/**
 * The city that this net is about: among the actors that are a Kommune the one with most relationships.
 * Undefined where two have as many, for then nobody says which it is.
 */
export function stadtOf({ kommunen }: Pick<UebersichtQuery, 'kommunen'>) {
  const [first, second] = kommunen.nodes.toSorted((a, b) => b.beziehungen.totalCount - a.beziehungen.totalCount);
  return first && first.beziehungen.totalCount > (second?.beziehungen.totalCount ?? -1) ? first : undefined;
}
