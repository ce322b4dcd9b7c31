import { audit, auditDark } from './axe';
import { expect, test } from './fixture';

test('the strongest overlap is told in words, and beside the table what both share, who says so and the number', async ({ page }) => {
  await page.goto('/ueberschneidungen');
  const rows = page.getByRole('table', { name: 'Überschneidungen' }).getByRole('row');
  const detail = page.getByRole('complementary', { name: 'Ausgewähltes Paar' });
  await expect(rows.nth(1)).toContainText('Bereitstellung Dokumenten Management System');
  await expect(rows.nth(1)).toContainText('stark');
  await expect(rows.nth(1)).toContainText('Synergie');
  await expect(rows.nth(1)).not.toContainText('0,184');
  await expect(detail.getByRole('heading', { level: 2 })).toHaveText(
    'Bereitstellung Dokumenten Management System und Einführung Elektronische Akte',
  );
  await expect(detail).toContainText('Beide teilen „Verwaltung“');
  await detail.getByText('Wer das sagt, und wie viel es zählt').first().click();
  await expect(detail.getByText('„Verwaltung“ umfasst „Einführung Elektronische Akte“')).toBeVisible();
  await expect(detail.getByRole('link', { name: 'Smart-City-Strategie, Strategie-Dokument' }).first()).toBeVisible();
  await detail.getByText('Wie das gerechnet ist').click();
  await expect(detail.getByText('0,184 Punkte')).toBeVisible();
  await page.getByText('Was stark, mittel und schwach heißt').click();
  await expect(page.getByText(/^Ab 0,125 Punkten/)).toBeVisible();
  await rows.nth(2).getByRole('link').click();
  await expect(detail).toBeFocused();
  await expect(detail.getByRole('heading', { level: 2 })).toHaveText('Erweiterung E-Government und Mobile IT');
  await page.reload();
  await expect(detail.getByRole('heading', { level: 2 })).toHaveText('Erweiterung E-Government und Mobile IT');
  await audit(page);
  await auditDark(page);
});

test('weights are moved by slider and number, stand in the address, and go back', async ({ page }) => {
  await page.goto('/ueberschneidungen?zahlen=1');
  const first = page.getByRole('table', { name: 'Überschneidungen' }).getByRole('row').nth(1);
  await expect(first).toContainText('0,184');
  await page.getByText('Gewichte ändern: was wie viel zählt').click();
  // Only fields count: two projects that share their one field, which four have, get 1 / log2(4).
  for (const part of ['Strategische Ziele', 'Leitziele', 'Akteure', 'Technologien', 'Zeit']) {
    await page.getByRole('spinbutton', { name: `Gewicht als Zahl: ${part}` }).fill('0');
  }
  await expect(page).toHaveURL(/gewichte=ziele%3A0%2Cleitziele%3A0%2Cakteure%3A0%2Ctechnologien%3A0%2Czeit%3A0/);
  await expect(page.getByText('100 %')).toBeVisible();
  await expect(first).toContainText('0,500');
  await page.getByRole('slider', { name: 'Gewicht: Text' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('spinbutton', { name: 'Gewicht als Zahl: Text' })).toHaveValue('0.05');
  await expect(page).toHaveURL(/text%3A0\.05/);
  await auditDark(page);
  await page.getByRole('button', { name: 'Übliche Gewichte wiederherstellen' }).click();
  await expect(page).toHaveURL('/ueberschneidungen?zahlen=1');
  await expect(first).toContainText('0,184');
});

test('pairs are chosen by project, strength, kind and a cell of the matrix, and paged to and fro', async ({ page }) => {
  await page.goto('/ueberschneidungen');
  const table = page.getByRole('table', { name: 'Überschneidungen' });
  await page.getByRole('link', { name: 'Nächste Seite' }).click();
  await expect(page.getByText('26 bis 50')).toBeVisible();
  await page.getByRole('link', { name: 'Vorige Seite' }).click();
  await expect(page).toHaveURL(/\/ueberschneidungen\??$/);
  await page.getByText(/^Matrix: zwischen welchen Handlungsfeldern/).click();
  const matrix = page.getByRole('grid');
  await matrix.getByRole('link', { name: /^Bildung und Forschung: 6 Paare/ }).click();
  await expect(page).toHaveURL('/ueberschneidungen?felder=bildung-und-forschung');
  await expect(table.getByRole('row')).toHaveCount(7);
  // Two projects of one field can share other things alone; the six of the cell are all of them.
  await page.getByRole('link', { name: 'Wieder alle Handlungsfelder zeigen' }).click();
  await page.getByLabel('Wie stark').selectOption('nur starke');
  await expect(page).toHaveURL('/ueberschneidungen?mindestens=0.125');
  await expect(table.getByRole('row').filter({ hasText: 'stark' }).first()).toBeVisible();
  await expect(table.getByRole('row').filter({ hasText: /mittel|schwach/ })).toHaveCount(0);
  // No document says when or by whom projects of the city are done, so none compete.
  await page.getByLabel('Was es bedeuten kann').selectOption('Konkurrenz');
  await expect(page.getByText('Kein Paar passt zu dieser Auswahl.')).toBeVisible();
  await page.goto('/ueberschneidungen');
  await page.getByLabel('Nur mit diesem Projekt').fill('Bahnstadt');
  await expect(page).toHaveURL('/ueberschneidungen?projekt=bahnstadt');
  await expect(table.getByRole('columnheader').first()).toHaveText('Projekt');
});

test('a pair that the address names is shown, wherever it stands in the list', async ({ page }) => {
  await page.goto('/ueberschneidungen?paar=aim%2Cbahnstadt');
  const detail = page.getByRole('complementary', { name: 'Ausgewähltes Paar' });
  await expect(detail.getByRole('heading', { level: 2 })).toContainText('(AIM) und Bahnstadt');
  await expect(detail.getByText('Leitziele:').first()).toBeVisible();
});

test('a draft is compared with what there is, and shows what it would change', async ({ page }) => {
  await page.goto('/ueberschneidungen');
  await page.getByRole('link', { name: 'Gibt es mein Vorhaben schon? Einen Entwurf prüfen' }).click();
  await page.getByRole('button', { name: 'Entwurf prüfen' }).click();
  await expect(page.getByText('Bitte geben Sie einen Titel ein')).toBeVisible();
  await expect(page.getByLabel('Titel')).toBeFocused();
  await page.getByLabel('Titel').fill('Digitale Parkscheine: Handy statt Automat');
  await page.getByLabel('Worum es geht').fill('Parken mit dem Handy bezahlen, öffentliches WLAN am Parkplatz');
  await page.getByRole('button', { name: 'Entwurf prüfen' }).click();
  const twice = page.getByRole('region', { name: 'Gibt es das schon?' });
  await expect(twice.getByRole('listitem').first()).toContainText('Handyparken');
  await expect(twice).toContainText('Wörter, die dafür sprechen: „Handyparken“');
  await expect(page.locator('.paar').first()).toContainText('mögliche Doppelung');
  await page.getByRole('checkbox', { name: 'Energie' }).check();
  await page.getByRole('button', { name: 'Entwurf prüfen' }).click();
  await expect(page).toHaveURL(/felder=energie/);
  const row = page.getByRole('table', { name: 'Welche Lücke er schlösse' }).getByRole('row').nth(1);
  await expect(row).toContainText('Energie');
  await expect(row.getByRole('cell').nth(0)).toContainText('kein Projekt');
  await expect(row.getByRole('cell').nth(1)).toContainText('ein Projekt');
  await expect(row).toContainText('schließt eine Lücke');
  await expect(row).toContainText('0 → 1');
  await audit(page);
  await auditDark(page);
});
