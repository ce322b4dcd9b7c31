import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { audit, auditDark } from './axe';
import { byMenu, expect, test } from './fixture';

// Vorgang v2 is the example judgement: it only says which projects contribute to which goals, and which goals serve which Leitziele.
const judged = readFileSync(resolve(import.meta.dirname, '../../../../import/beispiele/einschaetzung.csv'), 'utf8')
  .split(/\r?\n/)
  .filter((line) => line.includes(',TRAEGT_BEI_ZU,')).length;

test('two states are compared: what came, by which Vorgang, and how grades moved', async ({ page }) => {
  await page.goto('/vergleich?von=v2');
  await expect(page.getByRole('heading', { name: /^Was sich an \d+ Projekten änderte$/ })).toBeVisible();
  await expect(page.getByText(`Beziehungen von Projekten: ${judged - 1} neu, 1 geändert, 0 entfernt`)).toBeVisible();
  await expect(page.getByText(/^Das kam durch: .*Beispiel-Einschätzung\.$/)).toBeVisible();
  // All of one project stands together, what happened alike in one sentence.
  const aim = page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3, name: /\(AIM\)/ }) });
  await expect(aim).toContainText(
    'geändert trägt bei zu Den Forschungsstandort Braunschweig stärken; Neuer Beleg: Beispiel-Einschätzung Zielnetz',
  );
  await audit(page);
  await auditDark(page);
  await page.getByText('Vorgänge dazwischen').first().click();
  const rows = page.getByRole('table', { name: 'Vorgänge dazwischen' }).getByRole('rowheader');
  const older = page.getByRole('link', { name: 'Ältere Vorgänge' });
  // The newest come first, and what happened since v2 may fill several pages.
  for (let newest = await rows.first().innerText(); await older.isVisible(); newest = await rows.first().innerText()) {
    await older.click();
    await expect(rows.first()).not.toHaveText(newest);
  }
  await expect(rows.filter({ hasText: /^v2: / })).toBeVisible();

  await page
    .getByText(/anders dastehen$/)
    .first()
    .click();
  // No source says which projects contribute to this goal; somebody judges that one does.
  const goal = page
    .getByRole('table', { name: /anders dastehen$/ })
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: /^Digitalen Wandel/ }) });
  await expect(goal.getByRole('cell').nth(0)).toContainText('ohne Angabe');
  await expect(goal.getByRole('cell').nth(1)).toContainText('nur eingeschätzt');
  await expect(goal.getByRole('cell').nth(2)).toContainText('neu bekannt');
  await expect(goal).toContainText('0 → 1');
  await page
    .getByText(/mit anderen Projekten$/)
    .first()
    .click();
  const field = page.getByRole('table', { name: /mit anderen Projekten$/ });
  await expect(field.getByRole('row').filter({ hasText: 'Die Stadt kompakt weiterbauen' })).toContainText('0 → 4');
});

test('kinds of change are chosen, and the address keeps the choice', async ({ page }) => {
  await page.goto('/vergleich?von=v2');
  await page.getByLabel('Was geschah').selectOption('geändert');
  await expect(page).toHaveURL('/vergleich?von=v2&tat=GEAENDERT');
  await expect(page.getByRole('heading', { name: 'Was sich an 1 Projekt änderte' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Was sich an 1 Projekt änderte' })).toBeVisible();
  // What is only judged counts for nothing then.
  await page.getByLabel('Nur zählen, was belegt ist').check({ force: true });
  await expect(page.getByText('Nichts steht anders da: Die Lücken sind dieselben.')).toBeVisible();
});

test('a day before the first Vorgang is the empty net', async ({ page }) => {
  await page.goto('/vergleich?von=2018-11-06');
  await expect(page.getByLabel('Beginn des Tages')).toHaveValue('2018-11-06');
  await expect(page.getByRole('heading', { name: 'Was sich an 35 Projekten änderte' })).toBeVisible();
  await expect(page.getByText('Projekte: 35, vorher 0.')).toBeVisible();
  await page.getByText('Alle Angaben und Beziehungen').first().click();
  await expect(page.getByText(/^Name ist jetzt „/).first()).toBeVisible();
});

test('without anything chosen the newest Vorgang is shown, from the menu and from the overview', async ({ page }) => {
  await page.goto('/');
  const newest = page.getByRole('region', { name: 'Was zuletzt ins Netz kam' }).getByRole('rowheader').first();
  const name = (await newest.innerText()).replace(/:.*/, '');
  await newest.getByRole('link').click();
  await expect(page).toHaveURL(`/vergleich?von=${name}`);
  await byMenu(page, 'Verstehen', 'Vergleich');
  await expect(page).toHaveURL('/vergleich');
  await expect(page.getByLabel('Früherer Wissensstand', { exact: true })).toHaveValue(name);
  await page.getByText('Vorgänge dazwischen').first().click();
  await expect(page.getByRole('table', { name: 'Vorgänge dazwischen' }).getByRole('rowheader')).toHaveCount(1);
});

test('an unknown Vorgang is said to be unknown', async ({ page }) => {
  await page.goto('/vergleich?von=v99999');
  await expect(page.getByRole('alert')).toContainText('v99999');
});
