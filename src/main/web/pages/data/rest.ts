import { AskError } from './ask';
import { credentials, drop, hold, isReadingClosed } from './login';

export interface Ich {
  angemeldet: boolean;
  name: string;
  rollen: string[];
  anmeldeart: 'BASIC' | 'OIDC';
  leseoffen: boolean;
}

/** Who the server takes the reader for. @throws AskError of kind `credentials` where name and password do not fit */
export async function logIn(name: string, password: string): Promise<Ich> {
  hold(name, password);
  try {
    const ich = await rest<Ich>('GET', '/api/ich');
    // Who is not known may ask who he is, too.
    if (!ich.angemeldet) throw new AskError('credentials');
    return ich;
  } catch (error) {
    drop();
    throw error;
  }
}

export function logOut() {
  drop();
  // What was read with the login is not to stay on the page.
  if (isReadingClosed()) location.reload();
}

/** Ends a login that was for writing alone. */
export function leave() {
  if (!isReadingClosed()) drop();
}

/** Who the server takes the reader for without a login of this page's: somebody may stand before it and vouch for him. */
export const whoAmI = () => rest<Ich>('GET', '/api/ich');

/**
 * Asks the REST API.
 * @param body a form, or anything else that is sent as JSON
 * @throws AskError with what the server says, in German
 */
export async function rest<T>(method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, body?: FormData | object): Promise<T> {
  const response = await send(method, path, body);
  return response.status === 204 ? (undefined as T) : ((await response.json()) as T);
}

/** Saves what lies there, as the one who is logged in may see it. @throws AskError */
export async function download(path: string) {
  const response = await send('GET', path);
  const name = /filename="?([^";]+)/.exec(response.headers.get('Content-Disposition') ?? '')?.[1] ?? path.split('/').pop()!;
  saveAs(await response.blob(), name);
}

export function saveAs(blob: Blob, name: string) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

async function send(method: string, path: string, body?: FormData | object): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(path, {
      method,
      headers: {
        Accept: path.startsWith('/api/export') || path.startsWith('/api/vorlagen') ? '*/*' : 'application/json, application/problem+json',
        // Without it a browser would ask for name and password in a window of its own.
        'X-Requested-With': 'Zielnetz',
        ...credentials(),
        ...(body && !(body instanceof FormData) && { 'Content-Type': 'application/json' }),
      },
      ...(body && { body: body instanceof FormData ? body : JSON.stringify(body) }),
    });
  } catch {
    throw new AskError('offline');
  }
  if (response.ok) return response;
  const problem = (await response.json().catch(() => ({}))) as { detail?: string };
  const kind = response.status === 401 ? 'login' : response.status === 429 ? 'busy' : 'http';
  throw new AskError(kind, problem.detail ? [problem.detail] : [], response.status, problem);
}
