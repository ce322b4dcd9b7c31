import { audit } from './axe';
import { examples, expect, test, textOf } from './fixture';

// The whole page is checked, except what GraphiQL and Monaco bring themselves:
// - nested-interactive, .graphiql-tab: GraphiQL's tabs hold their buttons inside role="tab". Both are reached by keyboard.
// - color-contrast, .monaco-editor: Monaco's dark line numbers have 3.9:1 instead of 4.5:1. They say nothing of their own.
const exclude = ['.graphiql-tab', '.monaco-editor'];

for (const [colorScheme, how] of [
  ['light', { exclude }],
  // Dark differs in colours only.
  ['dark', { exclude, rules: ['color-contrast'] }],
] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test('the playground has no finding of axe, with examples or documentation beside the editor', async ({ page }) => {
      await page.goto('/playground?beispiel=gibt-es-nicht');
      await page.getByRole('button', { name: examples[0]!.title, exact: true }).click();
      await page.locator('.beschreibung').getByRole('button', { name: 'Ausführen' }).click();
      await expect.poll(() => textOf(page, 'Antwort')).toContain('"data"');
      await page.getByRole('button', { name: 'Link teilen' }).click();
      await expect(page.getByRole('banner').getByRole('status').last()).not.toBeEmpty();
      await audit(page, how);

      await page.getByRole('button', { name: 'Einblenden: Dokumentation' }).click();
      await expect(page.getByRole('region', { name: 'Dokumentation' })).toContainText('Query');
      await audit(page, how);
    });
  });
}
