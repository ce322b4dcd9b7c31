import { useMonaco } from '@graphiql/react';
import { useEffect } from 'react';
import type { Answer, GraphError } from './answer';
import { useEditors } from './useEditors';

const OWNER = 'zielnetz';

/** What the server says against the question: as sentences, and at their places in the editor. */
export function Errors({ answer }: { answer: Answer | undefined }) {
  const { queryEditor } = useEditors();
  const { monaco } = useMonaco();
  const errors = answer?.body.errors;

  useEffect(() => {
    const model = queryEditor?.getModel();
    if (!monaco || !model) return;
    const markers = (errors ?? []).flatMap(({ message, locations }) =>
      (locations ?? []).map(({ line, column }) => {
        const word = model.getWordAtPosition({ lineNumber: Math.min(line, model.getLineCount()), column });
        return {
          message,
          severity: monaco.MarkerSeverity.Error,
          startLineNumber: line,
          startColumn: column,
          endLineNumber: line,
          endColumn: word?.endColumn ?? column + 1,
        };
      }),
    );
    monaco.editor.setModelMarkers(model, OWNER, markers);
    // What is changed may be right now.
    const changed = model.onDidChangeContent(() => monaco.editor.setModelMarkers(model, OWNER, []));
    return () => changed.dispose();
  }, [errors, monaco, queryEditor]);

  function go({ locations }: GraphError) {
    const place = locations?.[0];
    if (!place || !queryEditor) return;
    queryEditor.setPosition({ lineNumber: place.line, column: place.column });
    queryEditor.revealLineInCenter(place.line);
    queryEditor.focus();
  }

  if (!errors?.length) return null;
  return (
    <ul className="fehler" role="alert">
      {errors.map((error, index) => (
        <li key={index}>
          {error.message}{' '}
          {error.locations?.[0] && (
            <button type="button" className="leise" onClick={() => go(error)}>
              Zeile {error.locations[0].line} zeigen
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
