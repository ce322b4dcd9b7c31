import { MarkdownContent, useGraphiQL, useGraphiQLActions, type GraphiQLPlugin } from '@graphiql/react';
import { useEffect, useRef } from 'react';
import type { Example } from './example';
import { examples } from './examples';
import { useOpen, useReady } from './useEditors';

export const EXAMPLES_PLUGIN: GraphiQLPlugin = { title: 'Beispiele', icon: ListIcon, content: ExamplesPanel };

function ExamplesPanel() {
  const open = useOpen();
  const shown = useGraphiQL((state) => state.tabs[state.activeTabIndex]?.operationName);
  return (
    <section className="beispiele" aria-labelledby="beispiele">
      <h2 id="beispiele">Beispiele</h2>
      <ol>
        {examples.map((example) => (
          // Known by its operation, so that its description stays while somebody varies it.
          <Entry key={example.name} example={example} current={example.operationName === shown} onOpen={() => open(example)} />
        ))}
      </ol>
    </section>
  );
}

function Entry({ example, current, onOpen }: { example: Example; current: boolean; onOpen: () => void }) {
  const { run } = useGraphiQLActions();
  const ready = useReady();
  const entry = useRef<HTMLLIElement>(null);
  useEffect(() => {
    // What the address opened, or the description of the last one, may lie below what fits.
    if (current && ready) entry.current?.scrollIntoView({ block: 'nearest' });
  }, [current, ready]);
  return (
    <li ref={entry}>
      <button type="button" className="titel" aria-current={current} disabled={!ready} onClick={onOpen}>
        {example.title}
      </button>
      {current && (
        <div className="beschreibung">
          <MarkdownContent type="description">{example.description}</MarkdownContent>
          <button type="button" disabled={!ready} onClick={() => void run()}>
            Ausführen
          </button>
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
