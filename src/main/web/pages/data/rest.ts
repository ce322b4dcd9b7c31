import { AskError } from './ask';

/** Held in memory only: whoever reloads or leaves is logged out. */
let authorization: string | undefined;

export interface Ich {
  angemeldet: boolean;
  name: string;
  rollen: string[];
  anmeldeart: 'BASIC' | 'OIDC';
  leseoffen: boolean;
}

/** Who the server takes the reader for. @throws AskError of kind `credentials` where name and password do not fit */
export async function logIn(name: string, password: string): Promise<Ich> {
  const bytes = new TextEncoder().encode(`${name}:${password}`);
  authorization = `Basic ${btoa(String.fromCharCode(...bytes))}`;
  try {
    const ich = await rest<Ich>('GET', '/api/ich');
    // Who is not known may ask who he is, too.
    if (!ich.angemeldet) throw new AskError('credentials');
    return ich;
  } catch (error) {
    authorization = undefined;
    throw error;
  }
}

export function logOut() {
  authorization = undefined;
}

/** @throws AskError with what the server says, in German */
export async function rest<T>(method: 'GET' | 'POST' | 'DELETE', path: string, body?: FormData): Promise<T> {
  let response: Response;
  try {
    response = await fetch(path, {
      method,
      headers: {
        Accept: 'application/json, application/problem+json',
        // Without it a browser would ask for name and password in a window of its own.
        'X-Requested-With': 'Zielnetz',
        ...(authorization && { Authorization: authorization }),
      },
      ...(body && { body }),
    });
  } catch {
    throw new AskError('offline');
  }
  if (response.ok) return (await response.json()) as T;
  const problem = (await response.json().catch(() => ({}))) as { detail?: string };
  const kind = response.status === 401 ? 'login' : response.status === 429 ? 'busy' : 'http';
  throw new AskError(kind, problem.detail ? [problem.detail] : [], response.status);
}
