import { audit } from './axe';
import { fillLogin, NO_PASSWORD, password } from './einlesen';
import { byMenu, expect, test } from './fixture';

test.skip(!password, NO_PASSWORD);

test('where only who is logged in may read, every page asks first and then keeps the login', async ({ page, complaints }) => {
  // The program of these tests is open to read: what it lets pass is answered here as a closed one does.
  await page.route('/graphql', async (route) =>
    (await page.context().cookies()).some(({ name }) => name === 'zielnetz')
      ? route.continue()
      : route.fulfill({
          status: 401,
          contentType: 'application/graphql-response+json',
          body: JSON.stringify({ errors: [{ message: 'Dafür ist eine Anmeldung nötig.', extensions: { code: 'NICHT_ANGEMELDET' } }] }),
        }),
  );
  await page.goto('/abdeckung');
  await expect(page.getByRole('heading', { level: 1, name: 'Hier darf nur lesen, wer angemeldet ist' })).toBeVisible();
  await audit(page);
  const main = page.getByRole('main');
  await fillLogin(page, 'redaktion', 'falsch');
  await expect(page.getByRole('alert')).toContainText('Benutzer oder Passwort stimmen nicht');
  await fillLogin(page, 'redaktion', password!);
  await expect(page.getByRole('heading', { level: 1, name: 'Abdeckung' })).toBeVisible();
  await expect(main.getByRole('rowheader', { name: 'Energie' })).toBeVisible();

  for (const [group, name] of [
    ['Pflegen', 'Einlesen'],
    ['Nachschlagen', 'Projekte'],
  ] as const) {
    await byMenu(page, group, name);
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  }
  await expect(main.getByRole('link', { name: 'Bahnstadt' })).toBeVisible();
  // The browser itself reports each refusal.
  complaints.length = 0;
});
