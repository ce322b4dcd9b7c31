import { KernInput } from '@kern-ux-annex/kern-react-kit';
import { useEffect, useState } from 'react';

const PAUSE_MS = 300;

/** Waits until typing pauses, and follows the address when that changes from elsewhere. */
export function Textsuche({ label, value, onChange }: { label: string; value: string; onChange: (text: string) => void }) {
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  useEffect(() => {
    if (text === value) return;
    const timer = setTimeout(() => onChange(text), PAUSE_MS);
    return () => clearTimeout(timer);
    // Only typing starts the pause.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [text]);
  return (
    <KernInput id="auswahl-q" type="search" label={label} maxLength={100} value={text} onChange={({ target }) => setText(target.value)} />
  );
}
