import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import { parseExample } from '../playground/example';
import { CHROMIUM } from './chromium';

export { expect };

/** Every page of every test is watched: no errors on the console, nothing fetched from elsewhere. */
export const test = base.extend<{ browserThere: void; complaints: string[] }>({
  // Who builds on a laptop without the browser is told; a build server without it has tested nothing.
  browserThere: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads from the pattern what a fixture needs
    async ({}, use, testInfo) => {
      const missing = !existsSync(CHROMIUM);
      if (missing && process.env.CI) throw new Error(`No browser at ${CHROMIUM}`);
      testInfo.skip(missing, `No browser at ${CHROMIUM}; CHROMIUM may name another one`);
      await use();
    },
    { auto: true },
  ],
  // eslint-disable-next-line no-empty-pattern -- as above
  complaints: async ({}, use) => use([]),
  context: async ({ context, baseURL, complaints }, use) => {
    context.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    context.on('weberror', (error) => complaints.push(String(error.error())));
    context.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (/^(https?|wss?):$/.test(protocol) && origin !== new URL(baseURL!).origin) complaints.push(request.url());
    });
    await use(context);
    expect(complaints).toEqual([]);
  },
});

/** Opens a group of the menu and goes to one of its pages. */
export async function byMenu(page: Page, group: string, name: string | RegExp) {
  const menu = page.getByRole('navigation', { name: 'Hauptmenü' });
  await menu.getByRole('button', { name: group }).click();
  await menu.getByRole('link', { name, exact: true }).click();
}

const folder = resolve(import.meta.dirname, '../../../../graphql/beispiele');

/** The same files the page was built from. */
export const examples = readdirSync(folder)
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => parseExample(file, readFileSync(resolve(folder, file), 'utf8')));

/** Without any white space: Monaco wraps lines and draws spaces as hard ones. */
export async function textOf(page: Page, editor: 'Abfrage' | 'Antwort' | 'Variablen'): Promise<string> {
  return squeeze(await page.getByRole('region', { name: editor }).locator('.view-lines').first().innerText());
}

export const squeeze = (text: string) => text.replace(/[\s\u200b-\u200f]+/g, '');
