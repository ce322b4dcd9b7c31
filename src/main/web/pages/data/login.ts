/** Held in memory only: whoever reloads or closes the page is logged out. */
let authorization: string | undefined;
let readingNeedsLogin = false;
const waiting = new Set<() => void>();

/** The header that says who asks; none for whoever has not logged in. */
export const credentials = (): { Authorization?: string } => (authorization ? { Authorization: authorization } : {});

export function hold(name: string, password: string) {
  const bytes = new TextEncoder().encode(`${name}:${password}`);
  authorization = `Basic ${btoa(String.fromCharCode(...bytes))}`;
}

export function drop() {
  authorization = undefined;
}

/** Told by the server's answer: from now on every page asks for a login first. */
export function readingIsClosed() {
  readingNeedsLogin = true;
  drop();
  waiting.forEach((listener) => listener());
}

/** Whether a login is needed for more than writing, so that it is kept from page to page. */
export const isReadingClosed = () => readingNeedsLogin;

/** Calls back whenever the server wants a login for reading. @returns what ends that */
export function whenReadingIsClosed(listener: () => void) {
  waiting.add(listener);
  return () => void waiting.delete(listener);
}
