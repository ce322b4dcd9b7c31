import { readFileSync } from 'node:fs';
import { audit, auditDark } from './axe';
import { byMenu, expect, test, textOf } from './fixture';

const TITLE = /Matrix der Projekte/;

test('the matrix shows that nothing is named for Energie, and a cell says why a project stands in it', async ({ page }) => {
  await page.goto('/');
  await byMenu(page, 'Verstehen', 'Abdeckung');
  await expect(page).toHaveURL('/abdeckung');
  const matrix = page.getByRole('grid', { name: TITLE });
  await expect(page.getByText('In dieser Matrix stehen 35 verschiedene Projekte.')).toBeVisible();
  await expect(matrix.getByRole('link', { name: /^Energie × .*: 0 Projekte, kein Projekt$/ })).toHaveCount(5);
  await expect(matrix.getByRole('link', { name: 'Energie, Gesamt: 0 Projekte, kein Projekt' })).toBeVisible();
  // Of ten fields, no other is without project.
  await expect(matrix.getByRole('link', { name: /, Gesamt: 0 Projekte/ })).toHaveCount(1);

  await matrix.getByRole('link', { name: /^Mobilität × Zukunftsorientierte Mobilität gestalten: 4 Projekte, nur mittelbar/ }).click();
  const panel = page.getByRole('region', { name: 'Ausgewählte Zelle' });
  await expect(panel).toBeFocused();
  await expect(panel.getByText('4 Projekte, davon 0 belegt')).toBeVisible();
  await panel.getByRole('link', { name: 'Warum hier? „Forschungsprojekt SIRENE“' }).click();
  await expect(panel.getByText('„Forschungsprojekt SIRENE“ gehört zu „Mobilität“')).toBeVisible();
  await expect(page).toHaveURL('/abdeckung?zeile=mobilitaet&spalte=zukunftsorientierte-mobilitaet&warum=forschungsprojekt-sirene');
  await page.reload();
  await expect(panel.getByText('„Forschungsprojekt SIRENE“ gehört zu „Mobilität“')).toBeVisible();
  await audit(page);
  await auditDark(page);
  await panel.getByRole('button', { name: 'Schließen' }).click();
  await expect(page).toHaveURL('/abdeckung');
});

test('only the gaps are left where one asks for them', async ({ page }) => {
  await page.goto('/abdeckung');
  const matrix = page.getByRole('grid', { name: TITLE });
  await expect(matrix.getByRole('row')).toHaveCount(12);
  await audit(page);
  await page.getByLabel('Nur Lücken zeigen').check({ force: true });
  await expect(page).toHaveURL('/abdeckung?luecken=1');
  await expect(matrix.getByRole('rowheader')).toHaveText(['Energie', 'Gesamt']);
});

test('an empty cell says whether that is a gap, and leads to a draft for it', async ({ page }) => {
  await page.goto('/abdeckung?zeile=mobilitaet&spalte=chancen-und-raeume-fuer-alle-sichern');
  const panel = page.getByRole('region', { name: 'Ausgewählte Zelle' });
  await expect(panel.getByText('Das ist keine Lücke, sondern eine offene Frage.')).toBeVisible();
  await page.getByRole('link', { name: /^Energie × Zukunftsorientierte/ }).click();
  await expect(panel.getByText('nennt für diese Stelle keines: eine Lücke.')).toBeVisible();
  await panel.getByRole('link', { name: 'Ein Vorhaben für diese Stelle entwerfen und prüfen' }).click();
  await expect(page.getByRole('checkbox', { name: 'Energie' })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: 'Zukunftsorientierte Mobilität gestalten' })).toBeChecked();
});

test('any two dimensions can be chosen and swapped; what nobody says is counted beside', async ({ page }) => {
  await page.goto('/abdeckung');
  await page.getByLabel('Zeilen', { exact: true }).selectOption('Strategisches Ziel');
  await page.getByLabel('Spalten', { exact: true }).selectOption('Akteursart');
  const matrix = page.getByRole('grid', { name: TITLE });
  await expect(matrix.getByRole('columnheader', { name: 'Forschung' })).toBeVisible();
  await page.getByRole('button', { name: 'Zeilen und Spalten tauschen' }).click();
  await expect(page).toHaveURL('/abdeckung?zeilen=AKTEURSART&spalten=STRATEGISCHES_ZIEL');
  await expect(matrix.getByRole('rowheader', { name: 'Forschung' })).toBeVisible();
  await page.getByRole('link', { name: '34 Projekte ohne Angabe zu: Akteursart' }).click();
  await expect(page.getByRole('region', { name: 'Ausgewählte Zelle' }).getByText('weil niemand sagt, wohin sie gehören')).toBeVisible();
  // No document says when a project of the city runs, so there is no year.
  await page.goto('/abdeckung?spalten=JAHR');
  await expect(page.getByText('Diese Matrix hat nichts zu zeigen')).toBeVisible();
  await audit(page);
});

test('the keyboard alone leads from cell to cell, in, and back', async ({ page }) => {
  await page.goto('/abdeckung');
  const matrix = page.getByRole('grid', { name: TITLE });
  await matrix.locator('[tabindex="0"]').focus();
  await expect(matrix.locator('[tabindex="0"]')).toHaveCount(1);
  const focused = page.locator(':focus');
  await expect(focused).toHaveAccessibleName(/^Bauen und Wohnen × Die Stadt kompakt weiterbauen: 2 Projekte/);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await expect(focused).toHaveAccessibleName(/^Bildung und Forschung × Chancen und Räume für alle sichern: 3 Projekte/);
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect(focused).toHaveAccessibleName(/^Bildung und Forschung × Die Stadt kompakt/);
  await page.keyboard.press('Control+End');
  await expect(focused).toHaveAccessibleName(/^Wirtschaft und Tourismus × Zukunftsorientierte/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Ausgewählte Zelle' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(focused).toHaveAccessibleName(/^Wirtschaft und Tourismus × Zukunftsorientierte/);
});

test('what is shown can be taken along as CSV', async ({ page }) => {
  await page.goto('/abdeckung?gefuellt=1');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Als CSV speichern' }).click();
  const saved = await download;
  expect(saved.suggestedFilename()).toBe('abdeckung-handlungsfeld-leitziel.csv');
  const lines = readFileSync(await saved.path(), 'utf8')
    .trimEnd()
    .split('\r\n');
  expect(lines[0]).toMatch(/^\ufeffHandlungsfeld × Leitziel;Die Stadt kompakt weiterbauen;.*;Gesamt$/);
  expect(lines.find((line) => line.startsWith('Mobilität'))).toBe('Mobilität;2;0;6;4;4;7');
  expect(lines[10]).toMatch(/;35$/);
  // What is judged only is told apart in the file too.
  expect(lines[12]).toMatch(/nur eingeschätzt/);
  expect(lines.filter((line) => line.startsWith('Mobilität'))).toEqual(['Mobilität;2;0;6;4;4;7', 'Mobilität;0;0;0;0;0;7']);
});

test('the question of the matrix runs in the playground as it stands', async ({ page }) => {
  await page.goto('/abdeckung?zeilen=STATUS&belegt=1');
  await page.getByRole('link', { name: 'Die Abfrage dieser Seite im Playground öffnen' }).click();
  await expect.poll(() => textOf(page, 'Abfrage')).toContain('queryAbdeckung(');
  await expect.poll(() => textOf(page, 'Variablen')).toContain('"zeilen":"STATUS"');
  await page.getByRole('button', { name: /^Ausführen/ }).click();
  await expect.poll(() => textOf(page, 'Antwort')).toContain('"verschiedene"');
});

test('on paper the matrix is as wide as the page, its legend open, and nothing there to press', async ({ page }) => {
  // As wide as A4 between its margins.
  await page.setViewportSize({ width: 680, height: 1000 });
  for (const axes of ['', '?spalten=AKTEUR']) {
    await page.goto(`/abdeckung${axes}`);
    const matrix = page.getByRole('grid');
    await expect(matrix).toBeVisible();
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const { right } = await matrix.evaluate((it) => ({ right: it.scrollWidth + it.getBoundingClientRect().left }));
    expect(right).toBeLessThanOrEqual(680);
    await expect(page.getByText('Mindestens zwei tragende Projekte', { exact: false })).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(page.getByRole('banner')).toBeHidden();
    await expect(matrix.getByRole('rowheader').first()).toHaveCSS('color', 'rgb(0, 0, 0)');
    await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
  }
});

test('the matrix is taken along as table, picture and link, and shown in a frame without anything to set', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/abdeckung?spalten=STATUS');
  await expect(page.getByRole('grid')).toBeVisible();
  const share = page.getByRole('button', { name: 'Teilen' });
  await share.click();
  const ways = page.getByRole('group', { name: 'Teilen' });
  await audit(page, { rules: ['target-size', 'color-contrast', 'button-name', 'label-content-name-mismatch'] });
  await ways.getByRole('button', { name: 'Link auf diese Ansicht kopieren' }).click();
  await expect(ways.getByRole('status')).toHaveText('Kopiert.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  for (const [way, ending, content] of [
    [/als CSV$/, '.csv', 'Energie'],
    [/^Tabelle .*\(CSV\)$/, '.csv', 'Energie;'],
    [/\(SVG\)$/, '.svg', '>Energie</text>'],
  ] as const) {
    const [file] = await Promise.all([page.waitForEvent('download'), ways.getByRole('button', { name: way }).click()]);
    expect(file.suggestedFilename()).toContain(ending);
    expect(readFileSync(await file.path(), 'utf8')).toContain(content);
  }
  await page.keyboard.press('Escape');
  await expect(ways).toBeHidden();
  await expect(share).toBeFocused();

  await page.goto('/einbetten/abdeckung?spalten=STATUS');
  await expect(page.getByRole('grid')).toBeVisible();
  await expect(page.getByRole('banner')).toHaveCount(0);
  const [whole] = await Promise.all([context.waitForEvent('page'), page.getByRole('grid').getByRole('link').first().click()]);
  await expect(whole).toHaveURL(/\/abdeckung\?.*spalten=STATUS/);
});
