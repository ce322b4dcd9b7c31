import type { ReactNode } from 'react';
import { useAddress } from '../data/useAddress';
import './klappe.css';

interface Props {
  /** Under which name the address says that it is open. */
  name: string;
  title: string;
  children: () => ReactNode;
}

/** A part of a page that is asked for only when somebody opens it. Which are open stands in the address. */
export function Klappe({ name, title, children }: Props) {
  const [params, change] = useAddress();
  const offene = params.get('offen')?.split(',').filter(Boolean) ?? [];
  const open = offene.includes(name);
  const toggle = (opens: boolean) => change({ offen: [...offene.filter((eine) => eine !== name), ...(opens ? [name] : [])].join(',') });
  return (
    // The browser opens it by itself where somebody searches in the page.
    <details className="klappe" open={open} onToggle={({ currentTarget }) => currentTarget.open !== open && toggle(currentTarget.open)}>
      <summary
        onClick={(event) => {
          // By the address alone: what the browser opens meanwhile is closed again by the next rendering.
          event.preventDefault();
          toggle(!open);
        }}
      >
        <h2 className="kern-heading-medium">{title}</h2>
      </summary>
      {open && <div className="abschnitt">{children()}</div>}
    </details>
  );
}
