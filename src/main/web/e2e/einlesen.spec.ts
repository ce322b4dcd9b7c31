import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './fixture';

// Whoever starts these tests may say how one logs in; without, nothing is written.
const password = process.env.ZIELNETZ_PASSWORT;

const FILE = {
  name: 'probe.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(
    [
      'Nr.;Projekttitel;Handlungsfeld;Kosten;Beginn',
      'seitenprobe-1;Leuchtende Parkbänke für die Seitenprobe;Mobilität;40.000,00 €;2027',
      'seitenprobe-2;Klingende Laternen für die Seitenprobe;Mobilitet;viel Geld;2027',
    ].join('\n'),
  ),
};

test('who may not write is asked to log in, and told when that fails', async ({ page }) => {
  await page.goto('/einlesen');
  await expect(page.getByRole('main').getByRole('rowheader').first()).toBeVisible();
  await page.getByLabel('Benutzer').fill('redaktion');
  await page.getByLabel('Passwort').fill('falsch');
  await page.getByRole('main').getByRole('button', { name: 'Anmelden' }).click();
  await expect(page.getByRole('alert')).toContainText('Benutzer oder Passwort stimmen nicht');
});

test('a file with faults is shown with its findings, taken in and taken back', async ({ page }) => {
  // Only for runs by hand against somebody's own program: Maven always sets the password, so it never skips there.
  test.skip(!password, 'ZIELNETZ_PASSWORT is not set');
  const findings = async () => (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`);
  await page.goto('/einlesen');
  await page.getByLabel('Benutzer').fill('redaktion');
  await page.getByLabel('Passwort').fill(password!);
  await page.getByRole('main').getByRole('button', { name: 'Anmelden' }).click();
  await page.getByLabel('Datei auswählen').setInputFiles(FILE);

  await expect(page.getByRole('heading', { name: 'Vorschau: probe.csv' })).toBeFocused();
  const table = page.getByRole('table', { name: 'Befunde' });
  await expect(table.getByRole('row').filter({ hasText: 'Mobilitet' })).toContainText('Mobilität');
  await expect(table.getByRole('row').filter({ hasText: 'viel Geld' })).toBeVisible();
  await expect(page.locator('.raster').getByText('Leuchtende Parkbänke für die Seitenprobe')).toBeVisible();
  expect(await findings()).toEqual([]);

  await page.getByRole('button', { name: 'Einlesen', exact: true }).click();
  await expect(page.getByText(/^probe\.csv ist eingelesen/)).toBeVisible();
  const undo = page
    .getByRole('row')
    .filter({ hasText: 'probe.csv' })
    .first()
    .getByRole('button', { name: /^v\d+ zurücknehmen$/ });
  await undo.click();
  await page.getByRole('button', { name: /^v\d+ wirklich zurücknehmen\?$/ }).click();
  await expect(page.getByText(/^Vorgang v\d+ ist zurückgenommen/)).toBeVisible();
  expect(await findings()).toEqual([]);
});
