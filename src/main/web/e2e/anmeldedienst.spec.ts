import type { Page } from '@playwright/test';
import { BASE, NO_PROGRAM, startable, startWithLoginService, type Instance } from './anmeldedienst';
import { audit } from './axe';
import { file } from './einlesen';
import { byMenu, expect, test } from './fixture';

// One program for all of them.
test.describe.configure({ mode: 'serial', timeout: 180_000 });
test.skip(!startable, NO_PROGRAM);

let instance: Instance;
test.beforeAll(async () => {
  instance = await startWithLoginService();
});
test.afterAll(() => instance.end());
// The login service is another host, and a refusal stands in the console.
test.afterEach(({ complaints }) => void (complaints.length = 0));

/** At the login service, which knows everybody by the name of a role. */
async function prove(page: Page, name: string) {
  await page.waitForURL(`${instance.issuer}/interaction/**`);
  await page.locator('input[name=login]').fill(name);
  await page.locator('input[name=password]').fill('beliebig');
  await page.locator('button[type=submit]').click();
  await page.getByRole('button', { name: 'Continue' }).click();
}

test('who opens a page is sent to the login service and back to that page, and logs out there too', async ({ page, context }) => {
  await page.goto(`${instance.address}/projekte?handlungsfeld=energie`);
  await prove(page, 'lesen');
  await expect(page).toHaveURL(`${instance.address}/projekte?handlungsfeld=energie`);
  await expect(page.getByRole('heading', { level: 1, name: 'Projekte' })).toBeVisible();
  const header = page.getByRole('banner');
  await expect(header.getByText('lesen.muster')).toBeVisible();
  // Neither cookie nor page holds a token of the login service.
  const cookies = (await context.cookies(instance.address)).filter(({ name }) => name.startsWith('zielnetz'));
  expect(cookies.map(({ name }) => name).sort()).toEqual(['zielnetz', 'zielnetz-csrf']);
  expect(
    await page.evaluate(() => document.documentElement.innerHTML + JSON.stringify({ ...localStorage, ...sessionStorage })),
  ).not.toContain('eyJ');

  await byMenu(page, 'Pflegen', 'Einlesen');
  await expect(page.getByText('Angemeldet als lesen.muster.')).toBeVisible();
  await expect(page.getByLabel('Datei auswählen')).toHaveCount(0);
  const playground = await context.newPage();
  await playground.goto(`${instance.address}/playground`);
  await expect(playground.getByText('Angemeldet als lesen.muster')).toBeVisible();

  await header.getByRole('button', { name: 'Abmelden' }).click();
  await page.waitForURL(`${instance.issuer}/**`);
  await page.getByRole('button', { name: 'Yes, sign me out' }).click();
  // Whoever has just logged out is not sent to log in again.
  await expect(page.getByRole('button', { name: 'Bei der Anmeldung der Stadt anmelden' })).toBeVisible();
  await audit(page);
  await page.getByRole('button', { name: 'Bei der Anmeldung der Stadt anmelden' }).click();
  await expect(page.locator('input[name=login]')).toBeVisible();
});

for (const role of ['redaktion', 'verwaltung'])
  test(`${role} may write, in every tab, and may do what the role may`, async ({ page, context }) => {
    await page.goto(`${instance.address}/einlesen`);
    await prove(page, role);
    await expect(page.getByText(`Angemeldet als ${role}.muster.`)).toBeVisible();
    const other = await context.newPage();
    await other.goto(`${instance.address}/einlesen`);
    await other.getByLabel('Datei auswählen').setInputFiles(file(`probe-${role}.csv`, 'Dienstprobe'));
    await expect(other.getByRole('heading', { name: `Vorschau: probe-${role}.csv` })).toBeVisible();
    await other.getByRole('button', { name: 'Verwerfen' }).click();
    const roles = await page.evaluate(
      (base) => fetch(`${base}/api/ich`).then(async (response) => ((await response.json()) as { rollen: string[] }).rollen),
      BASE,
    );
    expect(roles).toEqual(['lesen', 'redaktion', 'verwaltung'].slice(0, role === 'redaktion' ? 2 : 3));
  });

test('a session that has ended is begun anew beside the page, which keeps what was entered', async ({ page, context }) => {
  await page.goto(`${instance.address}/einlesen`);
  await prove(page, 'redaktion');
  await page.getByLabel('Datei auswählen').setInputFiles(file('probe-ende.csv', 'Endprobe'));
  await page.getByRole('button', { name: 'So lesen: steckbrief', exact: true }).click();
  await expect(page.getByText('Wie ist diese Datei gemeint?')).toHaveCount(0);
  await page.locator('.raster [data-zelle="E3"]').click();
  await page.keyboard.press('F2');
  await page.getByLabel('Wert in E3').fill('7.000 €');
  // The same page, not another that looks like it.
  const heading = page.locator('h1').filter({ hasText: 'Einlesen' });
  await heading.evaluate((element) => element.setAttribute('data-probe', 'dieselbe'));
  await context.clearCookies({ name: /^zielnetz/ });
  await page.keyboard.press('Enter');
  await expect(page.getByText('Ihre Anmeldung ist abgelaufen').filter({ visible: true })).toBeVisible();
  await audit(page);
  const opened = context.waitForEvent('page');
  await page.getByRole('button', { name: 'In einem neuen Fenster anmelden' }).filter({ visible: true }).click();
  const beside = await opened;
  // The login service still knows who it is.
  await expect(beside.getByText('Sie können dieses Fenster schließen')).toBeVisible();
  await expect(page.getByText('Ihre Anmeldung ist abgelaufen')).toHaveCount(0);
  await expect(page.locator('.raster [data-zelle="E3"]')).toContainText('7.000 €');
  await expect(heading).toHaveAttribute('data-probe', 'dieselbe');
  await page.getByRole('button', { name: 'Verwerfen' }).click();
});

test('a login that is broken off says so, and offers another try', async ({ page }) => {
  await page.goto(`${instance.address}/anmelden/zurueck?error=access_denied&state=unbekannt`);
  await expect(page.getByText('Die Anmeldung ist nicht zustande gekommen')).toBeVisible();
  await audit(page);
  await page.getByRole('button', { name: 'Bei der Anmeldung der Stadt anmelden' }).click();
  await prove(page, 'lesen');
  await expect(page.getByRole('banner').getByText('lesen.muster')).toBeVisible();
});
