import { audit, auditDark } from './axe';
import { file, fillLogin, login, NO_PASSWORD, password } from './einlesen';
import { expect, test } from './fixture';

test('who may not write is asked to log in, and told when that fails', async ({ page, complaints }) => {
  await page.goto('/einlesen');
  await expect(page.getByRole('main').getByRole('rowheader').first()).toBeVisible();
  await audit(page);
  await fillLogin(page, 'redaktion', 'falsch');
  await expect(page.getByRole('alert')).toContainText('Benutzer oder Passwort stimmen nicht');
  // The browser itself reports the refusal.
  complaints.length = 0;
});

test('where the city has a login of its own, the page says so', async ({ page }) => {
  await page.route('/api/ich', (route) =>
    route.fulfill({ json: { angemeldet: false, name: 'anonym', rollen: [], anmeldeart: 'OIDC', leseoffen: true, anmeldeseite: null } }),
  );
  await page.goto('/einlesen');
  await expect(page.getByRole('alert')).toContainText('Anmeldung der Stadt');
  await expect(page.getByLabel('Passwort')).toHaveCount(0);
});

// Previews alone: none of these changes the net.
test.describe('a preview', () => {
  test.skip(!password, NO_PASSWORD);

  test('a finding leads to its cell and the cell to its finding, and the address opens the same preview again', async ({ page }) => {
    await login(page);
    await page.getByLabel('Datei auswählen').setInputFiles(file('probe-zellen.csv', 'Zellprobe'));
    await page.getByRole('button', { name: 'B4', exact: true }).click();
    await expect(page).toHaveURL(/zelle=B4/);
    const cell = page.locator('[data-zelle="B4"]');
    await expect(cell).toBeInViewport();
    await expect(cell).toBeFocused();
    await expect(page.getByRole('gridcell', { name: 'Fehler Mobilitet' })).toHaveAttribute('aria-selected', 'true');
    const card = page.locator('.zellkarte');
    await expect(card).toContainText('„Mobilitet“ ist kein bekanntes Handlungsfeld. Meinten Sie „Mobilität“?');
    await card.getByRole('button', { name: 'In der Liste zeigen' }).click();
    await expect(page.getByRole('button', { name: 'B4', exact: true })).toBeFocused();
    await audit(page);

    await page.reload();
    // The login outlives the reload, too.
    await expect(page.locator('.zellkarte')).toContainText('Mobilitet');
    await page.getByRole('button', { name: 'Verwerfen' }).click();
    await expect(page).toHaveURL('/einlesen');
  });

  test('a finding leads to its cell also where the sheets come late', async ({ page }) => {
    await login(page);
    await page.route(/\/api\/importe\/[^/]+\/(blaetter|plan)/, async (route) => {
      await new Promise((done) => setTimeout(done, 1500));
      await route.continue();
    });
    await page.getByLabel('Datei auswählen').setInputFiles(file('probe-spaet.csv', 'Spätprobe'));
    await page.getByRole('button', { name: 'B4', exact: true }).click();
    await expect(page.locator('[data-zelle="B4"]')).toBeInViewport();
    await expect(page.locator('.zellkarte')).toContainText('Mobilitet');
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await page.getByRole('button', { name: 'Verwerfen' }).click();
  });

  test('a file whose headings nobody knows is read once somebody points to their row', async ({ page }) => {
    await login(page);
    const buffer = Buffer.from(
      'Liste des Probeamts;;\nWas wir vorhaben;Wo das hingehört;Wer\nKopfprobe eins;Mobilität;Probeamt\nKopfprobe zwei;Energie;Probeamt\n',
    );
    await page.getByLabel('Datei auswählen').setInputFiles({ name: 'probe-kopf.csv', mimeType: 'text/csv', buffer });
    await expect(page.getByText('In der Datei war keine Tabelle zu erkennen.')).toBeVisible();
    await page.locator('[data-zelle="B2"]').click();
    await page.getByRole('button', { name: 'In Zeile 2 stehen die Überschriften' }).click();
    await page.getByLabel('Spalte „Was wir vorhaben“ wird gelesen als').selectOption('Name des Projekts');
    await page.getByLabel('Spalte „Wo das hingehört“ wird gelesen als').selectOption('Handlungsfelder');
    await page.getByLabel('Spalte „Wer“ wird gelesen als').selectOption('nicht übernehmen');
    await page.getByRole('button', { name: 'Datei mit diesen Zuordnungen neu lesen' }).click();
    await expect(page.locator('.raster').getByText('Kopfprobe zwei')).toBeVisible();
    await expect(page.locator('.zahlkarte').filter({ hasText: 'neu' })).toHaveText('2 neu');
    await page.getByRole('button', { name: 'Verwerfen' }).click();
  });

  test('a file of which half stays unread asks how it is meant, and is taken in only by the answer', async ({ page }) => {
    await login(page);
    await page.getByLabel('Datei auswählen').setInputFiles(file('probe-lesart.csv', 'Lesartprobe'));
    await expect(page.getByText('Wie ist diese Datei gemeint?')).toBeVisible();
    await expect(page.getByText('Von 24 gefüllten Zellen hat Zielnetz 12 nicht verstanden (50 %).').first()).toBeVisible();
    await expect(page.getByText(/^probe-lesart\.csv: von 24 gefüllten Zellen 9 gelesen/)).toContainText('(D1:F4)');
    const taken = page.getByRole('button', { name: 'Einlesen', exact: true });
    await expect(taken).toBeDisabled();
    await audit(page);
    await auditDark(page);
    await page.getByRole('button', { name: 'So lesen: steckbrief', exact: true }).click();
    await expect(page.getByText('Wie ist diese Datei gemeint?')).toHaveCount(0);
    await expect(taken).toBeEnabled();
  });

  test('a net that changed meanwhile is told with what differs and the new preview', async ({ page, complaints }) => {
    await login(page);
    await page.getByLabel('Datei auswählen').setInputFiles(file('probe-konflikt.csv', 'Konfliktprobe'));
    await expect(page.getByRole('heading', { name: 'Vorschau: probe-konflikt.csv' })).toBeVisible();
    // Nobody else writes here, so the server's answer is told as it would come.
    await page.route(/\/api\/importe\/[^/]+\?nurGanz/, async (route) => {
      const token = new URL(route.request().url()).pathname.split('/').pop()!;
      const preview = await page.request.get(`/api/importe/${token}`);
      await route.fulfill({
        status: 409,
        contentType: 'application/problem+json',
        body: JSON.stringify({
          title: 'Netz inzwischen geändert',
          detail: 'Das Netz hat sich geändert.',
          code: 'NETZ_GEAENDERT',
          einzelheiten: ['Projekt/konfliktprobe-eins: kommt jetzt nicht mehr neu dazu'],
          vorschau: (await preview.json()) as unknown,
        }),
      });
    });
    await page.getByRole('button', { name: 'So lesen: steckbrief', exact: true }).click();
    await expect(page.getByText('Wie ist diese Datei gemeint?')).toHaveCount(0);
    await page.getByRole('button', { name: 'Einlesen', exact: true }).click();
    await expect(page.getByRole('alert')).toContainText('Netz inzwischen geändert');
    await expect(page.getByText('Projekt/konfliktprobe-eins: kommt jetzt nicht mehr neu dazu')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Vorschau: probe-konflikt.csv' })).toBeVisible();
    await audit(page);
    // The browser itself reports the refusal.
    complaints.length = 0;
  });

  test.describe('on 320 pixels', () => {
    test.use({ viewport: { width: 320, height: 640 } });

    test('a preview is no wider than the screen; only the sheet itself moves sideways', async ({ page }) => {
      await login(page);
      await page.getByLabel('Datei auswählen').setInputFiles(file('probe-schmal.csv', 'Schmalprobe'));
      await expect(page.locator('.raster')).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      await page.getByRole('button', { name: 'Verwerfen' }).click();
    });
  });
});
