import type { Ich } from '../generated/rest';
import { drop, hold, isReadingClosed } from './login';
import { AskError, refusal, request, type Method } from './request';
import { saveAs } from './save';

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
 * @param headers more than the usual ones
 * @throws AskError with what the server says, in German
 */
export async function rest<T>(method: Method, path: string, body?: FormData | object, headers?: Record<string, string>): Promise<T> {
  const response = await send(method, path, body, headers);
  const text = await response.text();
  return text ? (JSON.parse(text) as T) : (undefined as T);
}

/** Saves what lies there, as the one who is logged in may see it. @throws AskError */
export async function download(path: string) {
  const response = await send('GET', path);
  const name = /filename="?([^";]+)/.exec(response.headers.get('Content-Disposition') ?? '')?.[1] ?? path.split('/').pop()!;
  saveAs(await response.blob(), name);
}

async function send(method: Method, path: string, body?: FormData | object, headers?: Record<string, string>): Promise<Response> {
  const file = path.startsWith('/api/export') || path.startsWith('/api/vorlagen');
  const response = await request(path, { method, accept: file ? '*/*' : 'application/json, application/problem+json', body, headers });
  if (response.ok) return response;
  throw refusal(response.status, (await response.json().catch(() => ({}))) as { detail?: string });
}
