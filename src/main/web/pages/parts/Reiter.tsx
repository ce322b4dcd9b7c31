import { useId, type KeyboardEvent, type ReactNode } from 'react';
import { useAddress } from '../data/useAddress';
import { naechsterReiter } from './naechsterReiter';
import './reiter.css';

export interface Reiterblatt {
  /** What the address calls it. */
  name: string;
  titel: string;
  inhalt: () => ReactNode;
}

interface Props {
  label: string;
  /** The first is shown unasked, and is what is printed whichever is shown. */
  blaetter: readonly [Reiterblatt, ...Reiterblatt[]];
}

/** Parts of a page of which one is shown (tabs): one stop for the Tab key, the arrow keys choose; the address keeps the choice. */
export function Reiter({ label, blaetter }: Props) {
  const id = useId();
  const [params, change] = useAddress();
  // Addresses of an earlier time name what was opened.
  const gefragt = params.get('reiter') ?? params.get('offen')?.split(',')[0];
  const at = Math.max(
    0,
    blaetter.findIndex(({ name }) => name === gefragt),
  );
  const waehle = (index: number) => change({ reiter: index === 0 ? undefined : blaetter[index]!.name, offen: undefined });

  function taste(event: KeyboardEvent<HTMLButtonElement>) {
    const next = naechsterReiter(event.key, at, blaetter.length);
    if (next === undefined) return;
    event.preventDefault();
    waehle(next);
    event.currentTarget.parentElement?.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus();
  }

  return (
    <>
      <div className="reiter nur-schirm" role="tablist" aria-label={label}>
        {blaetter.map(({ name, titel }, i) => (
          <button
            key={name}
            id={`${id}-${name}`}
            type="button"
            role="tab"
            aria-selected={i === at}
            aria-controls={i === 0 || i === at ? `${id}-blatt-${name}` : undefined}
            tabIndex={i === at ? 0 : -1}
            onClick={() => waehle(i)}
            onKeyDown={taste}
          >
            {titel}
          </button>
        ))}
      </div>
      {blaetter.map(
        ({ name, inhalt }, i) =>
          (i === 0 || i === at) && (
            <div
              key={name}
              id={`${id}-blatt-${name}`}
              role="tabpanel"
              aria-labelledby={`${id}-${name}`}
              className={i === 0 ? 'reiterblatt' : 'reiterblatt nur-schirm'}
              hidden={i !== at}
            >
              {inhalt()}
            </div>
          ),
      )}
    </>
  );
}
