import { useCallback } from 'react';
import { useSearchParams } from 'wouter';

/** The state of a page, which stands in its address: reads it, and changes some of it. Undefined or empty removes. */
export function useAddress() {
  const [params, setParams] = useSearchParams();
  const change = useCallback(
    (changes: Record<string, string | undefined>, { replace = true } = {}) =>
      setParams((previous) => changed(previous, changes), { replace }),
    [setParams],
  );
  return [params, change] as const;
}

export function changed(params: URLSearchParams, changes: Record<string, string | undefined>): URLSearchParams {
  const next = new URLSearchParams(params);
  for (const [name, value] of Object.entries(changes)) {
    if (value) next.set(name, value);
    else next.delete(name);
  }
  return next;
}

/** The same page with some of its state changed, as a link. */
export function addressWith(params: URLSearchParams, changes: Record<string, string | undefined>): string {
  return `?${changed(params, changes)}`;
}
