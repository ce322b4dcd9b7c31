import type { Kenntnis, Lueckenart, Traglage } from '../generated/graphql';

/** Where a place stands: what is known, and what carries it. */
export interface Lage {
  kenntnis: Kenntnis;
  traglage: Traglage;
}

/** What is drawn of a place: what carries it, and that nobody says anything apart from that nothing does. */
export type Stufe = Traglage | 'OHNE_ANGABE';

/** Gaps, then open questions, then what is carried, the worst first. */
export const STUFEN: Stufe[] = ['NICHTS', 'NUR_BEENDET', 'NUR_GEPLANT', 'OHNE_ANGABE', 'NUR_MITTELBAR', 'EIN_PROJEKT', 'GUT'];
export const TRAGLAGEN: Traglage[] = ['NICHTS', 'NUR_BEENDET', 'NUR_GEPLANT', 'NUR_MITTELBAR', 'EIN_PROJEKT', 'GUT'];
export const KENNTNISSE: Kenntnis[] = ['OHNE_ANGABE', 'NUR_EINGESCHAETZT', 'BELEGT'];

export const stufeOf = ({ kenntnis, traglage }: Lage): Stufe => (kenntnis === 'OHNE_ANGABE' ? 'OHNE_ANGABE' : traglage);

/** How many places are drawn so, in the order of `STUFEN`. */
export function perStufe(jeLage: readonly (Lage & { anzahl: number })[]): { stufe: Stufe; anzahl: number }[] {
  return STUFEN.map((stufe) => ({ stufe, anzahl: sum(jeLage.filter((lage) => stufeOf(lage) === stufe)) }));
}

/** How many of the places stand on a rung. */
export const sum = (lagen: readonly { anzahl: number }[]) => lagen.reduce((total, { anzahl }) => total + anzahl, 0);

/** The address of the list of exactly the gaps among these places. */
export const gapsAddress = (arten: readonly Lueckenart[]) => `/luecken?arten=${arten.join(',')}&luecken=1`;
