import { useQuery } from '../data/useQuery';
import { BearbeitungsregelnDocument, type Kantenart, type Knotenart, type Richtung } from '../generated/graphql';
import type { Regeln } from './werte';

/** The rules of the metamodel, from which all forms are made. */
export const useRegeln = () => useQuery(BearbeitungsregelnDocument, {});

/** A kind of relationship as it reads from one of its ends. */
export interface Moegliche {
  art: Kantenart;
  richtung: Richtung;
  /** Which kinds may stand at the other end. */
  andere: readonly Knotenart[];
}

/** The relationships that a node of this kind can have, in the order of the metamodel. */
export function moeglicheKanten({ kanten }: Pick<Regeln, 'kanten'>, knotenart: Knotenart): Moegliche[] {
  return kanten.flatMap(({ art, von, nach }) => [
    ...(von.includes(knotenart) ? [{ art, richtung: 'HIN' as const, andere: nach }] : []),
    ...(nach.includes(knotenart) ? [{ art, richtung: 'HER' as const, andere: von }] : []),
  ]);
}
