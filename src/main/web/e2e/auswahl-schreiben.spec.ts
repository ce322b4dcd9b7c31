import type { APIRequestContext, Page } from '@playwright/test';
import { audit, auditDark } from './axe';
import { login, NO_PASSWORD, password } from './einlesen';
import { expect, test } from './fixture';

test.skip(!password, NO_PASSWORD);

const ANSPRUCH = { Authorization: `Basic ${Buffer.from(`redaktion:${password}`).toString('base64')}` };

async function ask(request: APIRequestContext, query: string) {
  const response = await request.post('/graphql', { headers: ANSPRUCH, data: { query } });
  const answer = (await response.json()) as { data: Record<string, { kennung: string }>; errors?: unknown };
  expect(answer.errors).toBeUndefined();
  return answer.data;
}

let ideen: string[] = [];

test.beforeEach(async ({ request }) => {
  for (const [titel, kosten] of [
    ['Seitenprobe Brunnen', 30000],
    ['Seitenprobe Brücke', 50000],
  ] as const) {
    const { ideeAnlegen } = await ask(
      request,
      `mutation { ideeAnlegen(idee: {titel: "${titel}", kosten: ${kosten}, handlungsfelder: ["mobilitaet"]}) { kennung } }`,
    );
    ideen.push(ideeAnlegen!.kennung);
  }
});

test.afterEach(async ({ request }) => {
  for (const kennung of ideen) await ask(request, `mutation { ideeLoeschen(kennung: "${kennung}") }`);
  ideen = [];
});

const card = (page: Page, name: string) => page.getByRole('article', { name });

async function weigh(page: Page, kriterium: string, gewicht: number) {
  await page.getByLabel(`Gewicht von ${kriterium} als Zahl`).fill(String(gewicht));
}

async function rate(page: Page, kandidat: string, kriterium: string, wert: string, grund: string) {
  const summary = card(page, kandidat).locator('summary', { hasText: kriterium });
  await summary.click();
  const form = page.getByRole('form', { name: `${kriterium} von „${kandidat}“ bewerten` });
  await form.getByLabel('Wert').selectOption(wert);
  await form.getByLabel('Begründung').fill(grund);
  await form.getByRole('button').click();
  await expect(form.getByText('Ihre Bewertung ist gespeichert.')).toBeVisible();
  await summary.click();
}

test('two ideas are rated, the order follows the weights and says what turns it, and a budget chooses', async ({ page }) => {
  test.setTimeout(180_000);
  await login(page);
  await page.goto('/auswahl');
  await expect(card(page, 'Seitenprobe Brücke')).toContainText('ohne Rang');
  await expect(card(page, 'Seitenprobe Brücke')).toContainText('Was fehlt, zählt nicht als null');
  for (const kriterium of ['Kosten-Nutzen-Verhältnis', 'Strategische Wirkung']) await weigh(page, kriterium, 0);

  // By hand, weights 50 and 50: 5 and 1 make 3, 3 and 4 make 3½. Of the outward effect alone the well comes first.
  for (const [name, aussen, nutzen] of [
    ['Seitenprobe Brunnen', '5', '1'],
    ['Seitenprobe Brücke', '3', '4'],
  ] as const) {
    await card(page, name)
      .getByRole('button', { name: /^Warum steht/ })
      .click();
    await rate(page, name, 'Außenwirkung', aussen, 'Man sieht es.');
    await rate(page, name, 'Bürgernutzen', nutzen, 'Wer etwas davon hat.');
  }
  await expect(card(page, 'Seitenprobe Brücke')).toContainText('3,5 von 5 Punkten');
  await expect(card(page, 'Seitenprobe Brunnen')).toContainText('3 von 5 Punkten');
  await expect(
    page.getByText('Wiegt „Außenwirkung“ mehr als 75 (jetzt 50), überholt „Seitenprobe Brunnen“ „Seitenprobe Brücke“.'),
  ).toBeVisible();
  await audit(page);
  await auditDark(page);

  const names = page.locator('.kandidaten h3');
  const order = async () => (await names.allTextContents()).filter((name) => name.startsWith('Seitenprobe'));
  expect(await order()).toEqual(['Seitenprobe Brücke', 'Seitenprobe Brunnen']);
  await weigh(page, 'Außenwirkung', 76);
  await expect.poll(order).toEqual(['Seitenprobe Brunnen', 'Seitenprobe Brücke']);
  await expect(page).toHaveURL(/gewichte=aussenwirkung%3A76/);
  await page.getByLabel('Gewicht von Außenwirkung', { exact: true }).press('ArrowLeft');
  await page.getByLabel('Gewicht von Außenwirkung', { exact: true }).press('ArrowLeft');
  await expect.poll(order).toEqual(['Seitenprobe Brücke', 'Seitenprobe Brunnen']);

  const mappe = (wert: string) => ({
    name: 'bewertungen.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(`Kandidat;Bürgernutzen;Begründung: Bürgernutzen\nIdee/${ideen[0]};${wert};Aus der Mappe\n`),
  });
  await page.getByLabel('Liste wählen').setInputFiles(mappe('7'));
  await expect(page.getByText('B2: Bürgernutzen ist 7; möglich sind 1 bis 5, am nächsten liegt 5.')).toBeVisible();
  await page.getByLabel('Liste wählen').setInputFiles(mappe('2'));
  await expect(page.getByRole('cell', { name: '2: Aus der Mappe' })).toBeVisible();
  await audit(page);
  await page.getByRole('button', { name: 'Übernehmen' }).click();
  await expect(page.getByText('Eine Bewertung wurde übernommen.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'XLSX' }).first()).toHaveAttribute('href', /kandidaten\.xlsx\?gewichte=aussenwirkung%3A74/);

  await page.getByLabel('Budget in Euro').fill('viel');
  await page.getByRole('button', { name: 'Auswahl suchen' }).click();
  await expect(page.getByText('Erwartet wird ein Betrag in Euro, zum Beispiel 1.250.000.')).toBeVisible();
  await page.getByLabel('Budget in Euro').fill('60.000');
  await page.getByRole('button', { name: 'Auswahl suchen' }).click();
  const auswahl = page.getByRole('table', { name: 'Was passt in ein Budget?' });
  await expect(auswahl).toBeVisible();
  const name = await auswahl.getByRole('rowheader').first().innerText();
  await page.getByRole('button', { name: `Ohne diesen rechnen: „${name}“` }).click();
  await expect(page.getByText('Diese Kandidaten sind ausgeschlossen:')).toBeVisible();
  await expect(page.getByRole('button', { name: `Ohne diesen rechnen: „${name}“` })).toHaveCount(0);
  await page.getByRole('button', { name: `Wieder zulassen: „${name}“` }).click();
  await expect(page.getByRole('button', { name: `Ohne diesen rechnen: „${name}“` })).toBeVisible();
  await page.setViewportSize({ width: 320, height: 800 });
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await audit(page);
});

test('who has not logged in sees no idea that is not public, and nothing to rate with', async ({ page }) => {
  await page.goto('/auswahl');
  await expect(page.getByRole('heading', { name: 'Reihenfolge' })).toBeVisible();
  await expect(card(page, 'Seitenprobe Brücke')).toHaveCount(0);
  await expect(page.getByRole('form', { name: /bewerten$/ })).toHaveCount(0);
  await audit(page);
});
