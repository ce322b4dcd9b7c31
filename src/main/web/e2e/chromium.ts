/** Debian's: Playwright's own cannot be downloaded everywhere. */
export const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
