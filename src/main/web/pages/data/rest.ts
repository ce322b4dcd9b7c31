import type { Ich } from '../generated/rest';
import { currentIch, followsLogout, tell, tellTabs, whenOtherTabsChange } from './login';
import { AskError, refusal, request, type Method } from './request';
import { saveAs } from './save';

/** Begins a session. @throws AskError of kind `credentials` where name and password do not fit */
export async function logIn(benutzer: string, passwort: string): Promise<Ich> {
  const body = new URLSearchParams({ benutzer, passwort });
  const response = await request('/anmelden', { method: 'POST', accept: 'application/problem+json', body });
  if (!response.ok) {
    const problem = (await response.json().catch(() => ({}))) as { detail?: string };
    throw response.status === 401 ? new AskError('credentials') : refusal(response.status, problem);
  }
  const ich = await whoAmI();
  tellTabs();
  return ich;
}

/** Asks the server who it takes the reader for, and tells the page. */
export async function whoAmI(): Promise<Ich> {
  const ich = await rest<Ich>('GET', '/api/ich');
  tell(ich);
  return ich;
}

let watching = false;

/** Finds out who reads, now and whenever that may have changed elsewhere. */
export function watchLogin() {
  const look = () => void whoAmI().catch(() => currentIch() ?? tell());
  look();
  if (watching) return;
  watching = true;
  whenOtherTabsChange(look);
  if (followsLogout()) tellTabs();
}

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

/** A page that lies there, as HTML. @throws AskError */
export async function page(path: string): Promise<string> {
  return (await send('GET', path)).text();
}

/** Saves what lies there, as the one who is logged in may see it. @throws AskError */
export async function download(path: string) {
  const response = await send('GET', path);
  const name = /filename="?([^";]+)/.exec(response.headers.get('Content-Disposition') ?? '')?.[1] ?? path.split('/').pop()!;
  saveAs(await response.blob(), name);
}

async function send(method: Method, path: string, body?: FormData | object, headers?: Record<string, string>): Promise<Response> {
  const file = path.startsWith('/api/export') || path.startsWith('/api/vorlagen') || path.startsWith('/api/berichte/bericht');
  const response = await request(path, { method, accept: file ? '*/*' : 'application/json, application/problem+json', body, headers });
  if (response.ok) return response;
  // Whoever was logged in is no longer.
  if (response.status === 401) tell();
  throw refusal(response.status, (await response.json().catch(() => ({}))) as { detail?: string });
}
