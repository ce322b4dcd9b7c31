import type { TypedDocumentString } from '../generated/graphql';
import { credentials, readingIsClosed } from './login';

/** Why there is no answer. Texts for the reader stand with the pages; `messages` come from the server, in German. */
export type AskErrorKind = 'offline' | 'loading' | 'login' | 'credentials' | 'busy' | 'unknown' | 'refused' | 'http';

export class AskError extends Error {
  constructor(
    readonly kind: AskErrorKind,
    readonly messages: string[] = [],
    readonly status?: number,
    /** What the server says beside its sentence, where it said it as RFC 9457 has it. */
    readonly problem?: Record<string, unknown>,
  ) {
    super(`${kind} ${messages.join(' ')}`);
  }
}

interface Failure {
  message: string;
  extensions?: { code?: string };
}

/**
 * Asks GraphQL.
 * @throws AskError where there is no answer, or only a part of one
 */
export async function ask<R, V>(document: TypedDocumentString<R, V>, variables: V, signal?: AbortSignal): Promise<R> {
  const login = credentials();
  let response: Response;
  try {
    response = await fetch('/graphql', {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        Accept: 'application/graphql-response+json, application/json',
        'X-Requested-With': 'Zielnetz',
        ...login,
      },
      body: JSON.stringify({ query: textOf(document), variables }),
      ...(signal && { signal }),
    });
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw new AskError('offline');
  }
  let answer: { data?: R; errors?: Failure[]; detail?: string };
  try {
    answer = await response.json();
  } catch {
    throw new AskError('http', [], response.status);
  }
  if (response.status === 401) {
    // An answer to a question that was sent before somebody logged in says nothing of that login.
    if (login.Authorization === credentials().Authorization) readingIsClosed();
    throw new AskError('login', [], response.status);
  }
  if (answer.errors?.length) throw new AskError(kindOf(answer.errors), unique(answer.errors), response.status);
  if (answer.data) return answer.data;
  const kind = response.status === 429 ? 'busy' : 'http';
  throw new AskError(kind, answer.detail ? [answer.detail] : [], response.status);
}

function kindOf(errors: Failure[]): AskErrorKind {
  const codes = errors.map(({ extensions }) => extensions?.code);
  if (codes.includes('NETZ_NICHT_GELADEN')) return 'loading';
  return codes.includes('UNBEKANNTE_KENNUNG') ? 'unknown' : 'refused';
}

const unique = (errors: Failure[]) => [...new Set(errors.map(({ message }) => message))];

/** The question as one would write it: generated documents are indented. */
export function textOf(document: { toString(): string }): string {
  return document.toString().replace(/^ {4}/gm, '').trim() + '\n';
}
