/** What stands in the editors: all that a request, an example or a shared link carries. */
export interface Content {
  query: string;
  /** JSON, as typed; empty when there are none. */
  variables: string;
  /** Which operation of the query is meant. */
  operationName?: string | undefined;
}

export function sameText(a: Partial<Nullable<Content>>, b: Content): boolean {
  return (a.query ?? '').trim() === b.query.trim() && (a.variables ?? '').trim() === b.variables.trim();
}

type Nullable<T> = { [K in keyof T]: T[K] | null };
