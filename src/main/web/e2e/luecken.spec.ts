import { audit, auditDark } from './axe';
import { expect, test } from './fixture';

test('gaps alone are listed, with a short reason, the long one behind it, and whom to ask; a switch shows all places', async ({ page }) => {
  await page.goto('/luecken');
  await expect(page.getByText('1 Lücke', { exact: true })).toBeVisible();
  const rows = page.getByRole('table', { name: 'Lücken' }).getByRole('row');
  await expect(rows).toHaveCount(2);
  await expect(rows.nth(1)).toContainText('Energie');
  await expect(rows.nth(1)).toContainText('kein Projekt');
  await expect(rows.nth(1)).toContainText('Eine Quelle listet Projekte auf, hierfür keines.');
  await expect(rows.nth(1).getByRole('link', { name: 'Organisationseinheit Smart City' })).toBeVisible();
  await rows.nth(1).getByText('Genauer').click();
  await expect(rows.nth(1).getByText('nennt Projekte für 9 von 10 genannten Handlungsfeldern, für „Energie“ keines')).toBeVisible();
  await page.getByLabel('Alle Stellen zeigen, auch getragene (24)').check({ force: true });
  await expect(page).toHaveURL('/luecken?alle=1');
  await expect(page.getByText('24 Stellen', { exact: true })).toBeVisible();
  await expect(page.getByRole('img', { name: /^Wie viele Stellen wo stehen: kein Projekt 1, / })).toBeVisible();
  // Judgement alone is never told as if a source said it.
  await expect(rows.nth(2)).toContainText('nur eingeschätzt');
  await rows.nth(2).getByText('Genauer').click();
  await expect(rows.nth(2)).toContainText('7 weitere Projekte reichen nur über eine Strategie als Ganzes hierher');
  await rows.nth(1).getByRole('link', { name: '0 Projekte, in der Matrix zeigen' }).click();
  await expect(page).toHaveURL('/abdeckung?zeile=energie');
  await expect(page.getByRole('region', { name: 'Ausgewählte Zelle' })).toContainText('eine Lücke');
});

test('grades and kinds are chosen, and the address keeps the choice', async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto('/luecken?alle=1');
  await page.getByText(/^Auswahl verfeinern/).click();
  await page.getByRole('checkbox', { name: /^gut getragen/ }).uncheck();
  await expect(page.getByText('8 Stellen', { exact: true })).toBeVisible();
  await page.getByLabel('Leitziel in einem Feld').check({ force: true });
  await page.getByLabel('Strategisches Ziel in einem Feld').check({ force: true });
  await expect(page.getByText('124 Stellen', { exact: true })).toBeVisible();
  await expect(page.getByText('1 bis 50 von 124')).toBeVisible();
  await page.getByRole('link', { name: 'Nächste Seite' }).click();
  await expect(page.getByText('51 bis 100 von 124')).toBeVisible();
  await page.reload();
  await expect(page.getByText('51 bis 100 von 124')).toBeVisible();
  await page.getByRole('link', { name: 'Vorige Seite' }).click();
  await expect(page.getByText('1 bis 50 von 124')).toBeVisible();
  await page.goto('/luecken?traglage=NICHTS&kenntnis=BELEGT&arten=HANDLUNGSFELD,LEITZIEL_UND_FELD,ZIEL_UND_FELD');
  await expect(page.getByText('15 Stellen', { exact: true })).toBeVisible();
});

test('a finding on the first page leads to exactly the list that it counts', async ({ page }) => {
  await page.goto('/');
  const finding = page.getByRole('listitem').filter({ hasText: 'Ein Handlungsfeld von 10 hat kein Projekt' });
  await finding.getByRole('link', { name: /^Nächster Schritt/ }).click();
  await expect(page).toHaveURL(/luecken=1/);
  await expect(page.getByText(/^1 Lücke$/)).toBeVisible();
  await expect(page.getByLabel(/^Alle Stellen zeigen/)).not.toBeChecked();
});

test('only what sources say: then most is an open question, and Energie stays the one gap', async ({ page }) => {
  await page.goto('/luecken?alle=1');
  await page.getByLabel('Nur zählen, was belegt ist').check({ force: true });
  await expect(page).toHaveURL('/luecken?alle=1&belegt=1');
  const rows = page.getByRole('table', { name: 'Lücken' }).getByRole('row');
  await expect(rows.filter({ hasText: 'ohne Angabe' }).first()).toBeVisible();
  await expect(rows.filter({ hasText: 'kein Projekt' })).toHaveCount(1);
  await expect(rows.nth(1)).toContainText('Energie');
});

test('what projects and forms lack is said, with whom one can ask', async ({ page }) => {
  await page.goto('/luecken');
  await page.getByRole('link', { name: '35 Projekte ohne Federführung' }).click();
  await expect(page).toHaveURL('/projekte?leitung=ohne');
  await page.goBack();
  const table = page.getByRole('table', { name: /unvollständige Steckbriefe/ });
  await expect(table.getByRole('row').nth(1)).toContainText('20 %');
  await expect(table.getByRole('row').nth(1)).toContainText('Federführung');
  // A document is nobody to ask.
  await expect(table.getByRole('row').nth(1)).toContainText('niemand genannt');
  await audit(page);
  await auditDark(page);
});
