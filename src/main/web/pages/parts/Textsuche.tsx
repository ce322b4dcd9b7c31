import { KernInput } from '@kern-ux-annex/kern-react-kit';
import { useEffect, useEffectEvent, useState } from 'react';

const PAUSE_MS = 300;

/** Waits until typing pauses, and follows the address when that changes from elsewhere. */
export function Textsuche({ label, value, onChange }: { label: string; value: string; onChange: (text: string) => void }) {
  const [text, setText] = useState(value);
  const [known, setKnown] = useState(value);
  if (known !== value) {
    setKnown(value);
    setText(value);
  }
  const tell = useEffectEvent(() => {
    if (text !== value) onChange(text);
  });
  // Only typing starts the pause.
  useEffect(() => {
    const timer = setTimeout(() => tell(), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <KernInput id="auswahl-q" type="search" label={label} maxLength={100} value={text} onChange={({ target }) => setText(target.value)} />
  );
}
