import { useSyncExternalStore } from 'react';
import type { Ich } from '../generated/rest';
import { currentIch, isReadingClosed, loginEnded, standingIch, whenLoginChanges } from './login';

/** Who reads this page; undefined until the server has said so. */
export const useIch = (): Ich | undefined => useSyncExternalStore(whenLoginChanges, currentIch);

/** Who is logged in, or was until the login ended under what stands in the page; undefined where nobody is. */
export const useLoggedIn = (): Ich | undefined => useSyncExternalStore(whenLoginChanges, standingIch);

/** Whether the login ended, and it is not known yet how it goes on. */
export const useLoginEnded = (): boolean => useSyncExternalStore(whenLoginChanges, loginEnded);

/** Whether the server wants a login for reading, and there is none. */
export const useReadingClosed = (): boolean => useSyncExternalStore(whenLoginChanges, isReadingClosed);
