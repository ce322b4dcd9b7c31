import { audit } from './axe';
import { NO_PASSWORD, password } from './einlesen';
import { expect, test } from './fixture';
import { button, choose, elsewhere, link, login, open, press, pressMenu, saysTheEditors, steps, takeBack, takeOver, write } from './hand';

test.skip(!password, NO_PASSWORD);

test('by keyboard alone: an entry with evidence, a wrong relationship, a merge, a field that ends, and each taken back', async ({
  page,
}) => {
  test.setTimeout(90_000);
  await page.goto('/korb');
  await login(page);
  await expect(page.getByText(/^Der Korb ist leer\. „Bearbeiten“/)).toBeVisible();

  await test.step('two entries with a source, which warn of each other', async () => {
    await pressMenu(page, 'Nachschlagen', 'Akteure');
    await press(page, link(page, 'Akteur: neu anlegen'));
    await write(page, /^Name$/, 'Stadtverwaltung Braunschweig, Seitenprobe');
    await press(page, page.getByRole('radio', { name: 'Eine Quelle, die das Netz kennt' }), ' ');
    await choose(page, 'Quelle', 'Smart City', /Smart/);
    await write(page, 'Stelle in der Quelle', 'S. 7');
    await expect(page.getByText('Vielleicht gibt es das schon')).toBeVisible();
    await audit(page);
    await press(page, button(page, /^In den Korb$/));
    await expect(page.getByText('Ist das so gemeint?')).toBeVisible();
    await press(page, button(page, 'Trotzdem in den Korb'));
    await expect(page.getByText('Im Korb liegt eine Änderung.')).toBeVisible();

    await press(page, link(page, 'Akteur: neu anlegen'));
    await write(page, /^Name$/, 'Stadtverwaltung Braunschweig, Probeseite');
    await write(page, 'Stelle in der Quelle', 'S. 9');
    await page.reload();
    await expect(page.getByRole('main').getByLabel(/^Name$/), 'nothing typed is lost').toHaveValue(
      'Stadtverwaltung Braunschweig, Probeseite',
    );
    await press(page, button(page, 'In den Korb und prüfen'));
    await expect(page.getByText('Ist das so gemeint?')).toBeVisible();
    await press(page, button(page, 'In den Korb und prüfen'));
    await expect(steps(page)).toContainText('Neu: Akteur „Stadtverwaltung Braunschweig, Probeseite“');
    await audit(page);
    await takeOver(page);
  });

  await test.step('both are one', async () => {
    await open(page, 'Stadtverwaltung Braunschweig, Seitenprobe');
    await press(page, link(page, 'Zusammenführen'));
    await press(page, page.getByRole('radio', { name: /^Stadtverwaltung Braunschweig, Probeseite/ }), ' ');
    await saysTheEditors(page);
    await audit(page);
    await press(page, button(page, 'In den Korb und prüfen'));
    await expect(
      page.getByText('Stadtverwaltung Braunschweig, Probeseite geht in Stadtverwaltung Braunschweig, Seitenprobe auf'),
    ).toBeVisible();
    await takeOver(page);
    await takeBack(page);
    await takeBack(page);
  });

  await test.step('a relationship is put right', async () => {
    await open(page, 'Bahnstadt');
    await press(page, link(page, /^umfasst .* bearbeiten|^gehört zu .* bearbeiten/));
    await press(page, link(page, 'Durch eine andere ersetzen'));
    await choose(page, 'gehört zu', 'Energie', /Energie/);
    await saysTheEditors(page);
    await press(page, button(page, 'In den Korb und prüfen'));
    await expect(steps(page)).toContainText(/Wird entfernt: .* gehört zu/);
    await expect(page.getByRole('heading', { name: 'Was daraus folgt' })).toBeVisible();
    await takeOver(page);
    await takeBack(page);
  });

  await test.step('a field ends, and one may be called off', async () => {
    await open(page, 'Energie');
    await press(page, link(page, 'Beenden'));
    await write(page, 'Gilt bis einschließlich', '31.12.2025');
    await saysTheEditors(page);
    await press(page, button(page, 'In den Korb und prüfen'));
    await expect(steps(page)).toContainText('Energie gilt nur bis');
    await takeOver(page);
    await takeBack(page);
  });
});

test('where somebody else was faster both values are shown, and one of them is chosen', async ({ page, complaints }) => {
  await page.goto('/korb');
  await login(page);
  await open(page, 'Bahnstadt');
  await link(page, 'Bahnstadt: Kurzbeschreibung bearbeiten').click();
  await page.getByLabel('Kurzbeschreibung').fill('Meine Beschreibung der Seitenprobe');
  await saysTheEditors(page);
  await page.context().clearCookies();
  await button(page, /^In den Korb$/).click();
  await expect(page.getByRole('main').getByLabel('Passwort'), 'a session that ends asks again').toBeVisible();
  await login(page);
  await expect(page.getByLabel('Kurzbeschreibung'), 'and nothing typed is lost').toHaveValue('Meine Beschreibung der Seitenprobe');
  expect(complaints.splice(0), 'the browser tells what the server refused').toEqual([expect.stringContaining('400')]);

  const bearbeitung = {
    schritte: [
      { aendern: { sache: 'Projekt/bahnstadt', werte: [{ merkmal: 'beschreibung', wert: 'Eure Beschreibung der Seitenprobe' }] } },
    ],
  };
  const { bearbeitungPruefen } = await elsewhere(
    page,
    'mutation ($bearbeitung: BearbeitungEingabe!) { bearbeitungPruefen(bearbeitung: $bearbeitung) { fingerabdruck } }',
    { bearbeitung },
  );
  const { bearbeitungUebernehmen } = await elsewhere(
    page,
    `mutation ($bearbeitung: BearbeitungEingabe!, $fingerabdruck: ID!) {
       bearbeitungUebernehmen(bearbeitung: $bearbeitung, fingerabdruck: $fingerabdruck) { vorgang { kennung } } }`,
    { bearbeitung, ...(bearbeitungPruefen as object) },
  );
  try {
    await button(page, /^In den Korb$/).click();
    await expect(steps(page)).toContainText(/jetzt steht dort „Eure Beschreibung der Seitenprobe“; Sie wollen „Meine/);
    await expect(button(page, 'Alles übernehmen')).toBeDisabled();
    await audit(page);
    await button(page, 'Bei meiner Angabe bleiben').click();
    await expect(button(page, 'Alles übernehmen')).toBeEnabled();
    await button(page, 'Korb leeren').click();
    await button(page, 'Wirklich alles verwerfen?').click();
    await expect(page.getByText(/^Der Korb ist leer\. „Bearbeiten“/)).toBeVisible();
  } finally {
    const { vorgang } = bearbeitungUebernehmen as { vorgang: { kennung: string } };
    await elsewhere(page, 'mutation ($vorgang: ID!) { vorgangZuruecknehmen(vorgang: $vorgang) { kennung } }', { vorgang: vorgang.kennung });
  }
});

test('whoever is not logged in sees and loads nothing of it', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  await page.goto('/projekte/bahnstadt');
  await expect(page.getByRole('heading', { name: 'Wie vollständig der Steckbrief ist' })).toBeVisible();
  await expect(page.getByRole('link', { name: /bearbeiten/i })).toHaveCount(0);
  const tools = () => loaded.filter((url) => /assets\/(werkzeug|Bearbeiten|Korb)-/.test(url));
  expect(tools()).toEqual([]);
  await page.goto('/korb');
  await expect(page.getByRole('heading', { name: 'Korb' })).toBeVisible();
  expect(tools(), 'by these names it would have been seen').not.toEqual([]);
});
