import { defineConfig } from '@playwright/test';

// Runs against a server that somebody else started. Chromium is Debian's: Playwright's own cannot be downloaded everywhere.
export default defineConfig({
  testDir: 'e2e',
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  // A first request may meet a server that is still warming up, on a machine that does more than this.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  use: {
    baseURL: process.env.ZIELNETZ_URL ?? 'http://127.0.0.1:8080',
    locale: 'de-DE',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
