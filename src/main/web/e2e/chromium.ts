import { existsSync } from 'node:fs';

const WHOLE = '/usr/bin/chromium';
const WITHOUT_WINDOWS = '/usr/bin/chromium-headless-shell';

/** Debian's: Playwright's own cannot be downloaded everywhere. The one without windows looks at a page in two thirds of the time. */
export const CHROMIUM = process.env.CHROMIUM ?? (existsSync(WITHOUT_WINDOWS) ? WITHOUT_WINDOWS : WHOLE);
