import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import { parseExample } from '../playground/example';

export { expect };

/** Every page of every test is watched: no errors on the console, nothing fetched from elsewhere. */
export const test = base.extend({
  page: async ({ page, baseURL }, use) => {
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (/^(https?|wss?):$/.test(protocol) && origin !== new URL(baseURL!).origin) complaints.push(request.url());
    });
    await use(page);
    expect(complaints).toEqual([]);
  },
});

const folder = resolve(import.meta.dirname, '../../../../graphql/beispiele');

/** The same files the page was built from. */
export const examples = readdirSync(folder)
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => parseExample(file, readFileSync(resolve(folder, file), 'utf8')));

/** Monaco draws lines by position and spaces as hard ones. */
export async function textOf(page: Page, editor: 'Abfrage' | 'Antwort' | 'Variablen'): Promise<string> {
  const text = await page.getByRole('region', { name: editor }).locator('.view-lines').first().innerText();
  return text.replaceAll('\u00a0', ' ').replaceAll('\u200c', '');
}
