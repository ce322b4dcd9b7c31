import { fromHost } from './basis';
import { csrfToken } from './login';

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

  /** Whatever went wrong, as something that can be told. */
  static of(error: unknown): AskError {
    return error instanceof AskError ? error : new AskError('http');
  }
}

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

export interface Asked {
  method?: Method;
  /** The media types that are understood. */
  accept: string;
  headers?: Record<string, unknown> | undefined;
  /** A form, or anything else that is sent as JSON. */
  body?: FormData | URLSearchParams | object | undefined;
  signal?: AbortSignal | undefined;
}

/**
 * The one way to the server, for pages and playground: says that a page of ours asks. Who asks, the browser's cookie says.
 * @throws AskError where nobody answers; what an answer means is for the caller to say
 */
export async function request(path: string, { method = 'GET', accept, headers, body, signal }: Asked): Promise<Response> {
  const form = body instanceof FormData || body instanceof URLSearchParams;
  const token = csrfToken();
  try {
    return await fetch(fromHost(path), {
      method,
      headers: {
        ...(body && !form && { 'Content-Type': 'application/json' }),
        Accept: accept,
        // Without it a browser would ask for name and password in a window of its own.
        'X-Requested-With': 'Zielnetz',
        ...(token && { 'X-CSRF-Token': token }),
        ...headers,
      },
      ...(body && { body: form ? body : JSON.stringify(body) }),
      ...(signal && { signal }),
    });
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw new AskError('offline');
  }
}

/** A question as GraphQL over HTTP has it. */
export const requestGraphql = (body: object, more: Pick<Asked, 'headers' | 'signal'> = {}) =>
  request('/graphql', { method: 'POST', accept: 'application/graphql-response+json, application/json', body, ...more });

/** Why this answer is none, by its status and by what it says as RFC 9457 has it. */
export function refusal(status: number, problem: { detail?: string } = {}): AskError {
  const kind = status === 401 ? 'login' : status === 429 ? 'busy' : 'http';
  return new AskError(kind, problem.detail ? [problem.detail] : [], status, { ...problem });
}
