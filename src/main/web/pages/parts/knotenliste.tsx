import type { ReactNode } from 'react';
import { KnotenLink } from './KnotenLink';

interface Knoten {
  __typename: string;
  kennung: string;
  name: string;
}

/** Nodes as a list of links, for a cell; null, which says that the cell is empty, where there are none. */
export function knotenliste<T extends Knoten>(knoten: readonly T[], dahinter?: (einer: T) => ReactNode) {
  if (!knoten.length) return null;
  return (
    <ul className="liste">
      {knoten.map((einer) => (
        <li key={`${einer.__typename}/${einer.kennung}`}>
          <KnotenLink knoten={einer} />
          {dahinter?.(einer)}
        </li>
      ))}
    </ul>
  );
}
