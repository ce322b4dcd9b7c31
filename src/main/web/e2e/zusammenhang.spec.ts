import { readFileSync } from 'node:fs';
import { audit, auditDark } from './axe';
import { expect, test } from './fixture';

test.describe('the ways between two nodes', () => {
  test('are chosen by name, drawn, told in words with evidence, and stand in the address', async ({ page }) => {
    await page.goto('/netz/wege');
    await page.getByLabel('Von', { exact: true }).fill('Bahnstadt');
    await expect(page.locator('#wege-von-treffer option').first()).toHaveAttribute('value', 'Bahnstadt (Projekt)');
    await page.getByLabel('Von', { exact: true }).fill('Bahnstadt (Projekt)');
    await expect(page).toHaveURL(/von=Projekt%2Fbahnstadt/);
    await page.getByLabel('Nach', { exact: true }).fill('kompakt weiterbauen');
    await expect(page.locator('#wege-nach-treffer option').first()).toHaveAttribute('value', /Die Stadt kompakt weiterbauen/);
    await page.getByLabel('Nach', { exact: true }).fill('Die Stadt kompakt weiterbauen (Leitziel)');
    const ways = page.locator('.wegliste > li');
    await expect(ways.first()).toContainText('„Bahnstadt“');
    await expect(ways.first().getByRole('link').first()).toHaveAttribute('href', /\/knoten\/Quelle\//);
    await ways.first().getByRole('button').click();
    await expect(page).toHaveURL(/weg=0/);
    await audit(page);
    await page.reload();
    await expect(ways.first().getByRole('button')).toHaveAttribute('aria-pressed', 'true');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Als SVG speichern' }).click();
    expect(readFileSync(await (await download).path(), 'utf8')).toContain('Bahnstadt');
  });

  test('“not connected” is an answer, with what could be tried', async ({ page }) => {
    await page.goto('/netz/wege?von=Projekt%2Fbahnstadt&nach=Leitziel%2Fdie-stadt-kompakt-weiterbauen&schritte=1&belegt=1');
    await expect(page.getByRole('alert')).toContainText('Nicht verbunden');
    await audit(page);
    await page.getByRole('link', { name: 'Auch über Eingeschätztes suchen' }).click();
    await page.getByRole('link', { name: 'Bis zu 12 Schritte weit suchen' }).click();
    await expect(page.locator('.wegliste > li').first()).toBeVisible();
  });
});

test.describe('the page of a project', () => {
  test('says at its head how things stand, what is to be done and whom to ask; evidence is folded by source', async ({ page }) => {
    await page.goto('/projekte/bahnstadt');
    const head = page.locator('.steckbriefkopf');
    await expect(head).toContainText('Nächster Schritt');
    await expect(head).toContainText('Federführung fehlt: verantwortliche Stelle im Steckbrief nennen');
    const missing = page.getByRole('region', { name: 'Wie vollständig der Steckbrief ist' });
    await expect(missing).toContainText(/\d+\s%/);
    await expect(missing).toContainText('Laufzeit fehlt: Beginn und Ende im Steckbrief ergänzen');
    await expect(missing).toContainText('Fragen kann man: niemand genannt');
    const evidence = page.getByRole('region', { name: 'Belege' });
    await expect(evidence.locator('li').first()).toBeHidden();
    await page.getByRole('link', { name: 'Beleg 1' }).first().click();
    await expect(evidence.locator('#beleg-1')).toBeVisible();
    await audit(page);
    await auditDark(page);
  });

  test('its tabs are chosen by keyboard, and the address keeps the choice', async ({ page }) => {
    await page.goto('/projekte/bahnstadt');
    const tab = (name: string) => page.getByRole('tab', { name });
    await tab('Steckbrief').focus();
    await page.keyboard.press('ArrowRight');
    await expect(tab('Überschneidungen')).toBeFocused();
    await expect(page).toHaveURL('/projekte/bahnstadt?reiter=ueberschneidungen');
    const overlaps = page.getByRole('region', { name: 'Womit sich das Projekt überschneidet' });
    await expect(overlaps.getByRole('row').nth(1)).toContainText(/stark|mittel/);
    await overlaps.getByRole('row').nth(2).getByRole('link').click();
    await expect(page).toHaveURL(/mit=/);
    await expect(overlaps.locator('.geteiltes li').first()).toBeVisible();
    await audit(page);
    await tab('Überschneidungen').focus();
    await page.keyboard.press('End');
    await expect(page.locator('.verlauf')).toContainText('erste Befüllung');
    await page.reload();
    await expect(tab('Verlauf')).toHaveAttribute('aria-selected', 'true');
    await expect(page.locator('.verlauf')).toContainText('Neu: Projekt „Bahnstadt“');
    await tab('Wenn es endet').click();
    await expect(page.getByText('Nur gedacht: Gespeichert wird nichts.')).toBeVisible();
    await audit(page);
  });

  test('is one page of paper, with whatever is opened on the screen', async ({ page }) => {
    await page.goto('/projekte/bahnstadt?reiter=verlauf');
    await expect(page.locator('.verlauf')).toBeVisible();
    const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  });
});

test('an actor is told with its projects, its part in them and its partners', async ({ page }) => {
  await page.goto('/akteure?ansicht=lasten');
  const first = page.getByRole('table').getByRole('rowheader').first();
  await expect(first).toBeVisible();
  await audit(page);
  await first.getByRole('link').click();
  const role = page.getByRole('region', { name: 'Wofür dieser Akteur im Netz steht' });
  await expect(role.getByRole('heading', { level: 3 }).first()).toContainText(/Projekt/);
  await expect(page.getByRole('region', { name: 'Was nur an diesem Akteur hängt' })).toContainText(/./);
  await page.getByText('Was wäre, wenn dieser Akteur ausfiele?').click();
  await page.getByLabel('Projekte, die nur er verantwortet, enden mit ihm').check({ force: true });
  await expect(page).toHaveURL(/mitProjekten=1/);
  await expect(page.locator('.klappe')).toContainText(/Soweit gesagt|Stelle|Projekt/);
  await audit(page);
});

test('a goal is told with its grade, the projects that carry it and what measures it', async ({ page }) => {
  await page.goto('/ziele');
  await expect(page.getByRole('table').first().locator('.gradmarke').first()).toBeVisible();
  await expect(page.getByRole('complementary', { name: 'Einschätzungen im Netz' })).toContainText('Beispiel-Einschätzung Zielnetz');
  await audit(page);
  await page.goto('/strategische-ziele/basisinfrastruktur-und-daten');
  const state = page.getByRole('region', { name: 'Wie gut das getragen wird' });
  await expect(state.locator('.gradmarke').first()).toBeVisible();
  await expect(state.getByRole('rowheader').first()).toBeVisible();
  await expect(state).toContainText(/Indikator misst|Gemessen wird/);
  await audit(page);
});

test.describe('on 320 pixels', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  for (const address of [
    '/netz/wege?von=Projekt%2Fbahnstadt&nach=Leitziel%2Fdie-stadt-kompakt-weiterbauen',
    '/projekte/bahnstadt?reiter=verlauf',
    '/akteure?ansicht=lasten',
    '/strategische-ziele/basisinfrastruktur-und-daten',
  ]) {
    test(`${address} is no wider than the screen`, async ({ page }) => {
      await page.goto(address);
      await expect(page.locator('[aria-busy="false"]').first()).toBeVisible();
      await page.waitForLoadState('networkidle');
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    });
  }
});
