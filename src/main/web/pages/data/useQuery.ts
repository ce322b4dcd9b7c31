import { useCallback, useEffect, useState } from 'react';
import type { TypedDocumentString } from '../generated/graphql';
import { ask, textOf } from './ask';
import { currentIch, loginEnded, standingIch, whenLoginChanges } from './login';
import { AskError } from './request';

export interface Answer<R> {
  data: R | undefined;
  error: AskError | undefined;
  /** Whether a newer answer is on its way; older data may be shown meanwhile. */
  pending: boolean;
  retry: () => void;
}

/** The last answers, so that going back shows at once what was there; each is asked for again all the same. */
const answers = new Map<string, unknown>();
const MOST = 40;
const RETRY_MS = 3000;

/**
 * Asks while the component is shown.
 * @param keep whether to show the last answer of the same component until the next is there: for lists that are filtered and paged
 */
export function useQuery<R, V>(document: TypedDocumentString<R, V>, variables: V, keep = false): Answer<R> {
  const key = textOf(document) + JSON.stringify(variables);
  const [state, setState] = useState<{ key: string; data?: R; error?: AskError }>({ key });
  const [attempt, setAttempt] = useState(0);
  const retry = useCallback(() => {
    if (!loginEnded()) setAttempt((n) => n + 1);
  }, []);

  useEffect(() => {
    const controller = new AbortController();
    ask(document, variables, controller.signal).then(
      (data) => {
        if (controller.signal.aborted) return;
        remember(key, data);
        setState({ key, data });
      },
      (error: unknown) => {
        if (controller.signal.aborted) return;
        setState({ key, error: AskError.of(error) });
      },
    );
    return () => controller.abort();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the key says all of document and variables
  }, [key, attempt]);

  const current = state.key === key ? state : undefined;
  const error = current?.error;
  // A server that is still loading and a lost connection come back by themselves.
  useEffect(() => {
    if (error?.kind !== 'loading' && error?.kind !== 'offline') return;
    const timer = setTimeout(retry, RETRY_MS);
    window.addEventListener('online', retry);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('online', retry);
    };
  }, [error, retry]);

  // Who logs in or out sees other things, or things at all. Where a login ended, nothing moves until it is known how it goes on.
  useEffect(() => {
    let who = nameOf();
    let waited = loginEnded();
    return whenLoginChanges(() => {
      const now = nameOf();
      if (!loginEnded() && (waited || (who !== undefined && who !== now))) retry();
      waited = loginEnded();
      who = now;
    });
  }, [retry]);

  const data = current?.data ?? (answers.get(key) as R | undefined) ?? (keep ? state.data : undefined);
  return { data, error, pending: !current, retry };
}

const nameOf = () => (standingIch() ?? currentIch())?.name;

function remember(key: string, data: unknown) {
  answers.delete(key);
  answers.set(key, data);
  if (answers.size > MOST) answers.delete(answers.keys().next().value!);
}
