import type { Page } from '@playwright/test';
import { audit, auditDark } from './axe';
import { NO_PASSWORD, password } from './einlesen';
import { expect, test } from './fixture';

const TOKEN = /^[0-9a-f-]{36}\.[\w-]{43}$/;

async function login(page: Page, next: string) {
  await page.goto(`/anmeldung?weiter=${next}`);
  await page.getByLabel('Benutzer').fill('redaktion');
  await page.getByLabel('Passwort').fill(password!);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(next);
}

test('what is due names who has the duty, and says where no day is stated', async ({ page }) => {
  await page.goto('/faelliges');
  const duties = page.getByRole('table', { name: /Pflichten$/ });
  const statement = duties.getByRole('row').filter({ hasText: 'Stellungnahme zur Überprüfung der Strategie' });
  await expect(statement).toContainText('alle zwei Jahre');
  await expect(statement).toContainText('Chief Digital Officer (CDO)');
  await expect(statement).toContainText('ohne Angabe');
  await expect(duties.getByRole('row').filter({ hasText: 'Gesamte Smart-City-Strategie überprüfen' })).toContainText('niemand genannt');
  await audit(page);
  await auditDark(page);
  await page.setViewportSize({ width: 320, height: 800 });
  await audit(page);

  await page.goto('/knoten/Rolle/cdo');
  await expect(page.getByRole('heading', { name: '10 Pflichten' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Fälliges als Kalender (iCalendar)' })).toHaveAttribute(
    'href',
    '/api/kalender/Rolle/cdo.ics',
  );
  await audit(page);
});

test('a Steckbrief is confirmed by a link: opening shows it, its button confirms it once, an editor accepts it', async ({
  page,
  browser,
}) => {
  test.skip(!password, NO_PASSWORD);
  await login(page, '/projekte/bahnstadt');
  await page.getByLabel('Für wen').fill('Fachbereich im Versuch');
  await page.getByRole('button', { name: 'Link anlegen' }).click();
  const address = await page.getByLabel('Dieser Link, zum Weitergeben').inputValue();
  expect(new URL(address).hash.slice(1)).toMatch(TOKEN);
  await audit(page);

  // Somebody without a login; the token is in no address that is asked for.
  const other = await browser.newContext();
  const guest = await other.newPage();
  const asked: string[] = [];
  guest.on('request', (request) => asked.push(request.url()));
  await guest.goto(address);
  await expect(guest.getByRole('heading', { level: 1, name: 'Bahnstadt' })).toBeVisible();
  await audit(guest);
  await guest.reload();
  await guest.getByRole('button', { name: 'Stimmt noch' }).click();
  await expect(guest.getByText('Ihre Bestätigung ist angekommen')).toBeVisible();
  expect(asked.filter((url) => url.replace(/#.*/, '').includes(new URL(address).hash.slice(1)))).toEqual([]);
  await other.close();

  await page.goto('/bestaetigungen');
  const waiting = page.getByRole('table', { name: 'Wartet auf Annahme' }).getByRole('row').filter({ hasText: 'Fachbereich im Versuch' });
  await audit(page);
  await waiting.getByRole('button', { name: 'Ablehnen' }).click();
  await expect(waiting).toHaveCount(0);
  await expect(
    page.getByRole('table', { name: 'Links' }).getByRole('row').filter({ hasText: 'Fachbereich im Versuch' }).first(),
  ).toContainText('benutzt');
});
