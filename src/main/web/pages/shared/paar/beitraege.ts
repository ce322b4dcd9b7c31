import type { PaarFragment, Ueberschneidungsteil } from '../../generated/graphql';

/** What projects can share, in the order of the bars. */
export const TEILE: Ueberschneidungsteil[] = ['FELDER', 'ZIELE', 'LEITZIELE', 'AKTEURE', 'TECHNOLOGIEN', 'ZEIT', 'TEXT'];

/** How much each part contributes to the points of a pair, in the order of the bars; only parts that do. */
export function beitraegeOf({ gemeinsames }: Pick<PaarFragment, 'gemeinsames'>): { teil: Ueberschneidungsteil; beitrag: number }[] {
  return TEILE.map((teil) => ({
    teil,
    beitrag: gemeinsames.filter((one) => one.teil === teil).reduce((sum, { beitrag }) => sum + beitrag, 0),
  })).filter(({ beitrag }) => beitrag > 0);
}
