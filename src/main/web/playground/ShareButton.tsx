import { useEffect, useState } from 'react';
import { encodeLink } from './link';
import { useContent, useReady } from './useEditors';

/** Puts the editors' content into the address bar, and the address into the clipboard where the browser allows it. */
export function ShareButton() {
  const [note, setNote] = useState('');
  const content = useContent();
  const ready = useReady();

  useEffect(() => {
    const timer = setTimeout(() => setNote(''), 6000);
    return () => clearTimeout(timer);
  }, [note]);

  async function share() {
    history.replaceState(null, '', location.pathname + (await encodeLink(content())));
    try {
      // Missing where the page comes over plain http from another machine.
      await navigator.clipboard.writeText(location.href);
      setNote('Link kopiert');
    } catch {
      setNote('Der Link steht in der Adresszeile');
    }
  }

  return (
    <div className="teilen">
      <span role="status">{note}</span>
      <button type="button" disabled={!ready} onClick={() => void share()}>
        Link teilen
      </button>
    </div>
  );
}
