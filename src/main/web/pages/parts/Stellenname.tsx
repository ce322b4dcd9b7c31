import type { StellenlueckeFragment } from '../generated/graphql';
import { KnotenLink } from './KnotenLink';

/** A goal or field, or a goal within a field. */
export function Stellenname({ luecke: { erstes, zweites } }: { luecke: Pick<StellenlueckeFragment, 'erstes' | 'zweites'> }) {
  return (
    <>
      <KnotenLink knoten={erstes} />
      {zweites && (
        <>
          {' × '}
          <KnotenLink knoten={zweites} />
        </>
      )}
    </>
  );
}
