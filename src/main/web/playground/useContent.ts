import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { sameText, type Content } from './content';
import { examples } from './examples';
import { WELCOME } from './welcome';

/** Reads the editors themselves: the tab's state follows them a tenth of a second later. */
export function useContent(): () => Content {
  const { queryEditor, variableEditor, operationName } = useEditors();
  return () => ({
    query: queryEditor?.getValue() ?? '',
    variables: variableEditor?.getValue() ?? '',
    operationName,
  });
}

/** False until Monaco, which is loaded after the page, has made its editors. */
export function useReady(): boolean {
  const { queryEditor, variableEditor, responseEditor } = useEditors();
  return Boolean(queryEditor && variableEditor && responseEditor);
}

/** Puts something into the editors: into its tab where it has one, over an example nobody changed, else into a new tab. */
export function useOpen(): (content: Content) => void {
  const { queryEditor, variableEditor, responseEditor, tabs } = useEditors();
  const { addTab, changeTab, setOperationName, updateActiveTabValues } = useGraphiQLActions();
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
    if (content.operationName) setOperationName(content.operationName);
  };
}

export function useEditors() {
  return useGraphiQL(({ queryEditor, variableEditor, responseEditor, operationName, tabs }) => ({
    queryEditor,
    variableEditor,
    responseEditor,
    operationName,
    tabs,
  }));
}

function isUntouched(content: Content): boolean {
  const known = [{ query: '', variables: '' }, { query: WELCOME, variables: '' }, ...examples];
  return known.some((candidate) => sameText(candidate, content));
}
