import type { ReactNode } from 'react';
import './angaben.css';

export interface Angabe {
  name: string;
  inhalt: ReactNode;
}

/** Facts, each with its name. */
export function Angaben({ zeilen }: { zeilen: Angabe[] }) {
  return (
    <dl className="angaben">
      {zeilen.map(({ name, inhalt }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{inhalt}</dd>
        </div>
      ))}
    </dl>
  );
}
