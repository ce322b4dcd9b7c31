import { encodeLink } from '../playground/link';
import { audit } from './axe';
import { examples, expect, squeeze, test, textOf } from './fixture';

test('opens in German, with the examples beside the editor', async ({ page }) => {
  await page.goto('/playground');
  await expect(page).toHaveTitle('Zielnetz – Playground');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Zielnetz – Playground');
  const titles = page.locator('.beispiele .titel');
  await expect(titles).toHaveCount(examples.length);
  expect((await titles.allInnerTexts()).toSorted()).toEqual(examples.map(({ title }) => title).toSorted());
  await expect.poll(() => textOf(page, 'Abfrage')).toContain('Willkommen');
});

test('stands after little is loaded', async ({ page }) => {
  const html = await (await page.request.get('/playground')).text();
  const linked = [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, path]) => path!);
  expect(linked.length).toBeGreaterThan(5);
  let bytes = 0;
  for (const path of linked) {
    const { 'content-length': length } = (await page.request.get(path, { headers: { 'Accept-Encoding': 'gzip' } })).headers();
    bytes += Number(length);
  }
  // 331 kB on the day it was halved; it was 706 kB, half of them fonts that nobody saw.
  expect(bytes).toBeLessThan(353_000);
});

test('runs every example', async ({ page }) => {
  test.setTimeout(180_000);
  await page.goto('/playground');
  for (const { name, title, query } of examples) {
    await test.step(name, async () => {
      await page.getByRole('button', { name: title, exact: true }).click();
      await expect.poll(() => textOf(page, 'Abfrage')).toContain(squeeze(query).slice(0, 80));
      await page.locator('.beschreibung').getByRole('button', { name: 'Ausführen' }).click();
      await expect.poll(() => textOf(page, 'Antwort')).toContain('"data"');
      expect(await textOf(page, 'Antwort')).not.toContain('"errors"');
      await expect(page).toHaveURL(`/playground?beispiel=${name}`);
    });
  }
});

test('opens and runs the example that the address names', async ({ page }) => {
  const { name, operationName } = examples[0]!;
  await page.goto(`/playground?beispiel=${name.replace(/^\d+-/, '')}&ausfuehren`);
  await expect.poll(() => textOf(page, 'Antwort')).toContain('"data"');
  expect(await textOf(page, 'Abfrage')).toContain(operationName);
});

test('asks for what a question leaves open once an editor can take it', async ({ page }) => {
  let arrive!: () => void;
  const late = new Promise<void>((resolve) => (arrive = resolve));
  await page.route('**/assets/editor.api-*.js', async (route) => {
    await late;
    await route.continue();
  });
  await page.goto('/playground?beispiel=was-ein-handlungsfeld-enthaelt');
  const field = page.getByRole('textbox', { name: 'handlungsfeld ID' });
  await expect(field).toHaveValue('verwaltung');
  await expect(field).toBeDisabled();
  arrive();
  await field.fill('mobilitaet');
  await expect.poll(() => textOf(page, 'Variablen')).toContain('mobilitaet');
});

test('works with the keyboard alone', async ({ page }) => {
  await page.goto('/playground');
  const first = page.getByRole('button', { name: examples[0]!.title, exact: true });
  await expect(first).toBeEnabled();
  await first.focus();
  await page.keyboard.press('Enter');
  await expect(first).toHaveAttribute('aria-current', 'true');
  // Through the form of its variables, the last of which is submitted like any form.
  await page.keyboard.press('Tab');
  await page.keyboard.type('4');
  await page.keyboard.press('Enter');
  await expect.poll(() => textOf(page, 'Antwort')).toContain('"data"');
  expect(await textOf(page, 'Variablen')).toContain('"nummer":4');
});

test('leads back to the pages, finds examples by a word, and asks for what they leave open', async ({ page }) => {
  await page.goto('/playground');
  await expect(page.getByRole('link', { name: 'Zu den Seiten' })).toHaveAttribute('href', '/');
  await page.getByRole('searchbox', { name: 'Suchen' }).fill('steckbrief faltet sich nicht');
  await expect(page.getByText('Kein Beispiel nennt')).toBeVisible();
  await page.getByRole('searchbox', { name: 'Suchen' }).fill('ueberschneidung entwurf');
  await expect(page.locator('.beispiele .titel')).toHaveCount(1);
  await page.getByRole('searchbox', { name: 'Suchen' }).fill('Lücke');
  await page.getByRole('button', { name: 'Wo fehlen Projekte?' }).click();
  await page.getByLabel('nurBelegt').selectOption('nein');
  await expect.poll(() => textOf(page, 'Variablen')).toContain('"nurBelegt":false');
});

test('shows an answer as a table and as a picture, and saves it for spreadsheets', async ({ page }) => {
  await page.goto('/playground?beispiel=felder-und-leitziele&ausfuehren');
  await expect.poll(() => textOf(page, 'Antwort')).toContain('"data"');
  const json = page.getByRole('tab', { name: 'JSON' });
  await json.focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name: 'Tabelle' })).toBeFocused();
  const table = page.getByRole('tabpanel').getByRole('table');
  await expect(table.getByRole('columnheader').first()).toHaveText('Handlungsfeld');
  await expect(table.getByRole('row').nth(1)).toBeVisible();
  await audit(page, { exclude: ['.graphiql-tab', '.monaco-editor'] });
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('img', { name: /^Matrix aus \d+ Zeilen/ })).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Excel' }).click();
  expect((await download).suggestedFilename()).toBe('antwort.xlsx');

  await page.goto('/playground?beispiel=wer-dient-einem-leitziel&ausfuehren');
  await page.getByRole('tab', { name: 'Bild' }).click();
  await expect(page.getByRole('img', { name: /^Netz aus \d+ Dingen/ })).toBeVisible();
  await audit(page, { exclude: ['.graphiql-tab', '.monaco-editor'] });
});

test('copies the question as other programs ask it', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/playground?beispiel=wer-dient-einem-leitziel');
  const copied = async (what: string) => {
    await page.getByRole('group', { name: 'Kopieren' }).getByRole('button', { name: what }).click();
    await expect(page.getByText('Kopiert', { exact: true })).toBeVisible();
    return page.evaluate(() => navigator.clipboard.readText());
  };
  const address = await copied('Adresse');
  expect(address).toContain('/api/fragen/wer-dient-einem-leitziel.csv?nummer=3');
  expect((await page.request.get(address)).status()).toBe(200);
  expect(await copied('Power Query')).toContain('RelativePath = "api/fragen/wer-dient-einem-leitziel.csv"');
  expect(await copied('curl')).toContain('/graphql');
});

test('guides through a first question', async ({ page }) => {
  await page.goto('/playground');
  const guide = page.getByRole('region', { name: 'Die erste Frage' });
  await guide.getByRole('button', { name: 'Fragen', exact: true }).click();
  await expect.poll(() => textOf(page, 'Antwort')).toContain('"data"');
  await guide.getByRole('button', { name: 'Ergänzen' }).click();
  await expect.poll(() => textOf(page, 'Abfrage')).toContain('totalCount');
  await guide.getByRole('button', { name: 'Noch einmal fragen' }).click();
  await expect.poll(() => textOf(page, 'Antwort')).toContain('totalCount');
  await guide.getByRole('button', { name: 'Fertig' }).click();
  await expect(guide).toBeHidden();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Beispiele' })).toBeVisible();
  await expect(guide).toBeHidden();
});

test('keeps what somebody wrote when an example is chosen', async ({ page }) => {
  await page.goto('/playground' + (await encodeLink({ query: '{ leitziele { kennung } }', variables: '' })));
  await expect.poll(() => textOf(page, 'Abfrage')).toContain('kennung');
  await page.getByRole('button', { name: examples[0]!.title, exact: true }).click();
  const tabs = page.getByRole('tablist', { name: 'Tabs' }).getByRole('tab');
  await expect(tabs).toHaveCount(2);
  await tabs.first().getByRole('button').first().click();
  await expect.poll(() => textOf(page, 'Abfrage')).toBe('{leitziele{kennung}}');
});

test('a shared link restores query, variables and operation, and runs nothing', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const content = {
    query: 'query A { leitziele { name } }\nquery B { handlungsfelder { name } } # Größe 🚲',
    variables: '{ "straße": "Ä" }',
    operationName: 'B',
  };
  await page.goto('/playground' + (await encodeLink(content)));
  await expect.poll(() => textOf(page, 'Abfrage')).toBe(squeeze(content.query));

  await page.getByRole('button', { name: 'Link teilen' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Link kopiert' })).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toBe(page.url());

  const colleague = await context.newPage();
  const asked: string[] = [];
  colleague.on('request', (request) => asked.push(request.postData() ?? ''));
  await colleague.goto(link);
  await expect.poll(() => textOf(colleague, 'Abfrage')).toBe(squeeze(content.query));
  expect(await textOf(colleague, 'Variablen')).toBe(squeeze(content.variables));
  expect(asked.some((body) => body.includes('query B'))).toBe(false);

  await colleague.getByRole('button', { name: 'Link teilen' }).click();
  await expect(colleague).toHaveURL(link);
});

test('a link pasted into the open page is opened', async ({ page }) => {
  await page.goto('/playground');
  await expect.poll(() => textOf(page, 'Abfrage')).toContain('Willkommen');
  await page.goto('/playground' + (await encodeLink({ query: '{ gremien { totalCount } }', variables: '' })));
  await expect.poll(() => textOf(page, 'Abfrage')).toBe('{gremien{totalCount}}');
});

test('says what is wrong with an address', async ({ page }) => {
  await page.goto('/playground?beispiel=gibt-es-nicht');
  const alert = page.getByRole('banner').getByRole('alert');
  await expect(alert).toContainText('Es gibt kein Beispiel „gibt-es-nicht“');
  await alert.getByRole('button', { name: 'Schließen' }).click();
  await expect(alert).toBeHidden();
  await page.goto('/playground#frage=kaputt');
  await expect(alert).toContainText('beschädigt oder unvollständig');
});

test('shows what the server says against a question', async ({ page }) => {
  await page.goto('/playground' + (await encodeLink({ query: '{ projekt(kennung: "gibt-es-nicht") { name } }', variables: '' })));
  await expect.poll(() => textOf(page, 'Abfrage')).toContain('gibt-es-nicht');
  await page.getByRole('button', { name: /^Ausführen \(/ }).click();
  await expect.poll(() => textOf(page, 'Antwort')).toContain('"errors"');
  expect(await textOf(page, 'Antwort')).toContain('"message"');
  // As a sentence, and at its place.
  const alert = page.locator('.fehler');
  await expect(alert).toContainText('gibt-es-nicht');
  await expect(page.locator('.squiggly-error').first()).toBeVisible();
  await alert.getByRole('button', { name: 'Zeile 1 zeigen' }).click();
  await expect(page.getByRole('region', { name: 'Abfrage' }).getByRole('textbox')).toBeFocused();
});

test('marks mistakes while one types, which needs the workers', async ({ page }) => {
  await page.goto('/playground' + (await encodeLink({ query: '{ leitziele { gibtEsNicht } }', variables: '' })));
  // The worker has to start, and to be told of the schema.
  await expect(page.locator('.squiggly-error').first()).toBeVisible({ timeout: 45_000 });
});

test('shows the German descriptions of the schema', async ({ page }) => {
  await page.goto('/playground');
  await page.getByRole('button', { name: 'Einblenden: Dokumentation' }).click();
  const docs = page.getByRole('region', { name: 'Dokumentation' });
  await docs.getByText('Query', { exact: true }).click();
  await expect(docs).toContainText('Die Strategie der Stadt als Netz.');
  await expect(docs).toContainText('Die Leitziele des ISEK');
});
