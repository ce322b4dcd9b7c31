/** What stands in the editors: all that a request, an example or a shared link carries. */
export interface Content {
  query: string;
  /** JSON, as typed; empty when there are none. */
  variables: string;
  /** Which operation of the query is meant. */
  operationName?: string | undefined;
}

/** GraphiQL's tabs have more than one way to say empty. */
type Tab = { [key in 'query' | 'variables']?: string | null | undefined };

export function sameText(a: Tab, b: Tab): boolean {
  return text(a.query) === text(b.query) && text(a.variables) === text(b.variables);
}

const text = (value: string | null | undefined) => (value ?? '').trim();
