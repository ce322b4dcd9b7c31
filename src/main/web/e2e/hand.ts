import type { Locator, Page } from '@playwright/test';
import { password } from './einlesen';
import { expect } from './fixture';

const TABS = 200;

/** Goes there with the tabulator alone, as somebody without a mouse does. */
export async function reach(page: Page, target: Locator) {
  await target.waitFor();
  const there = () => target.evaluate((element) => element === document.activeElement);
  for (let i = 0; i < TABS; i++) {
    if (await there()) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`not reached in ${TABS} steps: ${target}`);
}

export async function press(page: Page, target: Locator, key = 'Enter') {
  await reach(page, target);
  await page.keyboard.press(key);
}

/** Goes to a page by the menu, from the top of the page, as a keyboard does. */
export async function pressMenu(page: Page, group: string, name: string | RegExp) {
  const menu = page.getByRole('navigation', { name: 'Hauptmenü' });
  await press(page, menu.getByRole('button', { name: group }));
  await press(page, menu.getByRole('link', { name }));
}

export async function write(page: Page, label: string | RegExp, text: string) {
  await reach(page, page.getByRole('main').getByLabel(label));
  await page.keyboard.type(text);
}

export const link = (page: Page, name: string | RegExp) => page.getByRole('main').getByRole('link', { name }).first();
export const button = (page: Page, name: string | RegExp) => page.getByRole('main').getByRole('button', { name });

export async function login(page: Page, user = 'redaktion', secret = password!) {
  await write(page, 'Benutzer', user);
  await write(page, 'Passwort', secret);
  await page.keyboard.press('Enter');
}

export const steps = (page: Page) => page.locator('.schritte');

/** Chooses in a field that suggests. */
export async function choose(page: Page, label: string | RegExp, text: string, option: string | RegExp) {
  await reach(page, page.getByRole('combobox', { name: label }));
  await page.keyboard.type(text);
  await page.getByRole('option', { name: option }).first().waitFor();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('option', { name: option }).first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
}

/** Searches in the head of the page and opens what is called so. */
export async function open(page: Page, name: string) {
  await page.getByRole('banner').getByLabel('Im ganzen Netz suchen').focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
  await press(page, page.getByRole('main').getByRole('link', { name, exact: true }).first());
  await expect(page.getByRole('heading', { level: 1, name })).toBeFocused();
}

export async function saysTheEditors(page: Page) {
  const ways = page.getByRole('group', { name: 'Wer sagt das?' }).getByRole('radio');
  await ways.first().waitFor();
  const checked = ways.and(page.locator(':checked'));
  // The tabulator comes to the one that is chosen, the arrows lead to the next.
  await reach(page, (await checked.count()) ? checked.first() : ways.first());
  await page.keyboard.press(' ');
  const editors = page.getByRole('radio', { name: 'Angabe der Redaktion' });
  while (!(await editors.isChecked())) await page.keyboard.press('ArrowDown');
}

export async function takeOver(page: Page) {
  await press(page, button(page, 'Alles übernehmen'));
  await expect(button(page, 'Alles übernehmen')).toHaveCount(0, { timeout: 60_000 });
}

export async function takeBack(page: Page) {
  const undo = button(page, /^v\d+ zurücknehmen$/).first();
  const kennung = (await undo.innerText()).split(' ')[0]!;
  await press(page, undo);
  await expect(page.getByText(`Vorgang ${kennung} ist zurückgenommen`)).toBeVisible({ timeout: 60_000 });
}

/** Somebody else, who does not use these pages. */
export async function elsewhere(page: Page, query: string, variables: object = {}) {
  const authorization = `Basic ${Buffer.from(`redaktion:${password}`).toString('base64')}`;
  const answer = await page.request.post('/graphql', { data: { query, variables }, headers: { authorization } });
  return ((await answer.json()) as { data: Record<string, unknown> }).data;
}
