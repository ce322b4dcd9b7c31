import { useGraphiQLActions } from '@graphiql/react';
import { useEffect, useRef } from 'react';
import type { Start } from './address';
import { useEditors } from './useEditors';

/** Once the editors stand: chooses the link's operation, and runs the example that the address asks to run. */
export function useStart({ content, run: asked }: Start) {
  const { setOperationName, run } = useGraphiQLActions();
  const { queryEditor, variableEditor, responseEditor } = useEditors();
  const begun = useRef(false);
  useEffect(() => {
    if (!queryEditor || !variableEditor || !responseEditor || begun.current) return;
    begun.current = true;
    for (const editor of [queryEditor, variableEditor, responseEditor]) {
      // To Monaco a German dash or quotation mark looks like an attempt to deceive.
      editor.updateOptions({ wordWrap: 'on', unicodeHighlight: { ambiguousCharacters: false } });
    }
    if (content?.operationName) setOperationName(content.operationName);
    if (asked) void run();
  }, [queryEditor, variableEditor, responseEditor, content, asked, setOperationName, run]);
}
