import { DOC_EXPLORER_PLUGIN, DocExplorerStore } from '@graphiql/plugin-doc-explorer';
import { HISTORY_PLUGIN, HistoryStore } from '@graphiql/plugin-history';
import { GraphiQLProvider } from '@graphiql/react';
import { GraphiQL, GraphiQLInterface } from 'graphiql';
import type { Start } from './address';
import { AnswerBar } from './AnswerBar';
import { EXAMPLES_PLUGIN } from './ExamplesPanel';
import { fetcher } from './fetcher';
import { Header } from './Header';
import { WELCOME } from './welcome';

// Whoever closed the panel finds it closed next time; whoever comes first finds the examples.
const firstVisit = localStorage.getItem('graphiql:visiblePlugin') === null;

/** GraphiQL's own parts, put together as its `GraphiQL` component does, with our header inside its provider. */
export function Playground({ start }: { start: Start }) {
  return (
    <GraphiQLProvider
      fetcher={fetcher}
      plugins={[EXAMPLES_PLUGIN, DOC_EXPLORER_PLUGIN, HISTORY_PLUGIN]}
      referencePlugin={DOC_EXPLORER_PLUGIN}
      {...(firstVisit && { visiblePlugin: EXAMPLES_PLUGIN })}
      defaultQuery={WELCOME}
      {...(start.content && { initialQuery: start.content.query, initialVariables: start.content.variables })}
      schemaDescription
      inputValueDeprecation
    >
      <HistoryStore>
        <DocExplorerStore>
          <Header start={start} />
          <main>
            {/* Tokens typed as request headers are not to lie in the browser's storage. */}
            <GraphiQLInterface defaultEditorToolsVisibility="variables" showPersistHeadersSettings={false}>
              <GraphiQL.Logo>{null}</GraphiQL.Logo>
              <GraphiQL.Footer>
                <AnswerBar />
              </GraphiQL.Footer>
            </GraphiQLInterface>
          </main>
        </DocExplorerStore>
      </HistoryStore>
    </GraphiQLProvider>
  );
}
