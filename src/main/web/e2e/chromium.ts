import { existsSync } from 'node:fs';

const WHOLE = '/usr/bin/chromium';

/** Debian's: Playwright's own cannot be downloaded everywhere. The one without windows looks at a page in two thirds of the time. */
export const CHROMIUM = process.env.CHROMIUM ?? ['/usr/bin/chromium-headless-shell'].find(existsSync) ?? WHOLE;
