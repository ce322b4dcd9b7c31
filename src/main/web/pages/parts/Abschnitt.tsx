import type { ReactNode } from 'react';

interface Props {
  /** Of its heading, so that an address can lead there. */
  id: string;
  titel: ReactNode;
  className?: string;
  children: ReactNode;
}

/** A part of a page under a heading, which names it to a screen reader too. */
export function Abschnitt({ id, titel, className, children }: Props) {
  return (
    <section className={className ? `abschnitt ${className}` : 'abschnitt'} aria-labelledby={id}>
      <h2 id={id} className="kern-heading-medium">
        {titel}
      </h2>
      {children}
    </section>
  );
}
