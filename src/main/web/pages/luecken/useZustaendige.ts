import { useQuery } from '../data/useQuery';
import { ZustaendigeJeDocument, type StellenlueckeFragment } from '../generated/graphql';

/** Who answers for the goal or field of each of these places, asked once for all; undefined while nobody knows. */
export function useZustaendige(stellen: readonly StellenlueckeFragment[]) {
  const fuer = [...new Set(stellen.map(({ erstes }) => `${erstes.__typename}/${erstes.kennung}`))];
  const { data } = useQuery(ZustaendigeJeDocument, { fuer });
  const jeSache = new Map(
    data?.zustaendigJe.map(({ fuer: sache, zustaendige }) => [`${sache.__typename}/${sache.kennung}`, zustaendige.map(({ wer }) => wer)]),
  );
  return ({ erstes }: StellenlueckeFragment) => jeSache.get(`${erstes.__typename}/${erstes.kennung}`);
}
