import { MarkdownContent, useGraphiQL, type GraphiQLPlugin } from '@graphiql/react';
import { useEffect, useId, useRef, useState } from 'react';
import type { Example } from './example';
import { examples } from './examples';
import { grouped } from './groups';
import { Guide } from './Guide';
import { asExample, remove, useSaved } from './saved';
import { sentenceOf } from './table';
import { useOpen, useReady } from './useEditors';
import { VariablesForm } from './VariablesForm';

export const EXAMPLES_PLUGIN: GraphiQLPlugin = { title: 'Beispiele', icon: ListIcon, content: ExamplesPanel };

function ExamplesPanel() {
  const [search, setSearch] = useState('');
  const saved = useSaved();
  const mine = saved.filter((one) => !one.fehler);
  const groups = grouped(examples, search);
  const own = grouped(mine.map(asExample), search).flatMap((group) => group.examples);
  return (
    <section className="beispiele" aria-labelledby="beispiele">
      <h2 id="beispiele">Beispiele</h2>
      <Guide />
      <label className="suche">
        Suchen
        <input type="search" value={search} onChange={({ target }) => setSearch(target.value)} />
      </label>
      {own.length > 0 && (
        <List title="Gespeicherte Fragen" examples={own} removable={mine.filter((one) => one.gespeichert?.meine).map(({ name }) => name)} />
      )}
      {groups.map(({ title, examples }) => (
        <List key={title} title={title} examples={examples} />
      ))}
      {groups.length === 0 && own.length === 0 && <p role="status">Kein Beispiel nennt „{search}“.</p>}
    </section>
  );
}

function List({ title, examples, removable = [] }: { title: string; examples: Example[]; removable?: string[] }) {
  const open = useOpen();
  const id = useId();
  const query = useGraphiQL((state) => state.tabs[state.activeTabIndex]?.query);
  const shown = useGraphiQL((state) => state.tabs[state.activeTabIndex]?.operationName);
  return (
    <>
      <h3 id={id}>{title}</h3>
      <ul aria-labelledby={id}>
        {examples.map((example) => (
          // Known by its operation, so that its description stays while somebody varies it.
          <Entry
            key={example.name}
            example={example}
            current={example.operationName ? example.operationName === shown : example.query.trim() === query?.trim()}
            removable={removable.includes(example.name)}
            onOpen={() => open(example)}
          />
        ))}
      </ul>
    </>
  );
}

interface EntryProps {
  example: Example;
  current: boolean;
  removable: boolean;
  onOpen: () => void;
}

function Entry({ example, current, removable, onOpen }: EntryProps) {
  const ready = useReady();
  const entry = useRef<HTMLLIElement>(null);
  const [problem, setProblem] = useState('');
  useEffect(() => {
    // What the address opened, or the description of the last one, may lie below what fits.
    if (current && ready) entry.current?.scrollIntoView({ block: 'nearest' });
  }, [current, ready]);

  async function drop() {
    try {
      await remove(example.name);
    } catch (error) {
      setProblem(sentenceOf(error));
    }
  }

  return (
    <li ref={entry}>
      <button type="button" className="titel" aria-current={current} disabled={!ready} onClick={onOpen}>
        {example.title}
      </button>
      {current && (
        <div className="beschreibung">
          <MarkdownContent type="description">{example.description}</MarkdownContent>
          <VariablesForm />
          {removable && (
            <button type="button" className="leise" onClick={() => void drop()}>
              Gespeicherte Frage löschen
            </button>
          )}
          {problem && <p role="alert">{problem}</p>}
        </div>
      )}
    </li>
  );
}

function ListIcon() {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" aria-hidden="true">
      <path d="M9 5.5h11M9 12h11M9 18.5h11M4 5.5h.01M4 12h.01M4 18.5h.01" />
    </svg>
  );
}
