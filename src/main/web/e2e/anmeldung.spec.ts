import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { audit, auditDark } from './axe';
import { file, fillLogin, login, NO_PASSWORD, password, verwaltungPassword } from './einlesen';
import { expect, test } from './fixture';

test.skip(!password, NO_PASSWORD);

test('one login holds on every page, in every tab and in the playground, until one logs out', async ({ page, context }) => {
  await page.goto('/projekte?sortierung=NAME');
  const other = await context.newPage();
  await other.goto('/ziele');
  const header = page.getByRole('banner');
  await header.getByRole('link', { name: 'Anmelden' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Anmeldung' })).toBeVisible();
  await audit(page);
  await auditDark(page);
  await fillLogin(page, 'redaktion', password!);
  await expect(page).toHaveURL('/projekte?sortierung=NAME');
  await expect(header.getByText('redaktion')).toBeVisible();
  await expect(other.getByRole('banner').getByText('redaktion')).toBeVisible();
  await page.reload();
  await expect(header.getByText('redaktion')).toBeVisible();
  await audit(page);

  // No script of ours can read the login itself, and nothing of it lies in the page.
  const cookies = await context.cookies();
  expect(cookies.map(({ name, httpOnly, sameSite }) => [name, httpOnly, sameSite]).sort()).toEqual([
    ['zielnetz', true, 'Strict'],
    ['zielnetz-csrf', false, 'Strict'],
  ]);
  const secret = cookies.find(({ name }) => name === 'zielnetz')!.value;
  expect(await page.evaluate(() => document.cookie + JSON.stringify({ ...localStorage, ...sessionStorage }))).not.toContain(secret);

  await other.goto('/playground');
  await expect(other.getByText('Angemeldet als redaktion')).toBeVisible();
  await header.getByRole('button', { name: 'Abmelden' }).click();
  await expect(header.getByRole('link', { name: 'Anmelden' })).toBeVisible();
  await expect(other.getByRole('link', { name: 'Anmelden' })).toBeVisible();
  expect(await context.cookies()).toEqual([]);
});

test('a session that has ended asks again, and what was entered goes on', async ({ page, context, complaints }) => {
  await login(page);
  await page.getByLabel('Datei auswählen').setInputFiles(file('probe-ende.csv', 'Endprobe'));
  await page.getByRole('button', { name: 'So lesen: steckbrief', exact: true }).click();
  await expect(page.getByText('Wie ist diese Datei gemeint?')).toHaveCount(0);
  await page.locator('.raster [data-zelle="E3"]').click();
  await page.keyboard.press('F2');
  await page.getByLabel('Wert in E3').fill('7.000 €');
  await context.clearCookies();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Ihre Anmeldung ist abgelaufen')).toBeVisible();
  await audit(page);
  await fillLogin(page, 'verwaltung', verwaltungPassword!);
  await expect(page.getByText('Ihre Anmeldung ist abgelaufen')).toHaveCount(0);
  await expect(page.locator('.raster [data-zelle="E3"]')).toContainText('7.000 €');
  await page.getByRole('button', { name: 'Verwerfen' }).click();
  // The browser itself reports the refusal.
  complaints.length = 0;
});

test('where a login ends under a form, the page asks in its place, and the form goes on as it was', async ({
  page,
  context,
  complaints,
}) => {
  const main = page.getByRole('main');
  await page.goto('/anmeldung?weiter=/ideen/neu');
  await fillLogin(page, 'redaktion', password!);
  await main.getByLabel('Titel').fill('Eine Idee, die niemand verlieren will');
  await main.getByLabel('Energie', { exact: true }).check();
  await context.clearCookies();
  await main.getByRole('button', { name: 'Idee eintragen' }).click();
  await expect(page.getByText('Ihre Anmeldung ist abgelaufen')).toBeVisible();
  await expect(main.getByRole('button', { name: 'Idee eintragen' })).toBeHidden();
  await audit(page);
  await fillLogin(page, 'redaktion', password!);
  await expect(main.getByLabel('Titel')).toHaveValue('Eine Idee, die niemand verlieren will');
  await expect(main.getByLabel('Energie', { exact: true })).toBeChecked();
  await expect(main.getByRole('alert')).toHaveCount(0);

  // Whoever only wants to read on can, and leaves it.
  await context.clearCookies();
  await main.getByRole('button', { name: 'Idee eintragen' }).click();
  await main.getByRole('button', { name: /^Ohne Anmeldung weiterlesen/ }).click();
  await expect(main.getByLabel('Titel')).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1, name: 'Neue Idee' })).toBeVisible();
  complaints.length = 0;
});

test('a page from elsewhere cannot write, log in or log out in the name of whoever is logged in', async ({
  page,
  context,
  baseURL,
  complaints,
}) => {
  await login(page);
  // Another port is another origin and still the same site: the cookies come along, as from a neighbour in the city's own network.
  const elsewhere = createServer((_, response) => response.setHeader('Content-Type', 'text/html').end('<form method="post"></form>'));
  await new Promise<void>((done) => elsewhere.listen(0, '127.0.0.1', done));
  const foreign = await context.newPage();
  await foreign.goto(`http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/`);
  for (const [method, path] of [
    ['POST', '/graphql'],
    ['POST', '/api/importe/vorschau'],
    ['POST', '/anmelden'],
    ['GET', '/abmelden'],
  ] as const) {
    await foreign.goto(`http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/`);
    // By a script, with all cookies: it may not even see that there was an answer.
    const read = await foreign.evaluate(
      ([to, how]) =>
        fetch(to!, { method: how!, mode: 'no-cors', credentials: 'include' }).then(
          () => 'answered',
          () => 'blocked',
        ),
      [baseURL! + path, method] as const,
    );
    expect(read, path).toBe('blocked');
    const sent = foreign.waitForResponse((response) => response.url().startsWith(baseURL! + path));
    await foreign.evaluate(
      ([to, how]) => {
        const form = document.forms[0]!;
        form.action = to!;
        form.method = how!;
        form.submit();
      },
      [baseURL! + path, method] as const,
    );
    expect((await sent).status(), path).toBe(403);
    await foreign.waitForURL((url) => url.href.startsWith(baseURL! + path));
  }
  elsewhere.close();
  await page.reload();
  await expect(page.getByText('Angemeldet als verwaltung.')).toBeVisible();
  // That a foreign page was opened at all, and what was refused.
  complaints.length = 0;
});

test.describe('behind a proxy that logs in beforehand', () => {
  test.use({ extraHTTPHeaders: { Authorization: `Basic ${Buffer.from(`redaktion:${password}`).toString('base64')}` } });

  test('the pages ask for no login of their own, and begin no session', async ({ page, context }) => {
    await page.goto('/einlesen');
    await expect(page.getByText('Angemeldet als redaktion.')).toBeVisible();
    await page.getByLabel('Datei auswählen').setInputFiles(file('probe-proxy.csv', 'Proxyprobe'));
    await page.getByRole('button', { name: 'Verwerfen' }).click();
    expect(await context.cookies()).toEqual([]);
  });
});
