import { useState, type ReactNode } from 'react';
import './weitere.css';

/** Further choices, folded away unless some are made when the page opens. Making and taking back choices does not fold it. */
export function Weitere({ titel, offen, children }: { titel: string; offen: boolean; children: ReactNode }) {
  const [opened] = useState(offen);
  return (
    <details className="weitere" open={opened}>
      <summary>{titel}</summary>
      {children}
    </details>
  );
}
