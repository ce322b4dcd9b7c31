import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { audit, auditDark } from './axe';
import { expect, test } from './fixture';

/** Once the picture rests. */
const atRest = (page: Page) => expect(page.locator('.zeichnung')).toHaveAttribute('aria-busy', 'false');

/** Where a node stands on the screen, once the picture is in view and has heard of the scrolling: its library keeps where it lies. */
const placeOf = (page: Page, id: string) =>
  page.locator('.zeichnung').evaluate(async (element, id) => {
    element.scrollIntoView({ block: 'center' });
    const place = () => element.getBoundingClientRect();
    let { top } = place();
    for (let still = 0; still < 3; still++) {
      await new Promise(requestAnimationFrame);
      if (place().top !== top) still = -1;
      ({ top } = place());
    }
    const { cy } = (element as unknown as { _cyreg: { cy: import('cytoscape').Core } })._cyreg;
    const { x, y } = cy.getElementById(id).renderedPosition();
    return { x: place().left + x, y: place().top + y };
  }, id);

test('a click on a node shows what is said of it; its neighbours are a click away', async ({ page }) => {
  await page.goto('/netz');
  await expect(page.getByText(/^\d+ Knoten, \d+ Beziehungen/)).toBeVisible();
  await atRest(page);
  await audit(page);
  await auditDark(page);
  const { x, y } = await placeOf(page, 'Projekt/aim');
  await page.mouse.click(x, y);
  const panel = page.getByRole('region', { name: 'Ausgewählter Knoten' });
  await expect(panel.getByRole('heading', { level: 2 }).first()).toContainText('(AIM)');
  await expect(page).toHaveURL('/netz?knoten=Projekt%2Faim');
  await expect(panel.getByRole('link', { name: /^Beleg/ }).first()).toBeVisible();
  await panel.getByRole('button', { name: 'Mobilität' }).click();
  await expect(panel.getByRole('heading', { level: 2 }).first()).toHaveText('Mobilität');
});

test('search jumps to a node, and its surroundings widen by steps', async ({ page }) => {
  await page.goto('/netz');
  await page.getByRole('combobox', { name: 'Zu einem Knoten springen' }).fill('Bahnst');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Nur die Umgebung zeigen' }).click();
  const extent = page.getByText(/^\d+ Knoten, \d+ Beziehungen/);
  await expect(extent).toContainText('in einem Schritt Abstand');
  const near = Number.parseInt(await extent.innerText(), 10);
  await page.getByRole('button', { name: 'Umgebung um einen Schritt erweitern' }).click();
  await expect(extent).toContainText('in höchstens 2 Schritten');
  expect(Number.parseInt(await extent.innerText(), 10)).toBeGreaterThan(near);
  await page.reload();
  await expect(extent).toContainText('in höchstens 2 Schritten');
  await expect(
    page
      .getByRole('region', { name: 'Ausgewählter Knoten' })
      .getByRole('link', { name: /^Beleg/ })
      .first(),
  ).toBeVisible();
  await audit(page);
});

test('only what is documented is drawn where one asks for it, as picture and as list', async ({ page }) => {
  await page.goto('/netz?feld=mobilitaet&arten=STRATEGISCHES_ZIEL,PROJEKT,HANDLUNGSFELD');
  await page.getByText('Das Bild als Liste').click();
  const table = page.getByRole('table');
  await expect(table.getByRole('cell', { name: 'eingeschätzt' }).first()).toBeVisible();
  await page.getByLabel('Nur Belegtes zeigen').check({ force: true });
  await expect(table.getByRole('cell', { name: 'eingeschätzt' })).toHaveCount(0);
  await expect(table.getByRole('cell', { name: 'belegt', exact: true }).first()).toBeVisible();
});

test('it can be taken along as PNG and as SVG', async ({ page }) => {
  await page.goto('/netz?anordnung=frei&feld=mobilitaet');
  await expect(page.getByText(/^\d+ Knoten/)).toBeVisible();
  for (const [button, name, start] of [
    ['Als PNG speichern', 'netz.png', '\x89PNG'],
    ['Als SVG speichern', 'netz.svg', '<svg'],
  ] as const) {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: button }).click();
    const saved = await download;
    expect(saved.suggestedFilename()).toBe(name);
    const content = readFileSync(await saved.path(), 'latin1');
    expect(content.slice(0, 4)).toBe(start);
    if (name === 'netz.svg') {
      expect(content).toContain('stroke-dasharray');
      // Nodes and their names, not the lines alone.
      expect(content).toMatch(/<text[^>]*>Mobilit/);
    }
  }
});

test('a net of thousands of relationships is drawn whole, answers a click and can be taken along', async ({ page }) => {
  const [ziele, projekte] = [40, 1500];
  const knoten = (art: string, typ: string, count: number) =>
    Array.from({ length: count }, (_, i) => ({ schluessel: `${typ}/${i}`, art, name: `${typ} ${i}`, nummer: null, status: null }));
  await page.route('/graphql', async (route) => {
    if (!route.request().postData()?.includes('query Netzbild(')) return route.continue();
    const kanten = Array.from({ length: projekte * 5 }, (_, i) => ({
      von: ziele + Math.floor(i / 5),
      nach: (i * 7) % ziele,
      kante: 'TRAEGT_BEI_ZU',
      belegart: 'BELEGT',
    }));
    const netzbild = {
      knoten: [...knoten('STRATEGISCHES_ZIEL', 'StrategischesZiel', ziele), ...knoten('PROJEKT', 'Projekt', projekte)],
      kanten,
      ausgelassen: 0,
    };
    await route.fulfill({ json: { data: { netzbild } } });
  });
  await page.goto('/netz');
  await expect(page.getByText('1540 Knoten, 7500 Beziehungen')).toBeVisible();
  const painted = () =>
    page.locator('.linien').evaluateAll((all) =>
      (all as HTMLCanvasElement[]).map((one) => {
        const { data } = one.getContext('2d')!.getImageData(0, 0, one.width, one.height);
        return data.reduce((sum, value, i) => (i % 4 === 3 && value > 0 ? sum + 1 : sum), 0);
      }),
    );
  const [all, none] = await painted();
  expect(all).toBeGreaterThan(10_000);
  expect(none).toBe(0);
  await atRest(page);
  const { x, y } = await placeOf(page, 'Projekt/700');
  await page.mouse.click(x, y);
  await expect(page).toHaveURL('/netz?knoten=Projekt%2F700');
  // Its own lines stand out, on a canvas before the others.
  await expect.poll(async () => (await painted())[1]).toBeGreaterThan(100);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Als SVG speichern' }).click();
  const content = readFileSync(await (await download).path(), 'utf8');
  expect(content.match(/<path/g)!.length).toBeGreaterThan(7500);
});
