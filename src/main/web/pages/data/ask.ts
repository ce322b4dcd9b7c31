import type { TypedDocumentString } from '../generated/graphql';
import { csrfToken, readingIsClosed } from './login';
import { AskError, refusal, requestGraphql, type AskErrorKind } from './request';

interface Failure {
  message: string;
  extensions?: { code?: string } & Record<string, unknown>;
}

/**
 * Asks GraphQL.
 * @throws AskError where there is no answer, or only a part of one
 */
export async function ask<R, V>(document: TypedDocumentString<R, V>, variables: V, signal?: AbortSignal): Promise<R> {
  const login = csrfToken();
  const response = await requestGraphql({ query: textOf(document), variables }, { signal });
  let answer: { data?: R; errors?: Failure[]; detail?: string };
  try {
    answer = (await response.json()) as typeof answer;
  } catch {
    throw new AskError('http', [], response.status);
  }
  if (response.status === 401) {
    // An answer to a question that was sent before somebody logged in says nothing of that login.
    if (login === csrfToken()) readingIsClosed();
    throw new AskError('login', [], response.status);
  }
  if (answer.errors?.length)
    throw new AskError(kindOf(answer.errors), unique(answer.errors), response.status, answer.errors[0]!.extensions);
  if (answer.data) return answer.data;
  throw refusal(response.status, answer);
}

function kindOf(errors: Failure[]): AskErrorKind {
  const codes = errors.map(({ extensions }) => extensions?.code);
  if (codes.includes('NETZ_NICHT_GELADEN')) return 'loading';
  if (codes.includes('NICHT_ANGEMELDET')) return 'login';
  return codes.includes('UNBEKANNTE_KENNUNG') ? 'unknown' : 'refused';
}

const unique = (errors: Failure[]) => [...new Set(errors.map(({ message }) => message))];

/** The question as one would write it: generated documents are indented. */
export function textOf(document: { toString(): string }): string {
  return document.toString().replace(/^ {4}/gm, '').trim() + '\n';
}
