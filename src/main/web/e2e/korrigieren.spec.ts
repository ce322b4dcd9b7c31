import type { Page } from '@playwright/test';
import { audit, auditDark } from './axe';
import { fillLogin, login, NO_PASSWORD, password, verwaltungPassword } from './einlesen';
import { byMenu, expect, test } from './fixture';

test.skip(!password, NO_PASSWORD);

// Previews alone: none of these changes the net.
const LISTE = {
  name: 'probe-korrektur.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(
    [
      'Projekttitel;Handlungsfeld;Beginn;Federführung;Kosten',
      'Korrekturprobe eins;"Mobilitet; Energie";2027;Probebauhof, Probegärtnerei;40.000 €',
      'Korrekturprobe zwei;Mobilitet;2027;Probebauhof, Probegärtnerei;viel Geld',
      'Korrekturprobe drei;Energie;2027;Holm;5 €',
      'Summe;;;;40.005 €',
    ].join('\n'),
  ),
};

const findings = (page: Page) => page.getByRole('table', { name: 'Befunde' }).getByRole('row');
const cell = (page: Page, name: string) => page.locator(`.raster [data-zelle="${name}"]`);

test('a finding is answered by one click in all its cells, any value is overwritten, and both are taken back', async ({ page }) => {
  await login(page);
  await page.getByLabel('Datei auswählen').setInputFiles(LISTE);
  // Errors stand first, the same one once with its places.
  const first = findings(page).nth(1);
  await expect(first).toContainText('„Mobilitet“ ist kein bekanntes Handlungsfeld');
  await expect(first).toContainText('und an einer weiteren Stelle');
  await expect(cell(page, 'A5')).toHaveClass(/ausgelassen/);

  await first.getByRole('button', { name: 'B2', exact: true }).click();
  await expect(cell(page, 'B2')).toBeInViewport();
  await expect(cell(page, 'B2')).toBeFocused();
  await first.getByRole('button', { name: '„Mobilität“ übernehmen, in 2 Zellen' }).click();
  await expect(cell(page, 'B2')).toContainText('Mobilität; Energie');
  await expect(cell(page, 'B3')).toContainText('Mobilität');
  await expect(page.locator('.zahlkarte').filter({ hasText: 'Fehler' })).toHaveText('0 Fehler');
  await expect(page.locator('.zellkarte')).toContainText('Korrigiert; in der Datei steht „Mobilitet; Energie“.');

  // By keyboard alone: from cell to cell, and into one.
  await cell(page, 'B2').click();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('End');
  await expect(cell(page, 'E3')).toBeFocused();
  await page.keyboard.press('F2');
  await page.getByLabel('Wert in E3').fill('7.000 €');
  await audit(page);
  await page.keyboard.press('Enter');
  await expect(cell(page, 'E3')).toContainText('7.000 €');
  await expect(cell(page, 'E3')).toBeFocused();
  const done = page.getByRole('table', { name: 'Korrigiert und entschieden' });
  await expect(done.getByRole('row').filter({ hasText: 'E3' })).toContainText('viel Geld');
  await audit(page);
  await auditDark(page);

  await page.getByRole('button', { name: 'E3 zurücknehmen' }).first().click();
  await expect(cell(page, 'E3')).toContainText('viel Geld');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('table', { name: 'Corrected and decided' })).toBeVisible();
  await page.getByRole('button', { name: 'Discard' }).click();
});

test('a name is decided once for all its cells, and the decisions can be kept for the next file', async ({ page }) => {
  await login(page);
  await page.getByLabel('Datei auswählen').setInputFiles(LISTE);
  const row = findings(page).filter({ hasText: '„Probebauhof, Probegärtnerei“ wird als' });
  await row.getByRole('button', { name: 'mehrere: Probebauhof · Probegärtnerei' }).click();
  await expect(row).toHaveCount(0);
  await findings(page)
    .filter({ hasText: '„Holm“ wird als' })
    .getByRole('button', { name: 'ein Ansprechpartner (nicht öffentlich)' })
    .click();
  const done = page.getByRole('table', { name: 'Korrigiert und entschieden' });
  await expect(done.getByRole('row').filter({ hasText: 'Holm' })).toContainText('ein Ansprechpartner');
  await expect(done.getByRole('row').filter({ hasText: 'Probebauhof' })).toContainText('Probebauhof; Probegärtnerei');
  await expect(page.getByRole('heading', { name: 'Diese Zuordnungen und Entscheidungen aufheben' })).toBeVisible();
  await expect(page.getByLabel('Name des Plans')).toHaveValue('');

  // One of the net is meant, and the name stays with it.
  const holm = done.getByRole('row').filter({ hasText: 'Holm' });
  await holm.getByRole('button', { name: 'Holm zurücknehmen' }).click();
  const asked = findings(page).filter({ hasText: '„Holm“ wird als' });
  await asked.getByRole('button', { name: 'ein anderer Name …' }).click();
  await page.getByLabel('Was „Holm“ heißen soll; mehrere durch Semikolon').fill('Stadt Braunschweig');
  await page.keyboard.press('Enter');
  await holm.getByRole('button', { name: '„Holm“ als anderen Namen merken' }).click();
  await expect(holm).toContainText('Stadt Braunschweig, auch in späteren Dateien');

  await done.getByRole('button', { name: 'Holm zurücknehmen' }).click();
  await expect(done.getByRole('row').filter({ hasText: 'Holm' })).toHaveCount(0);
  await expect(findings(page).filter({ hasText: '„Holm“ wird als' })).toBeVisible();
  await page.getByRole('button', { name: 'Verwerfen' }).click();
  await expect(page.getByLabel('Datei auswählen')).toBeFocused();
});

test('what was entered outlives a reload, another page and a login', async ({ page, context, complaints }) => {
  await login(page);
  await page.getByLabel('Datei auswählen').setInputFiles(LISTE);
  await page.getByLabel('Anmerkung für die Liste der Importe').fill('Stand der Probe');
  await page.getByText('5 Spalten sind klar').click();
  await page.getByLabel('Spalte „Beginn“ wird gelesen als').selectOption('Ende');
  await cell(page, 'E3').dblclick();
  await page.getByLabel('Wert in E3').fill('halb geschrieben');

  await page.reload();
  await expect(page.getByLabel('Wert in E3')).toHaveValue('halb geschrieben');
  await byMenu(page, 'Nachschlagen', 'Ziele');
  await expect(page).toHaveURL('/ziele');
  await byMenu(page, 'Pflegen', 'Einlesen');
  await expect(page.getByLabel('Wert in E3')).toHaveValue('halb geschrieben');
  await expect(page.getByLabel('Anmerkung für die Liste der Importe')).toHaveValue('Stand der Probe');
  await expect(page.getByText('Eine Änderung ist noch nicht angewendet.')).toBeVisible();

  // A click that meets the end of the login counts after the next one.
  await page.getByLabel('Wert in E3').press('Escape');
  await context.clearCookies();
  await findings(page)
    .getByRole('button', { name: /„Mobilität“ übernehmen/ })
    .click();
  await fillLogin(page, 'verwaltung', verwaltungPassword!);
  await expect(cell(page, 'B3')).toContainText('Mobilität');
  // The browser itself reports the refusal.
  complaints.length = 0;
  await expect(page.getByText('Eine Änderung ist noch nicht angewendet.')).toBeVisible();
  await page.getByRole('button', { name: 'Verwerfen' }).click();
  await byMenu(page, 'Nachschlagen', 'Ziele');
  await byMenu(page, 'Pflegen', 'Einlesen');
  await expect(page.getByLabel('Datei auswählen')).toBeAttached();
});
