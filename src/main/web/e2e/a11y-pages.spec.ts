import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixture';

async function findings(page: Page, rules: readonly string[]) {
  const axe = new AxeBuilder({ page });
  const { violations } = await (rules.length ? axe.withRules([...rules]) : axe).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${page.url()} ${id}: ${node.html}\n${node.failureSummary}`));
}

const PAGES = [
  '/',
  '/projekte',
  '/projekte/aim',
  '/projekte/aimm',
  '/ziele',
  '/leitziele/die-stadt-kompakt-weiterbauen',
  '/handlungsfelder/mobilitaet',
  '/akteure',
  '/einlesen',
  '/drucksachen/18-08544-01',
  '/suche?q=daten',
  '/abdeckung',
  '/abdeckung?zeile=mobilitaet&spalte=zukunftsorientierte-mobilitaet&warum=aim',
  '/abdeckung?spalten=JAHR',
  '/luecken',
  '/ueberschneidungen?paar=dokumenten-management-system%2Ceinfuehrung-elektronische-akte',
  '/ueberschneidungen/entwurf?name=Energieatlas&felder=energie&ziele=basisinfrastruktur-und-daten',
  '/vergleich?von=v2',
  '/netz',
  '/netz?knoten=Projekt%2Faim&fokus=Projekt%2Faim&schritte=2&arten=PROJEKT,AKTEUR,STRATEGIE',
];

/** One of each kind: dark pages differ in colours only. */
const DARK = [
  '/',
  '/projekte',
  '/projekte/aim',
  '/netz',
  '/abdeckung?zeile=energie',
  '/luecken',
  '/ueberschneidungen?paar=aim%2Cbahnstadt&gewichte=text:1',
  '/ueberschneidungen/entwurf?name=Energieatlas&felder=energie',
  '/vergleich?von=v2',
];

/** Those that tell their tables in another way there. */
const NARROW = ['/projekte', '/netz', '/abdeckung?zeile=energie', '/luecken', '/vergleich?von=v2'];

for (const [name, use, rules, pages] of [
  ['light', { colorScheme: 'light' }, [], PAGES],
  ['dark', { colorScheme: 'dark' }, ['color-contrast'], DARK],
  ['narrow', { viewport: { width: 320, height: 640 } }, [], NARROW],
] as const) {
  test.describe(name, () => {
    test.use(use);

    for (const address of pages) {
      test(`axe finds nothing on ${address}`, async ({ page }) => {
        await page.goto(address);
        await expect(page.locator('[aria-busy="false"], .problem').first()).toBeVisible();
        await expect(page.locator('.laden')).toHaveCount(0);
        expect(await findings(page, rules)).toEqual([]);
      });
    }

    test('axe finds nothing where the server does not answer', async ({ page, complaints }) => {
      await page.route('/graphql', (route) => route.abort());
      for (const address of ['/ziele', '/abdeckung', '/vergleich']) {
        await page.goto(address);
        await expect(page.getByRole('alert').first()).toBeVisible();
        expect(await findings(page, rules)).toEqual([]);
      }
      // The browser itself reports the lost connection.
      complaints.length = 0;
    });
  });
}
