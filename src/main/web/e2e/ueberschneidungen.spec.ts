import { audit, auditDark } from './axe';
import { byMenu, expect, test } from './fixture';

test('the strongest overlap is explained: points, rule, and what both share with evidence', async ({ page }) => {
  await page.goto('/');
  await byMenu(page, 'Verstehen', 'Überschneidungen');
  const first = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { level: 3 }) })
    .first();
  await expect(first.getByRole('heading')).toHaveText('Bereitstellung Dokumenten Management System und Einführung Elektronische Akte');
  await expect(first).toContainText('0,184 Punkte');
  await expect(first).toContainText('Synergie');
  await expect(first).toContainText('Handlungsfelder 0,089');
  await expect(first).toContainText('Beide teilen „Verwaltung“');
  await first.getByRole('link', { name: /^Was beide teilen, mit Belegen/ }).click();
  await expect(page).toHaveURL(/paar=dokumenten-management-system%2Ceinfuehrung-elektronische-akte/);
  await expect(first.getByText('„Verwaltung“ umfasst „Einführung Elektronische Akte“')).toBeVisible();
  await expect(first.getByRole('link', { name: 'Smart-City-Strategie, Strategie-Dokument' }).first()).toBeVisible();
  await page.reload();
  await expect(first.getByText('„Verwaltung“ umfasst „Einführung Elektronische Akte“')).toBeVisible();
  await audit(page);
  await auditDark(page);
});

test('weights are moved by slider and number, stand in the address, and go back', async ({ page }) => {
  await page.goto('/ueberschneidungen');
  const first = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { level: 3 }) })
    .first();
  await expect(first).toContainText('0,184 Punkte');
  await page.getByText('Gewichte ändern: was wie viel zählt').click();
  // Only fields count: two projects that share their one field, which four have, get 1 / log2(4).
  for (const part of ['Strategische Ziele', 'Leitziele', 'Akteure', 'Technologien', 'Zeit']) {
    await page.getByRole('spinbutton', { name: `Gewicht als Zahl: ${part}` }).fill('0');
  }
  await expect(page).toHaveURL(/gewichte=ziele%3A0%2Cleitziele%3A0%2Cakteure%3A0%2Ctechnologien%3A0%2Czeit%3A0/);
  await expect(page.getByText('100 %')).toBeVisible();
  await expect(first).toContainText('Handlungsfelder 0,500');
  await page.getByRole('slider', { name: 'Gewicht: Text' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('spinbutton', { name: 'Gewicht als Zahl: Text' })).toHaveValue('0.05');
  await expect(page).toHaveURL(/text%3A0\.05/);
  await auditDark(page);
  await page.getByRole('button', { name: 'Übliche Gewichte wiederherstellen' }).click();
  await expect(page).toHaveURL('/ueberschneidungen');
  await expect(first).toContainText('0,184 Punkte');
});

test('pairs are chosen by field, kind and points, and paged to and fro', async ({ page }) => {
  await page.goto('/ueberschneidungen');
  await page.getByRole('link', { name: 'Nächste Seite' }).click();
  await expect(page.getByText('26 bis 50')).toBeVisible();
  await page.getByRole('link', { name: 'Vorige Seite' }).click();
  await expect(page).toHaveURL(/\/ueberschneidungen\??$/);
  await page.getByLabel('Mindestens so viele Punkte').selectOption('0,1');
  await expect(page).toHaveURL('/ueberschneidungen?mindestens=0.1');
  await expect(page.getByRole('listitem').filter({ hasText: '0,184 Punkte' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 3 }).first()).toBeVisible();
  for (const text of await page.locator('.punkte').allInnerTexts())
    expect(Number.parseFloat(text.replace(',', '.'))).toBeGreaterThanOrEqual(0.1);
  // No document says when or by whom projects of the city are done, so none compete.
  await page.getByLabel('Was es bedeuten kann').selectOption('Konkurrenz');
  await expect(page.getByText('Kein Paar passt zu dieser Auswahl.')).toBeVisible();
});

test('a pair that the address names is shown, wherever it stands in the list', async ({ page }) => {
  await page.goto('/ueberschneidungen?paar=aim%2Cbahnstadt');
  const first = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { level: 3 }) })
    .first();
  await expect(first.getByRole('heading')).toContainText('(AIM) und Bahnstadt');
  await expect(first.getByText('Leitziele:').first()).toBeVisible();
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
