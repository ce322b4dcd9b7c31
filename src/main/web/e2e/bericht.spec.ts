import { audit, auditDark } from './axe';
import { expect, test } from './fixture';

test('a report is chosen, looked at and taken away, and the address keeps the choice', async ({ page }) => {
  test.setTimeout(180_000);
  await page.goto('/bericht');
  await expect(page.getByRole('heading', { level: 1, name: 'Bericht' })).toBeVisible();
  await page.getByLabel('Abdeckung').uncheck({ force: true });
  await expect(page).toHaveURL(
    /teile=einleitung%2Cwandel%2Clage%2Cbeschluesse%2Cfaellig%2Cpflichten%2Cmessreihen%2Ckandidaten%2Crueckblick/,
  );
  await expect(page.getByRole('link', { name: 'Zum Drucken (PDF)' })).toHaveAttribute('href', /bericht\.pdf\?von=.*rueckblick$/);
  await page.getByRole('button', { name: 'Vorschau zeigen' }).click();
  const vorschau = page.locator('.berichtsseite');
  await expect(vorschau.getByRole('heading', { name: 'Wo es dünn ist' })).toBeVisible({ timeout: 90_000 });
  await expect(vorschau.getByRole('heading', { name: 'Abdeckung' })).toHaveCount(0);
  await vorschau.getByRole('link', { name: 'Fußnote 1', exact: true }).first().click();
  await expect(vorschau.locator('#note-1')).toBeInViewport();
  await audit(page);
  await auditDark(page);
  await page.setViewportSize({ width: 320, height: 800 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('the report as a page of its own has no faults', async ({ page }) => {
  test.setTimeout(180_000);
  await page.goto('/api/berichte/bericht.html');
  await audit(page);
  await page.goto('/api/berichte/projekte/bahnstadt.html');
  await audit(page);
});

test('a project and a Leitziel lead to their hand-outs', async ({ page }) => {
  await page.goto('/projekte/bahnstadt');
  await expect(page.getByRole('link', { name: 'Handzettel als PDF' })).toHaveAttribute('href', '/api/berichte/projekte/bahnstadt.pdf');
  await page.goto('/leitziele/chancen-und-raeume-fuer-alle-sichern');
  await expect(page.getByRole('link', { name: 'Handzettel als DOCX' })).toBeVisible();
});
