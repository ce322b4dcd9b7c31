import { useSyncExternalStore } from 'react';
import type { Ich } from '../generated/rest';
import { currentIch, isReadingClosed, whenLoginChanges } from './login';

/** Who reads this page; undefined until the server has said so. */
export const useIch = (): Ich | undefined => useSyncExternalStore(whenLoginChanges, currentIch);

/** Who is logged in; undefined where nobody is. */
export function useLoggedIn(): Ich | undefined {
  const ich = useIch();
  return ich?.angemeldet ? ich : undefined;
}

/** Whether the server wants a login for reading, and there is none. */
export const useReadingClosed = (): boolean => useSyncExternalStore(whenLoginChanges, isReadingClosed);
