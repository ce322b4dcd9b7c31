/** What other pages may show in a frame, where a setting allows it. */
export const EINBETTBAR = ['/abdeckung', '/netz', '/netz/wege'] as const;
export const EINBETTEN = '/einbetten';

/** The markup that shows this page in a frame of another; undefined where it is none for frames. */
export function frameOf({ origin, pathname, search }: { origin: string; pathname: string; search: string }): string | undefined {
  if (!EINBETTBAR.some((path) => path === pathname)) return undefined;
  const address = `${origin}${EINBETTEN}${pathname}${search}`.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return `<iframe src="${address}" title="Zielnetz" width="100%" height="700" style="border: 0" loading="lazy"></iframe>`;
}

/** Where a link within a frame leads: to the whole page, in a window of its own. */
export const wholePageOf = (path: string) => (path.startsWith(`${EINBETTEN}/`) ? path.slice(EINBETTEN.length) : path);
