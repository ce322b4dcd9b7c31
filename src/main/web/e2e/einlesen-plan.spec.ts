import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixture';

// Whoever starts these tests may say how one logs in; without, nothing is written. Only for runs by hand against
// somebody's own program: Maven always sets the password, so they never skip there.
const password = process.env.ZIELNETZ_VERWALTUNG_PASSWORT ?? process.env.ZIELNETZ_PASSWORT;
test.skip(!password, 'ZIELNETZ_PASSWORT is not set');

/** Headings that no plan knows, one wrong field, in rows like those of an office of its own mind. */
const file = (name: string, title: string) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(
    [
      'Projekttitel;Handlungsfeld;Beginn;Wer kümmert sich;Was kostet der Spaß;Interne Ablage',
      `${title} eins;Mobilität;2027;Probeamt der Seitenprobe;40.000,00 €;A-1`,
      `${title} zwei;Mobilität;2027;Probeamt der Seitenprobe;viel Geld;A-2`,
      `${title} drei;Mobilitet;2027;Probeamt der Seitenprobe;1.000 €;A-3`,
    ].join('\n'),
  ),
});

async function login(page: Page) {
  await page.goto('/einlesen');
  await page.getByLabel('Benutzer').fill('verwaltung');
  await page.getByLabel('Passwort').fill(password!);
  await page.getByRole('main').getByRole('button', { name: 'Anmelden' }).click();
  await expect(page.getByText('Angemeldet als verwaltung.')).toBeVisible();
}

/** The import of this file, which may not be the newest entry until the list has been asked for again. */
async function takeBack(page: Page, name: string) {
  await page
    .getByRole('row')
    .filter({ hasText: name })
    .first()
    .getByRole('button', { name: /^v\d+ zurücknehmen$/ })
    .click();
  await page.getByRole('button', { name: /^v\d+ wirklich zurücknehmen\?$/ }).click();
  await expect(page.getByText(/^Vorgang v\d+ ist zurückgenommen/)).toBeVisible();
}

const axe = async (page: Page) => (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`);

test('columns are corrected, the plan is kept for the next file, and everything is taken back', async ({ page }) => {
  test.setTimeout(180_000);
  await login(page);
  await page.getByLabel('Datei auswählen').setInputFiles(file('probe-spalten.csv', 'Spaltenprobe'));
  await expect(page.getByText('3 Spalten wurden nicht erkannt')).toBeVisible();
  await expect(page.getByRole('row').filter({ hasText: 'D1: Wer kümmert sich' })).toContainText('Probeamt der Seitenprobe');
  await page.getByLabel('Spalte „Wer kümmert sich“ wird gelesen als').selectOption('Federführung');
  await page.getByLabel('Spalte „Was kostet der Spaß“ wird gelesen als').selectOption('Kosten in Euro');
  await page.getByLabel('Spalte „Interne Ablage“ wird gelesen als').selectOption('nicht übernehmen');
  await expect(page.getByText('3 Änderungen sind noch nicht angewendet.')).toBeVisible();
  expect(await axe(page)).toEqual([]);
  await page.getByRole('button', { name: 'Datei mit diesen Zuordnungen neu lesen' }).click();

  await expect(page.getByText('Alle Spalten sind erkannt.')).toBeVisible();
  await expect(page.getByRole('table', { name: 'Befunde' }).getByRole('row').filter({ hasText: 'viel Geld' })).toBeVisible();
  await page.getByLabel('Name des Plans').fill('Seitenprobe Büro');
  await expect(page.getByText('Der Plan heißt dann „seitenprobe-buero“.')).toBeVisible();
  await page.getByRole('button', { name: 'Plan ablegen' }).click();
  await expect(page.getByText('Der Plan „seitenprobe-buero“ ist abgelegt.')).toBeVisible();
  await page.getByLabel('Diese Zeile auslassen, alles andere einlesen').check();
  await page.getByRole('button', { name: 'Einlesen', exact: true }).click();
  await expect(page.getByText(/^probe-spalten\.csv ist eingelesen/)).toBeVisible();
  await takeBack(page, 'probe-spalten.csv');

  await expect(page.getByLabel('Plan, nach dem die Datei gelesen wird').getByRole('option', { name: 'seitenprobe-buero' })).toHaveCount(1);
  await page.getByLabel('Plan, nach dem die Datei gelesen wird').selectOption({ value: 'seitenprobe-buero' });
  await page.getByLabel('Datei auswählen').setInputFiles(file('probe-danach.csv', 'Danachprobe'));
  await expect(page.getByText('nach dem Plan „seitenprobe-buero“')).toBeVisible();
  await expect(page.getByText('Alle Spalten sind erkannt.')).toBeVisible();
  await page.getByRole('button', { name: 'Verwerfen' }).click();
  await page.getByLabel('Plan, nach dem die Datei gelesen wird').selectOption({ value: 'seitenprobe-buero' });
  await page.getByRole('button', { name: 'Plan „seitenprobe-buero“ löschen' }).click();
  await expect(page.getByLabel('Plan, nach dem die Datei gelesen wird').getByRole('option', { name: 'seitenprobe-buero' })).toHaveCount(0);
});

test('a finding leads to its cell and the cell to its finding, and the address opens the same preview again', async ({ page }) => {
  await login(page);
  await page.getByLabel('Datei auswählen').setInputFiles(file('probe-zellen.csv', 'Zellprobe'));
  await page.getByRole('button', { name: 'B4', exact: true }).click();
  await expect(page).toHaveURL(/zelle=B4/);
  const cell = page.locator('[data-zelle="B4"]');
  await expect(cell).toBeInViewport();
  await expect(cell.getByRole('button', { name: 'Fehler Mobilitet' })).toHaveAttribute('aria-pressed', 'true');
  const card = page.locator('.zellkarte');
  await expect(card).toContainText('„Mobilitet“ ist kein bekanntes Handlungsfeld. Meinten Sie „Mobilität“?');
  await card.getByRole('button', { name: 'In der Liste zeigen' }).click();
  await expect(page.getByRole('button', { name: 'B4', exact: true })).toBeFocused();
  expect(await axe(page)).toEqual([]);

  await page.reload();
  await expect(page.getByText('Die Vorschau, die in der Adresse steht, öffnet sich nach der Anmeldung.')).toBeVisible();
  await page.getByLabel('Benutzer').fill('verwaltung');
  await page.getByLabel('Passwort').fill(password!);
  await page.getByRole('main').getByRole('button', { name: 'Anmelden' }).click();
  await expect(page.locator('.zellkarte')).toContainText('Mobilitet');
  await page.getByRole('button', { name: 'Verwerfen' }).click();
  await expect(page).toHaveURL('/einlesen');
});

test('a file whose headings nobody knows is read once somebody points to their row', async ({ page }) => {
  await login(page);
  const buffer = Buffer.from(
    'Liste des Probeamts;;\nWas wir vorhaben;Wo das hingehört;Wer\nKopfprobe eins;Mobilität;Probeamt\nKopfprobe zwei;Energie;Probeamt\n',
  );
  await page.getByLabel('Datei auswählen').setInputFiles({ name: 'probe-kopf.csv', mimeType: 'text/csv', buffer });
  await expect(page.getByText('In der Datei war keine Tabelle zu erkennen.')).toBeVisible();
  await page.locator('[data-zelle="B2"]').click();
  await page.getByRole('button', { name: 'In Zeile 2 stehen die Überschriften' }).click();
  await page.getByLabel('Spalte „Was wir vorhaben“ wird gelesen als').selectOption('Name des Projekts');
  await page.getByLabel('Spalte „Wo das hingehört“ wird gelesen als').selectOption('Handlungsfelder');
  await page.getByLabel('Spalte „Wer“ wird gelesen als').selectOption('nicht übernehmen');
  await page.getByRole('button', { name: 'Datei mit diesen Zuordnungen neu lesen' }).click();
  await expect(page.locator('.raster').getByText('Kopfprobe zwei')).toBeVisible();
  await expect(page.locator('.zahlkarte').filter({ hasText: 'neu' })).toHaveText('2 neu');
  await page.getByRole('button', { name: 'Verwerfen' }).click();
});

test('a net that changed meanwhile is told with what differs and the new preview', async ({ page, complaints }) => {
  await login(page);
  await page.getByLabel('Datei auswählen').setInputFiles(file('probe-konflikt.csv', 'Konfliktprobe'));
  await expect(page.getByRole('heading', { name: 'Vorschau: probe-konflikt.csv' })).toBeVisible();
  // Nobody else writes here, so the server's answer is told as it would come.
  await page.route(/\/api\/importe\/[^/]+\?nurGanz/, async (route) => {
    const token = new URL(route.request().url()).pathname.split('/').pop()!;
    const preview = await page.request.get(`/api/importe/${token}`, {
      headers: { authorization: route.request().headers()['authorization']! },
    });
    await route.fulfill({
      status: 409,
      contentType: 'application/problem+json',
      body: JSON.stringify({
        title: 'Netz inzwischen geändert',
        detail: 'Das Netz hat sich geändert.',
        code: 'NETZ_GEAENDERT',
        einzelheiten: ['Projekt/konfliktprobe-eins: kommt jetzt nicht mehr neu dazu'],
        vorschau: await preview.json(),
      }),
    });
  });
  await page.getByRole('button', { name: 'Einlesen', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('Netz inzwischen geändert');
  await expect(page.getByText('Projekt/konfliktprobe-eins: kommt jetzt nicht mehr neu dazu')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Vorschau: probe-konflikt.csv' })).toBeVisible();
  expect(await axe(page)).toEqual([]);
  // The browser itself reports the refusal.
  complaints.length = 0;
});

test('where the city has a login of its own, the page says so', async ({ page }) => {
  await page.route('/api/ich', (route) =>
    route.fulfill({ json: { angemeldet: false, name: 'anonym', rollen: [], anmeldeart: 'OIDC', leseoffen: true } }),
  );
  await page.goto('/einlesen');
  await expect(page.getByRole('alert')).toContainText('Anmeldung der Stadt');
  await expect(page.getByLabel('Passwort')).toHaveCount(0);
});

test.describe('on 320 pixels', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('a preview is no wider than the screen; only the sheet itself moves sideways', async ({ page }) => {
    await login(page);
    await page.getByLabel('Datei auswählen').setInputFiles(file('probe-schmal.csv', 'Schmalprobe'));
    await expect(page.locator('.raster')).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.getByRole('button', { name: 'Verwerfen' }).click();
  });
});
