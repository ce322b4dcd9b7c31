import { useGraphiQLActions } from '@graphiql/react';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useAnswer } from './answer';
import { AnswerTable } from './AnswerTable';
import { Errors } from './Errors';
import { saveTable, sentenceOf } from './table';
import { useReady } from './useEditors';

const AnswerPicture = lazy(() => import('./AnswerPicture'));

const VIEWS = [
  ['json', 'JSON'],
  ['tabelle', 'Tabelle'],
  ['bild', 'Bild'],
] as const;
type View = (typeof VIEWS)[number][0];

/** Below the answer: the same as a table, as a picture and as a file, and what was wrong with the question. */
export function AnswerBar() {
  const answer = useAnswer();
  const { run } = useGraphiQLActions();
  const ready = useReady();
  const [view, setView] = useState<View>('json');
  const [list, setList] = useState<string>();
  const [problem, setProblem] = useState('');

  // The editor of the answer is GraphiQL's own: only its looks can be told from here.
  useEffect(() => {
    document.body.dataset.ansicht = view;
    return () => void delete document.body.dataset.ansicht;
  }, [view]);

  function choose(chosen: View) {
    setView(chosen);
    setProblem('');
    // Whoever wants to see an answer as a table wants it asked for.
    if (chosen !== 'json' && !answer && ready) void run();
  }

  async function download(format: 'csv' | 'xlsx') {
    setProblem('');
    try {
      if (answer) await saveTable(answer, format, list);
    } catch (error) {
      setProblem(sentenceOf(error));
    }
  }

  return (
    <div className="antwort">
      <Errors answer={answer} />
      {view !== 'json' && (
        <div className="ansicht" role="tabpanel" id="ansicht" aria-labelledby={`ansicht-${view}`} tabIndex={0}>
          {!answer ? (
            <p>Noch keine Antwort. „Ausführen“ holt eine.</p>
          ) : view === 'tabelle' ? (
            <AnswerTable answer={answer} list={list} onList={setList} />
          ) : (
            <Suspense fallback={<p>Das Bild wird geladen …</p>}>
              <AnswerPicture answer={answer} />
            </Suspense>
          )}
        </div>
      )}
      {problem && <p role="alert">{problem}</p>}
      <div className="leiste">
        <div role="tablist" aria-label="Ansicht der Antwort">
          {VIEWS.map(([name, title]) => (
            <button
              key={name}
              type="button"
              role="tab"
              id={`ansicht-${name}`}
              aria-selected={view === name}
              aria-controls={name === view && name !== 'json' ? 'ansicht' : undefined}
              tabIndex={view === name ? 0 : -1}
              onClick={() => choose(name)}
              onKeyDown={(event) => onArrow(event, view, choose)}
            >
              {title}
            </button>
          ))}
        </div>
        <button type="button" className="leise" disabled={!answer} onClick={() => void download('csv')}>
          CSV
        </button>
        <button type="button" className="leise" disabled={!answer} onClick={() => void download('xlsx')}>
          Excel
        </button>
      </div>
    </div>
  );
}

/** Tabs are walked with the arrow keys. */
function onArrow({ key, currentTarget }: React.KeyboardEvent, view: View, choose: (view: View) => void) {
  const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
  if (!step) return;
  const at = VIEWS.findIndex(([name]) => name === view);
  const [next] = VIEWS[(at + step + VIEWS.length) % VIEWS.length]!;
  choose(next);
  currentTarget.parentElement?.querySelector<HTMLElement>(`#ansicht-${next}`)?.focus();
}
