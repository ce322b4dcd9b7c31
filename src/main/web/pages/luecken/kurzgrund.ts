import type { StellenlueckeFragment } from '../generated/graphql';
import { stufeOf, type Stufe } from '../grade/stufe';

/** Which short sentence says why a place stands where it does, and of how many projects; the long one stands behind it. */
export function kurzgrundOf(stelle: Pick<StellenlueckeFragment, 'kenntnis' | 'traglage' | 'anzahl' | 'traglageBelegt'>): {
  stufe: Stufe;
  count: number;
  geschaetzt: boolean;
} {
  return { stufe: stufeOf(stelle), count: stelle.anzahl, geschaetzt: stelle.anzahl > 0 && !stelle.traglageBelegt };
}
