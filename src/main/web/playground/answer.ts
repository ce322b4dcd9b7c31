import { useSyncExternalStore } from 'react';

export interface GraphError {
  message: string;
  locations?: { line: number; column: number }[];
}

/** What was asked last and what came back. */
export interface Answer {
  query: string;
  variables: Record<string, unknown>;
  body: { data?: unknown; errors?: GraphError[] };
}

let last: Answer | undefined;
const listeners = new Set<() => void>();

export function tell(answer: Answer | undefined) {
  last = answer;
  listeners.forEach((listener) => listener());
}

export function useAnswer(): Answer | undefined {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    () => last,
  );
}
