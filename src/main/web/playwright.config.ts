import { defineConfig } from '@playwright/test';
import { CHROMIUM } from './e2e/chromium';

/** Tests that change the net, or what others are shown of it. */
const WRITING = '**/*-schreiben.spec.ts';

// Runs against a server that somebody else started and names in ZIELNETZ_URL, with its passwords in ZIELNETZ_PASSWORT and ZIELNETZ_VERWALTUNG_PASSWORT.
export default defineConfig({
  testDir: 'e2e',
  forbidOnly: Boolean(process.env.CI),
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ? [['list'], ['json']] : 'list',
  // A first request may meet a server that is still warming up, on a machine that does more than this.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  workers: Number(process.env.ZIELNETZ_E2E_WORKERS ?? 2),
  fullyParallel: true,
  projects: [
    { name: 'lesen', testIgnore: WRITING },
    // One by one, and only when nobody reads any more.
    { name: 'schreiben', testMatch: WRITING, dependencies: ['lesen'], fullyParallel: false, workers: 1 },
  ],
  use: {
    baseURL: process.env.ZIELNETZ_URL ?? 'http://127.0.0.1:8080',
    locale: 'de-DE',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: CHROMIUM,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        // No page is open long enough for what the optimizing compilers give.
        '--js-flags=--no-maglev --no-turbofan',
      ],
    },
  },
});
