import type { Page } from '@playwright/test';
import { audit, auditDark } from './axe';
import { NO_PASSWORD, password } from './einlesen';
import { expect, test } from './fixture';

const main = (page: Page) => page.getByRole('main');

async function login(page: Page, weiter: string) {
  await page.goto(`/anmeldung?weiter=${encodeURIComponent(weiter)}`);
  await main(page).getByLabel('Benutzer').fill('redaktion');
  await main(page).getByLabel('Passwort').fill(password!);
  await main(page).getByRole('button', { name: 'Anmelden' }).click();
  await page.waitForURL(`**${weiter}`);
}

test('the figures of the documents stand there, two of them without a direction, also narrow and dark', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto('/messreihen');
  await main(page).getByRole('link', { name: 'Bitkom Smart-City-Index', exact: true }).click();
  await expect(main(page).getByText('Es gibt zwei Werte; eine Richtung lässt sich erst ab drei Werten')).toBeVisible();
  await expect(main(page).getByRole('img', { name: /^Bitkom Smart-City-Index: / })).toBeVisible();
  await expect(main(page).getByRole('cell', { name: 'Platz 36 von 82' })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await audit(page);
  await auditDark(page);
  for (const path of ['/messreihen', '/rueckblicke', '/massnahmenplan']) {
    await page.goto(path);
    await expect(main(page).locator('h1')).toBeVisible();
    await audit(page);
  }
});

test.describe('for those who have logged in', () => {
  test.skip(!password, NO_PASSWORD);

  test('a third value makes a direction, and a target a distance', async ({ page }) => {
    await login(page, '/messreihen/haselhorst-ranking');
    const form = main(page).locator('#eintragen').locator('..');
    await form.getByLabel('Tag').fill('2024');
    await form.getByLabel('Wert', { exact: false }).first().fill('9');
    const quelle = form.getByRole('combobox', { name: 'Quelle' });
    await quelle.fill('Mein Bericht');
    await expect(form.getByText('Eine andere Quelle, in Worten.')).toBeVisible();
    await quelle.fill('');
    for (const taste of ['ArrowDown', 'ArrowDown', 'Enter']) await quelle.press(taste);
    await expect(form.getByText('Eine Quelle des Netzes.')).toBeVisible();
    const name = await quelle.inputValue();
    await form.getByLabel('Fundstelle').fill('S. 4');
    await form.getByRole('button', { name: 'Wert eintragen' }).click();
    await expect(quelle).toHaveValue('');
    await expect(main(page).getByRole('row').filter({ hasText: 'S. 4' }).getByRole('link', { name })).toBeVisible();
    await expect(main(page).getByText('Der Wert fällt von 2022 bis 2024 um etwa 7 Plätze im Jahr; so ist es gewollt.')).toBeVisible();
    const ziel = main(page).locator('#reihe').locator('..');
    await ziel.getByLabel('Zielwert').fill('5');
    await ziel.getByRole('button', { name: 'Speichern' }).click();
    await expect(main(page).getByText('Das Ziel ist Platz 5; der letzte Wert ist Platz 9 (2024); es fehlen 4 Plätze.')).toBeVisible();
    await audit(page);
    await main(page).getByRole('button', { name: 'Wert von 2024 löschen' }).click();
    await expect(main(page).getByText('Es gibt zwei Werte')).toBeVisible();
    await ziel.getByRole('button', { name: 'Reihe mit ihren Werten löschen' }).click();
    await page.waitForURL('**/messreihen');
  });

  test('a list that is wrong names its cell, and nothing is taken over', async ({ page }) => {
    await login(page, '/messreihen');
    await main(page)
      .getByLabel('Liste wählen')
      .setInputFiles({ name: 'werte.csv', mimeType: 'text/csv', buffer: Buffer.from('Messreihe;Tag;Wert\nbitkom-indx;2025;30\n') });
    await expect(main(page).getByText('A2: Eine Messreihe „bitkom-indx“ gibt es nicht. Am nächsten liegt „bitkom-index“.')).toBeVisible();
    await expect(main(page).getByRole('button', { name: 'Übernehmen' })).toHaveCount(0);
    await audit(page);
  });

  test('a measure fills a gap of the plan', async ({ page }) => {
    await login(page, '/massnahmenplan');
    const gap = main(page).getByText('Zu Technologie „Datenplattformen“ ist keine Maßnahme geplant.');
    await expect(gap).toBeVisible();
    const form = main(page).locator('#fuellen').locator('..');
    await form.getByLabel('Maßnahme').fill('Plattform erproben');
    await form.getByLabel('Technologie oder Einsatzfeld').fill('Technologie/datenplattformen');
    await form.getByRole('button', { name: 'Speichern' }).click();
    await expect(gap).toHaveCount(0);
    await expect(main(page).getByText('Die Maßnahme „Plattform erproben“ hat keine Federführung.')).toBeVisible();
    await audit(page);
    await main(page).getByRole('button', { name: 'Plattform erproben bearbeiten' }).click();
    await main(page).getByRole('button', { name: 'Aus dem Plan nehmen' }).click();
    await expect(gap).toBeVisible();
  });

  test('a review is written while it is open', async ({ page }) => {
    await login(page, '/rueckblicke');
    await main(page).getByLabel('Strategie').selectOption('isek');
    await expect(main(page).getByLabel('Von', { exact: true })).not.toHaveValue('');
    await main(page).getByRole('button', { name: 'Anlegen' }).click();
    await expect(main(page).getByText('Noch offen: Zahlen und Befunde zeigen das Netz von jetzt.')).toBeVisible();
    await main(page).getByRole('textbox', { name: 'Stellungnahme des CDO' }).fill('Es geht voran.');
    await main(page).getByRole('button', { name: 'Speichern' }).click();
    await expect(main(page).getByRole('paragraph').filter({ hasText: 'Es geht voran.' })).toBeVisible();
    await audit(page);
    await main(page).getByRole('button', { name: 'Löschen' }).click();
    await main(page)
      .getByRole('button', { name: /^Wirklich löschen/ })
      .click();
    await page.waitForURL('**/rueckblicke');
  });
});
