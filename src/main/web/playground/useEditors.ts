import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { sameText, type Content } from './content';
import { examples } from './examples';
import { WELCOME } from './welcome';

export function useEditors() {
  return useGraphiQL(({ queryEditor, variableEditor, responseEditor }) => ({ queryEditor, variableEditor, responseEditor }));
}

/** False until Monaco, which is loaded after the page, has made its editors. */
export function useReady(): boolean {
  const { queryEditor, variableEditor, responseEditor } = useEditors();
  return Boolean(queryEditor && variableEditor && responseEditor);
}

/** Reads the editors themselves: the tab's state follows them a tenth of a second later. */
export function useContent(): () => Content {
  const { queryEditor, variableEditor } = useEditors();
  const operationName = useGraphiQL((state) => state.operationName);
  return () => ({
    query: queryEditor?.getValue() ?? '',
    variables: variableEditor?.getValue() ?? '',
    operationName,
  });
}

/** Puts something into the editors: into its tab where it has one, over an example nobody changed, else into a new tab. */
export function useOpen(): (content: Content) => void {
  const { queryEditor, variableEditor, responseEditor } = useEditors();
  const { addTab, changeTab, setOperationName, updateActiveTabValues } = useGraphiQLActions();
  const tabs = useGraphiQL((state) => state.tabs);
  const current = useContent();
  return (content) => {
    const tab = tabs.findIndex((candidate) => sameText(candidate, content));
    if (tab >= 0) {
      changeTab(tab);
    } else {
      if (!isUntouched(current())) addTab();
      queryEditor?.setValue(content.query);
      variableEditor?.setValue(content.variables);
      responseEditor?.setValue('');
      updateActiveTabValues({ query: content.query, variables: content.variables, response: null });
    }
    // At once, for whoever runs it at once.
    if (content.operationName) setOperationName(content.operationName);
  };
}

function isUntouched(content: Content): boolean {
  const known = [{ query: '', variables: '' }, { query: WELCOME, variables: '' }, ...examples];
  return known.some((candidate) => sameText(candidate, content));
}
