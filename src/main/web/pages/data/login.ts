import type { Ich } from '../generated/rest';
import { fromHost, withinPages } from './basis';

/** Under which a tab notes that somebody logged out in it, for the page that follows. */
const LOGGED_OUT = 'zielnetz-abgemeldet';
const NOBODY: Ich = {
  angemeldet: false,
  name: 'anonym',
  rollen: [],
  anmeldeart: 'BASIC',
  leseoffen: true,
  anmeldeseite: null,
  einbettbar: false,
};

/** Who the server takes the reader for, as far as it has said so; the login itself is a cookie that no script can read. */
let ich: Ich | undefined;
/** Who was logged in on this page when that ended, until somebody logs in again or goes on without. */
let ended: Ich | undefined;
let readingNeedsLogin = false;
const listeners = new Set<() => void>();
const tabs = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('zielnetz-anmeldung');

export const currentIch = () => ich;
export const loginEnded = () => ended !== undefined;
/** In whose name the page stands: what was begun stays in it, though the login has ended, until it is known how it goes on. */
export const standingIch = () => ended ?? (ich?.angemeldet ? ich : undefined);
/** Whether a login is needed for more than writing. */
export const isReadingClosed = () => readingNeedsLogin;

/** Calls back whenever somebody logs in or out, or the server wants a login for reading. @returns what ends that */
export function whenLoginChanges(listener: () => void) {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

const told = () => listeners.forEach((listener) => listener());

/** What the server says of who asks; where it cannot be asked, nobody. */
export function tell(said: Ich = ich ? { ...NOBODY, ...ich, angemeldet: false, name: 'anonym', rollen: [] } : NOBODY) {
  if (ich && same(ich, said)) return;
  ended = said.angemeldet ? undefined : (ended ?? (ich?.angemeldet ? ich : undefined));
  if (said.angemeldet) readingNeedsLogin = false;
  ich = said;
  told();
}

const same = (one: Ich, other: Ich) => JSON.stringify(one) === JSON.stringify(other);

/** Whoever was logged in reads on as everybody can, and leaves what was begun. */
export function goOnWithout() {
  ended = undefined;
  told();
}

/** Told by the server's answer: from now on every page asks for a login first. */
export function readingIsClosed() {
  readingNeedsLogin = true;
  if (ich) tell();
  told();
}

/** Tells the other tabs that somebody logged in or out, so that they ask who it is. */
export const tellTabs = () => tabs?.postMessage('geaendert');

/** Calls back when another tab logs in or out, or this one is looked at again. */
export function whenOtherTabsChange(listener: () => void) {
  tabs?.addEventListener('message', listener);
  window.addEventListener('focus', listener);
}

/** Proves that a request comes from a page of ours; only who has a session needs it. */
export function csrfToken(): string | undefined {
  if (typeof document === 'undefined') return undefined;
  return /(?:^|; )(?:__Host-)?zielnetz-csrf=([\w-]+)/.exec(document.cookie)?.[1];
}

/** Ends the session here and, where there is a login service, there too; the page goes. */
export function logOut() {
  const token = csrfToken();
  // What was entered in this tab is not for who comes next.
  sessionStorage.clear();
  sessionStorage.setItem(LOGGED_OUT, 'true');
  location.assign(fromHost(`/abmelden?_csrf=${token ?? ''}`));
}

/** Whether this page follows a logout in this tab. */
export const followsLogout = () => sessionStorage.getItem(LOGGED_OUT) !== null;

/** Where to go to log in at the login service. @param next the page to come back to */
export function loginAddress(next: string) {
  sessionStorage.removeItem(LOGGED_OUT);
  return `${ich?.anmeldeseite ?? fromHost('/anmeldung')}?weiter=${encodeURIComponent(next)}`;
}

/** This page, to come back to. */
export const here = () => withinPages(location.pathname) + location.search + location.hash;
