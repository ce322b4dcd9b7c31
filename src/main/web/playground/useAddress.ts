import { useGraphiQL } from '@graphiql/react';
import { useEffect, useRef } from 'react';
import { sameText } from './content';
import { examples } from './examples';

/** Keeps the address honest: after a change it names the example shown, or nothing; a link stays while its content does. */
export function useAddress() {
  const { query, variables } = useGraphiQL((state) => state.tabs[state.activeTabIndex]) ?? {};
  const asOpened = useRef(true);
  useEffect(() => {
    if (asOpened.current) {
      asOpened.current = false;
      return;
    }
    const example = examples.find((candidate) => sameText({ query, variables }, candidate));
    history.replaceState(null, '', location.pathname + (example ? `?beispiel=${example.name}` : ''));
  }, [query, variables]);
}
