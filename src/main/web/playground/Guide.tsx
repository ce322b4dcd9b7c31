import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useState } from 'react';
import { useAnswer } from './answer';
import { useEditors, useOpen, useReady } from './useEditors';
import { WELCOME } from './welcome';

const CLOSED = 'zielnetz:einstieg';
const MORE = `{
  leitziele {
    nummer
    name
    projekte {
      totalCount
    }
  }
}
`;

/** A first question in three steps, for whoever has never asked one. Goes for good when it is closed. */
export function Guide() {
  const [closed, setClosed] = useState(localStorage.getItem(CLOSED) !== null);
  const answer = useAnswer();
  const ready = useReady();
  const open = useOpen();
  const { queryEditor } = useEditors();
  const { run, updateActiveTabValues } = useGraphiQLActions();
  const query = useGraphiQL((state) => state.tabs[state.activeTabIndex]?.query) ?? '';
  if (closed) return null;

  const extended = query.includes('totalCount');
  const asked = answer !== undefined;
  const done = asked && answer.query.includes('totalCount');

  function extend() {
    open({ query: WELCOME, variables: '' });
    queryEditor?.setValue(MORE);
    updateActiveTabValues({ query: MORE });
  }

  function close() {
    localStorage.setItem(CLOSED, '1');
    setClosed(true);
  }

  return (
    <section className="einstieg" aria-labelledby="einstieg">
      <h3 id="einstieg">Die erste Frage</h3>
      <ol>
        <Step
          text="Im Editor steht eine Frage: Welche Leitziele gibt es?"
          done={asked}
          action="Fragen"
          ready={ready}
          onAct={() => void run()}
        />
        <Step
          text="Wer mehr wissen will, schreibt mehr hinein, etwa wie viele Projekte einem Leitziel dienen. Strg + Leertaste schlägt vor, was es gibt."
          done={extended}
          action="Ergänzen"
          ready={ready && asked}
          onAct={extend}
        />
        <Step
          text="Noch einmal fragen. Unter der Antwort stehen „Tabelle“ und „Bild“, CSV und Excel."
          done={done}
          action="Noch einmal fragen"
          ready={ready && extended}
          onAct={() => void run()}
        />
      </ol>
      <button type="button" className="leise" onClick={close}>
        {done ? 'Fertig' : 'Nicht mehr zeigen'}
      </button>
    </section>
  );
}

function Step({ text, done, action, ready, onAct }: { text: string; done: boolean; action: string; ready: boolean; onAct: () => void }) {
  return (
    <li className={done ? 'getan' : undefined}>
      {text} {done ? <em>Getan.</em> : null}{' '}
      {!done && (
        <button type="button" disabled={!ready} onClick={onAct}>
          {action}
        </button>
      )}
    </li>
  );
}
