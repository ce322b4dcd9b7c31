import { useState } from 'react';
import { home } from '../pages/data/basis';
import { addressOf, curlOf, powerQueryOf } from './copy';
import { examples } from './examples';
import { savedName, useSaved } from './saved';
import { useContent, useReady } from './useEditors';

/** The question in the editors as other programs ask it. */
export function CopyMenu() {
  const content = useContent();
  const saved = useSaved();
  const ready = useReady();
  const [note, setNote] = useState('');
  const [shown, setShown] = useState('');

  async function copy(text: string | undefined) {
    setShown('');
    if (text === undefined) {
      setNote('Eine Adresse hat, was gespeichert ist: erst „Speichern …“');
      return;
    }
    try {
      // Missing where the page comes over plain http from another machine.
      await navigator.clipboard.writeText(text);
      setNote('Kopiert');
    } catch {
      setNote('Zum Kopieren:');
      setShown(text);
    }
  }

  function address() {
    const here = content();
    const name = savedName(here, examples, saved);
    return name && addressOf(home(), name, 'csv', here.variables);
  }
  function powerQuery() {
    const here = content();
    return powerQueryOf(home(), savedName(here, examples, saved), here);
  }

  return (
    <div className="kopieren" role="group" aria-label="Kopieren">
      <span aria-hidden="true">Kopieren:</span>
      <button type="button" className="leise" disabled={!ready} onClick={() => void copy(address())}>
        Adresse
      </button>
      <button type="button" className="leise" disabled={!ready} onClick={() => void copy(curlOf(home(), content()))}>
        curl
      </button>
      <button type="button" className="leise" disabled={!ready} onClick={() => void copy(powerQuery())}>
        Power Query
      </button>
      <span role="status">{note}</span>
      {shown && <textarea readOnly rows={3} value={shown} aria-label="Text zum Kopieren" />}
    </div>
  );
}
