import type { Grad } from '../generated/graphql';

/** The worst first, as the schema orders them. */
export const GRADE: Grad[] = [
  'KEIN_PROJEKT',
  'OHNE_ANGABE',
  'NUR_BEENDET',
  'NUR_GEPLANT',
  'NUR_MITTELBAR',
  'NUR_EINGESCHAETZT',
  'EINZIGE_STUETZE',
  'GUT_GETRAGEN',
];

/** Where, by what is said, no project runs. Where nobody says anything is an open question and no gap. */
const GAPS: ReadonlySet<Grad> = new Set<Grad>(['KEIN_PROJEKT', 'NUR_BEENDET', 'NUR_GEPLANT']);

export const isGap = (grad: Grad) => GAPS.has(grad);
