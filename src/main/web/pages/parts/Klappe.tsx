import type { ReactNode } from 'react';
import { useAddress } from '../data/useAddress';

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
  return (
    <details
      className="klappe nur-schirm"
      open={open}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open === open) return;
        const neue = offene.filter((eine) => eine !== name);
        change({ offen: [...neue, ...(currentTarget.open ? [name] : [])].join(',') });
      }}
    >
      <summary>
        <h2 className="kern-heading-medium">{title}</h2>
      </summary>
      {open && <div className="abschnitt">{children()}</div>}
    </details>
  );
}
