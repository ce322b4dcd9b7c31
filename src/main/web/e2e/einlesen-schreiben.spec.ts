import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { audit } from './axe';
import { file, fillLogin, login, NO_PASSWORD, password } from './einlesen';
import { expect, test } from './fixture';

test.skip(!password, NO_PASSWORD);

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

test('a file with faults is shown with its findings, taken in and taken back', async ({ page }) => {
  await page.goto('/einlesen');
  await fillLogin(page, 'redaktion', password!);
  await page.getByLabel('Datei auswählen').setInputFiles(FILE);

  await expect(page.getByRole('heading', { name: 'Vorschau: probe.csv' })).toBeFocused();
  const table = page.getByRole('table', { name: 'Befunde' });
  await expect(table.getByRole('row').filter({ hasText: 'Mobilitet' })).toContainText('Mobilität');
  await expect(table.getByRole('row').filter({ hasText: 'viel Geld' })).toBeVisible();
  await expect(page.locator('.raster').getByText('Leuchtende Parkbänke für die Seitenprobe')).toBeVisible();
  await audit(page);

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
  await audit(page);
});

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
  await audit(page);
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

test('a whole city is taken along as a workbook, changes nothing as it is, and what is put right in it comes in and goes', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const main = page.getByRole('main');
  await login(page);
  const taken = page.waitForEvent('download');
  await main.getByText('Die ganze Stadt').getByRole('link', { name: 'Excel' }).click();
  await page.getByLabel('Datei auswählen').setInputFiles({
    name: 'seitenprobe-stadt.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: await readFile(await (await taken).path()),
  });
  await expect(main.getByText('Das Netz sagt schon alles, was in der Datei steht.').first()).toBeVisible({ timeout: 60_000 });

  await main.getByRole('tab', { name: /^Leitziele/ }).click();
  const cell = page.locator('.raster [data-zelle]').filter({ hasText: 'Zukunftsorientierte Mobilität gestalten' }).first();
  await cell.click();
  const where = (await cell.getAttribute('data-zelle'))!;
  await page.keyboard.press('F2');
  await page.getByLabel(`Wert in ${where}`).fill('Mobilität der Seitenprobe gestalten');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Einlesen', exact: true }).click();
  await expect(page.getByText(/ ist eingelesen/)).toBeVisible({ timeout: 60_000 });
  await page.goto('/leitziele/zukunftsorientierte-mobilitaet');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mobilität der Seitenprobe gestalten');
  await page.goto('/einlesen');
  await takeBack(page, 'seitenprobe-stadt.xlsx');
});
