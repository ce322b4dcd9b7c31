import { audit } from './axe';
import { NO_PASSWORD, password } from './einlesen';
import { expect, test } from './fixture';

test.skip(!password, NO_PASSWORD);

test('a question is saved after a login, has an address, stands in the list and is deleted', async ({ page }) => {
  await page.goto('/playground?beispiel=was-ein-handlungsfeld-enthaelt');
  await page.getByRole('textbox', { name: 'handlungsfeld ID' }).fill('mobilitaet');
  await page.getByRole('button', { name: 'Speichern …' }).click();
  const dialog = page.getByRole('dialog', { name: 'Als eigene Frage speichern' });
  await dialog.getByLabel('Name').fill('redaktion');
  await dialog.getByLabel('Passwort').fill(password!);
  await dialog.getByRole('button', { name: 'Anmelden' }).click();
  await dialog.getByLabel('Titel').fill('Größe der Mobilität');
  await expect(dialog.getByLabel('Name in der Adresse')).toHaveValue('groesse-der-mobilitaet');
  await audit(page, { exclude: ['.graphiql-tab', '.monaco-editor'] });
  await dialog.getByLabel('Mit allen teilen').check();
  await dialog.getByRole('button', { name: 'Speichern', exact: true }).click();
  await expect(dialog.getByRole('status')).toContainText('/api/fragen/groesse-der-mobilitaet.csv');
  const answer = await page.request.get('/api/fragen/groesse-der-mobilitaet.json');
  expect(JSON.stringify(await answer.json())).toContain('Mobilität');

  await dialog.getByRole('button', { name: 'Schließen' }).click();
  const mine = page.getByRole('list', { name: 'Gespeicherte Fragen' });
  await mine.getByRole('button', { name: 'Größe der Mobilität' }).click();
  await mine.getByRole('button', { name: 'Gespeicherte Frage löschen' }).click();
  await expect(mine.getByRole('button', { name: 'Größe der Mobilität' })).toBeHidden();
  expect((await page.request.get('/api/fragen/groesse-der-mobilitaet.json')).status()).toBe(404);
});
