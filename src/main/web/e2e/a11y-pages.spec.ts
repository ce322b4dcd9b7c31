import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixture';

async function findings(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${page.url()} ${id}: ${node.html}\n${node.failureSummary}`));
}

const PAGES = [
  '/',
  '/projekte',
  '/projekte?q=gibt-es-nicht',
  '/projekte/aim',
  '/projekte/aimm',
  '/ziele',
  '/leitziele/die-stadt-kompakt-weiterbauen',
  '/handlungsfelder',
  '/handlungsfelder/mobilitaet',
  '/akteure',
  '/gremien',
  '/drucksachen/18-08544-01',
  '/suche?q=daten',
  '/netz',
  '/netz?knoten=Projekt%2Faim&fokus=Projekt%2Faim&schritte=2&arten=PROJEKT,AKTEUR,STRATEGIE',
];

for (const [name, use] of [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['narrow', { viewport: { width: 320, height: 640 } }],
] as const) {
  test.describe(name, () => {
    test.use(use);

    test('axe finds nothing on any page', async ({ page, complaints }) => {
      test.setTimeout(180_000);
      for (const address of PAGES) {
        await page.goto(address);
        await expect(page.locator('[aria-busy="false"], .problem').first()).toBeVisible();
        expect(await findings(page)).toEqual([]);
      }
      await page.route('/graphql', (route) => route.abort());
      await page.goto('/ziele');
      await expect(page.getByRole('alert')).toBeVisible();
      expect(await findings(page)).toEqual([]);
      // The browser itself reports the lost connection.
      complaints.length = 0;
    });
  });
}
