/**
 * Where Zielnetz lies on its host (base path): empty where it has the host to itself. Pages are built once for all places; the server writes
 * the place into them, and the icon lies at it.
 */
export const BASIS = baseOf(globalThis.document?.querySelector<HTMLLinkElement>('link[rel=icon]')?.href);

/** @param icon its whole address */
export function baseOf(icon: string | undefined): string {
  return icon ? new URL('.', icon).pathname.replace(/\/$/, '') : '';
}

/** A path of ours as a browser has to ask for it; pages link each other without it. */
export const fromHost = (path: string) => BASIS + path;

/** A path as a browser has it, as pages link each other. */
export const withinPages = (path: string) => (path.startsWith(`${BASIS}/`) ? path.slice(BASIS.length) : path);

/** What stands before the path of every address of ours. */
export const home = () => location.origin + BASIS;
