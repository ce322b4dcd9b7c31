import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { audit, auditDark } from './axe';
import { expect, test } from './fixture';

test('the picture opens folded, unfolds by key, and arrows lead along relationships while it is read out', async ({ page }) => {
  await page.goto('/netz');
  const picture = page.getByRole('group', { name: /^Netzbild mit/ });
  const field = picture.getByRole('button', { name: 'Mobilität, 7 Projekte, Handlungsfeld, zugeklappt' });
  await expect(field).toHaveAttribute('aria-expanded', 'false');
  await expect(picture.getByRole('button')).toHaveCount(24);
  await audit(page);
  await auditDark(page);
  await field.focus();
  await page.keyboard.press('Enter');
  await expect(picture.getByRole('button', { name: /, Projekt$/ })).toHaveCount(7);
  await expect(page).toHaveURL('/netz?knoten=Handlungsfeld%2Fmobilitaet&offen=Handlungsfeld%2Fmobilitaet');
  const panel = page.getByRole('region', { name: 'Ausgewählter Knoten' });
  await expect(panel.getByRole('heading', { level: 2 }).first()).toHaveText('Mobilität');
  await page.keyboard.press('ArrowLeft');
  const said = page.locator('.ansage');
  await expect(said).toContainText(/^Von „Mobilität“ aus, .+, \d von 7: .+, Projekt\. Beziehungen nach links: \d, nach rechts: \d\.$/);
  const before = await said.innerText();
  await page.keyboard.press(before.includes('7 von 7') ? 'ArrowUp' : 'ArrowDown');
  await expect(said).not.toHaveText(before);
  await expect(said).toContainText(/^Von „Mobilität“ aus/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/netz\?knoten=Projekt%2F/);
  await expect(panel.getByRole('link', { name: /^Beleg/ }).first()).toBeVisible();
  await panel.getByRole('button', { name: 'Mobilität', exact: true }).click();
  await expect(panel.getByRole('heading', { level: 2 }).first()).toHaveText('Mobilität');
});

/** A net of so many projects in so many fields, each serving one of the goals, as the server would tell it. */
async function madeUp(page: Page, projekte: number, felder: number) {
  const ziele = 10;
  const knoten = (art: string, typ: string, count: number) =>
    Array.from({ length: count }, (_, i) => ({
      schluessel: `${typ}/${i}`,
      art,
      name: `${typ} Nummer ${i} mit einem Namen, wie ihn ${i % 3 ? 'Ämter' : 'Straßenverkehrsbehörden'} vergeben`,
      nummer: null,
      status: null,
    }));
  await page.route('/graphql', async (route) => {
    if (!route.request().postData()?.includes('query Netzbild(')) return route.continue();
    const kanten = Array.from({ length: projekte }, (_, i) => [
      { von: ziele + i, nach: i % ziele, kante: 'TRAEGT_BEI_ZU', belegart: 'BELEGT' },
      { von: ziele + i, nach: ziele + projekte + (i % felder), kante: 'GEHOERT_ZU', belegart: 'BELEGT' },
      ...(i ? [{ von: ziele + i, nach: ziele + i - 1, kante: 'HAENGT_AB_VON', belegart: 'EINGESCHAETZT' }] : []),
    ]).flat();
    const netzbild = {
      knoten: [
        ...knoten('STRATEGISCHES_ZIEL', 'StrategischesZiel', ziele),
        ...knoten('PROJEKT', 'Projekt', projekte),
        ...knoten('HANDLUNGSFELD', 'Handlungsfeld', felder),
      ],
      kanten,
      ausgelassen: 0,
    };
    await route.fulfill({ json: { data: { netzbild } } });
  });
}

/** What is wrong with the names in the picture: on one another, out of their box or of the picture, too small, or cut. */
const faultsOf = (page: Page) =>
  page.locator('.schichtbild svg').evaluate((svg) => {
    const place = svg.getBoundingClientRect();
    const names = [...svg.querySelectorAll('.kasten')].map((box) => {
      const text = box.querySelector('text')!;
      return {
        name: box.getAttribute('aria-label')!,
        box: box.querySelector('.grund')!.getBoundingClientRect(),
        text: text.getBoundingClientRect(),
      };
    });
    const size =
      parseFloat(getComputedStyle(svg.querySelector('.kasten text')!).fontSize) *
      (place.width / (svg as SVGSVGElement).viewBox.baseVal.width);
    const inside = (a: DOMRect, b: DOMRect) =>
      a.left >= b.left - 1 && a.right <= b.right + 1 && a.top >= b.top - 1 && a.bottom <= b.bottom + 1;
    const apart = (a: DOMRect, b: DOMRect) => a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
    return {
      names: names.length,
      small: size < 12,
      out: names.filter(({ text, box }) => !inside(text, box) || !inside(box, place)).map(({ name }) => name),
      onOneAnother: names.flatMap((a, i) =>
        names
          .slice(i + 1)
          .filter((b) => !apart(a.box, b.box))
          .map((b) => `${a.name} / ${b.name}`),
      ),
      lines:
        new Set([...svg.querySelectorAll('.strang')].map((line) => line.getAttribute('d'))).size - svg.querySelectorAll('.strang').length,
    };
  });

test('every name is whole, legible and apart from all others, with 75 boxes and with 300', async ({ page }) => {
  const fine = { small: false, out: [], onOneAnother: [], lines: 0 };
  for (const [projekte, felder] of [
    [55, 10],
    [280, 10],
  ] as const) {
    await madeUp(page, projekte, felder);
    await page.goto('/netz?offen=*');
    await expect(page.locator('.kasten')).toHaveCount(projekte + felder + 10);
    // Names are measured once their letters are there, and boxes move to where they belong.
    await page.evaluate(() => document.fonts.ready);
    await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
    expect(await faultsOf(page)).toEqual({ ...fine, names: projekte + felder + 10 });
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  }
});

test('of 2,000 projects the fields are told by name and number, and one opens into named groups', async ({ page }) => {
  await madeUp(page, 2000, 10);
  await page.goto('/netz');
  await expect(page.locator('.kasten')).toHaveCount(20);
  const field = page.locator('.kasten').filter({ hasText: '200 Projekte' }).first();
  await field.click();
  await expect(
    page.getByRole('button', { name: /^StrategischesZiel Nummer .+, \d+ Projekte, Projekt, zugeklappt$/ }).first(),
  ).toBeVisible();
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

for (const [how, address] of [
  ['in layers', '/netz?feld=mobilitaet'],
  ['free', '/netz?anordnung=frei&feld=mobilitaet'],
] as const)
  test(`it can be taken along as PNG and as SVG, ${how}`, async ({ page }) => {
    await page.goto(address);
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
        expect(content).toMatch(/<(text|tspan)[^>]*>Mobilit/);
      }
    }
  });
