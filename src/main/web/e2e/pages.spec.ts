import { audit, auditDark } from './axe';
import { byMenu, expect, test, textOf } from './fixture';

/** Those that no other test has open as they stand when axe looks at them. */
const LOOKED_AT = new Set<string>([
  '/handlungsfelder',
  '/handlungsfelder/mobilitaet',
  '/gremien',
  '/drucksachen/18-08544-01',
  '/suche?q=daten',
]);

test('the first page says whose net it is, what stands out, the worst first, and where to go on', async ({ page }) => {
  await page.goto('/');
  await expect(page).toHaveTitle('Stadt Braunschweig – Zielnetz');
  await expect(page.getByText(/^Daten vom \d+\. \S+ \d{4}; die jüngste datierte Quelle ist von: Juni 2023\.$/)).toBeVisible();
  const findings = page.getByRole('region', { name: 'Was auffällt und was zu tun ist' }).getByRole('listitem');
  await expect(findings).toHaveCount(3);
  await expect(findings.nth(0)).toContainText('Ein Handlungsfeld von 10 hat kein Projekt, das es heute trägt: Energie.');
  await expect(findings.nth(0).getByRole('link', { name: 'Nächster Schritt' })).toHaveAttribute(
    'href',
    '/luecken?arten=HANDLUNGSFELD&luecken=1',
  );
  await expect(page.getByText('Zu keinem Projekt sind Kosten angegeben.')).toBeVisible();
  await expect(page.getByRole('link', { name: '35 Projekte', exact: true })).toBeVisible();
  await audit(page);
  await auditDark(page);
  await expect(findings.nth(2)).toContainText('Bei 34 von 35 Projekten belegt keine Quelle, welchem Ziel sie dienen');
  await findings.nth(2).getByRole('link').click();
  await expect(page).toHaveURL('/projekte?ziel=ohne&belegt=1');
  await expect(page.getByText('34 Projekte', { exact: true })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('projects are found by field and words, and the address keeps the selection', async ({ page }) => {
  await page.goto('/projekte');
  await expect(page.getByText('35 Projekte', { exact: true })).toBeVisible();
  await page.getByLabel('Handlungsfeld').selectOption('Mobilität');
  await expect(page.getByText('7 Projekte', { exact: true })).toBeVisible();
  await page.getByLabel('Name oder Beschreibung').fill('verkehr');
  await expect(page).toHaveURL(/feld=mobilitaet&q=verkehr/);
  const rows = page.getByRole('table').getByRole('rowheader');
  await expect(page.getByText('2 Projekte', { exact: true })).toBeVisible();
  const found = await rows.allInnerTexts();
  await page.reload();
  await expect(rows).toHaveText(found);
  await page.getByRole('button', { name: 'Auswahl zurücksetzen' }).click();
  await expect(page.getByText('35 Projekte', { exact: true })).toBeVisible();
  await page.getByLabel('Leitziel').selectOption('Die Stadt kompakt weiterbauen');
  await expect(page).toHaveURL('/projekte?leitziel=die-stadt-kompakt-weiterbauen');
  await expect(page.getByText('4 Projekte', { exact: true })).toBeVisible();
  // Of the city's projects no document says status, period, lead or costs.
  await expect(page.getByRole('columnheader', { name: 'Federführung' })).toHaveCount(0);
  await expect(page.getByText('Nicht gezeigt, weil hier niemand etwas dazu sagt: Status, Laufzeit, Federführung, Kosten.')).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Die Steckbriefe der 4 gezeigten Projekte als Excel-Datei' }).click();
  expect((await download).suggestedFilename()).toMatch(/^steckbriefe-.*\.xlsx$/);
  await page.getByRole('link', { name: 'Zeitplan' }).click();
  await expect(page.getByText('Kein Projekt dieser Auswahl nennt Beginn oder Ende', { exact: false })).toBeVisible();
  await expect(page.getByText('Ohne Angabe zur Laufzeit: 4 Projekte')).toBeVisible();
});

test('papers stand as a chain in time, and a field names its projects once', async ({ page }) => {
  await page.goto('/gremien');
  const chain = page.getByRole('region', { name: /^Kette, die mit „Drs. 18-08544-01 \(ISEK\)“ beginnt$/ });
  await expect(chain.getByRole('listitem').first()).toContainText('6. November 2018');
  await expect(chain).toContainText(/2020.*Juni 2023.*März 2025.*ohne Datum/s);
  await page.goto('/handlungsfelder/mobilitaet');
  await expect(page.getByRole('link', { name: 'Handyparken' }).filter({ visible: true })).toHaveCount(1);
  await page.getByText('Beziehungen zu den 7 Projekten, die oben stehen, mit Belegen').click();
  await expect(page.getByRole('link', { name: 'Handyparken' }).filter({ visible: true })).toHaveCount(2);
});

test('projects are sorted by a click on a column', async ({ page }) => {
  await page.goto('/projekte');
  const first = page.getByRole('table').getByRole('rowheader').first();
  await expect(first).toContainText('3. Fortschreibung');
  await page.getByRole('button', { name: 'Name', exact: true }).click();
  await expect(page.getByRole('columnheader', { name: 'Name' })).toHaveAttribute('aria-sort', 'descending');
  await expect(first).toContainText('Umweltorientiertes Verkehrsmanagement');
  await audit(page);
  await auditDark(page);
});

test('the Steckbrief names every line with its evidence and fits on one page of paper', async ({ page }) => {
  await page.goto('/projekte/aim');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Anwendungsplattform Intelligente Mobilität (AIM)');
  const line = page.getByRole('listitem').filter({ hasText: 'Solide Basisinfrastruktur' }).first();
  await expect(line).toContainText('eingeschätzt');
  await audit(page);
  await auditDark(page);
  await line.getByRole('link', { name: /^Beleg \d+$/ }).click();
  // It opens the source that it stands under.
  await expect(page.locator('li:target')).toBeVisible();
  await expect(page.locator('.belegquelle', { has: page.locator('li:target') })).toContainText('Beispiel-Einschätzung');
  const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});

test('a thread is followed from goal to goal, project and source', async ({ page }) => {
  await page.goto('/');
  await byMenu(page, 'Nachschlagen', 'Ziele');
  await page.getByRole('link', { name: 'Die Stadt kompakt weiterbauen' }).first().click();
  await expect(page).toHaveURL('/leitziele/die-stadt-kompakt-weiterbauen');
  await page.locator('summary').filter({ hasText: 'über ein strategisches Ziel' }).first().click();
  await expect(page.getByText('„Bahnstadt“ trägt bei zu „Städtische Ziele umsetzen“').first()).toBeVisible();
  await audit(page);
  await page.getByRole('link', { name: 'Bahnstadt' }).click();
  await expect(page).toHaveURL('/projekte/bahnstadt');
  await page.locator('.belegquelle summary').first().click();
  await page.locator('.belegquelle').getByRole('link', { name: 'Zur Seite der Quelle' }).first().click();
  await expect(page).toHaveURL(/\/knoten\/Quelle\//);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bahnstadt');
});

test('every kind of page can be opened as it stands', async ({ page }) => {
  test.slow();
  for (const [address, heading, text] of [
    ['/strategische-ziele/basisinfrastruktur-und-daten', 'Solide Basisinfrastruktur', 'Wird getragen von'],
    ['/handlungsfelder', 'Handlungsfelder', 'Umwelt und Klimaschutz'],
    ['/handlungsfelder/mobilitaet', 'Mobilität', 'Alle Projekte dieses Handlungsfelds'],
    ['/akteure?art=VERBAND', 'Akteure', 'Bitkom'],
    ['/gremien', 'Gremien und Drucksachen', 'Verwaltungsausschuss'],
    ['/gremien/rat', 'Rat der Stadt Braunschweig', 'Beziehungen'],
    ['/drucksachen/18-08544-01', 'Drs. 18-08544-01 (ISEK)', '6. November 2018'],
    ['/knoten/Strategie/smart-city-strategie', 'Smart-City-Strategie der Stadt Braunschweig', 'Bahnstadt'],
    ['/ziele', 'Ziele', 'Den Forschungsstandort Braunschweig stärken'],
    ['/korb', 'Korb', 'Was Sie eingegeben haben, bleibt stehen.'],
    ['/bearbeiten?tun=anlegen&art=AKTEUR', 'Neu anlegen', 'Passwort'],
    ['/vorschlaege', 'Vorschläge', 'Passwort'],
    ['/suche?q=daten', 'Suche', 'Treffer für „daten“'],
    ['/suche?q=Lades%C3%A4ule', 'Suche', 'Ausbau der öffentlichen Ladeinfrastruktur'],
  ] as const) {
    await test.step(address, async () => {
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 })).toContainText(heading);
      await expect(page.getByRole('main')).toContainText(text, { ignoreCase: true });
      if (LOOKED_AT.has(address)) await audit(page);
    });
  }
});

test('what there is not is said with its status, and what is near is named', async ({ page, complaints }) => {
  const project = await page.goto('/projekte/aimm');
  expect(project!.status()).toBe(404);
  await expect(page.getByRole('main')).toContainText('Projekt „aimm“ gibt es im Netz nicht');
  await audit(page);
  await page.getByRole('region', { name: 'Ähnlich heißt' }).getByRole('link').first().click();
  await expect(page).toHaveURL('/projekte/aim');

  const other = await page.goto('/ueberschneidung');
  expect(other!.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Diese Seite gibt es nicht');
  await audit(page);
  await page.getByRole('region', { name: 'Ähnlich heißen diese Seiten' }).getByRole('link', { name: 'Überschneidungen' }).click();
  await expect(page).toHaveURL('/ueberschneidungen');

  const refused = await page.goto('/api/fragen/wer-sagt-dass');
  expect(refused!.status()).toBe(404);
  await expect(page.getByRole('main')).toContainText('wer-sagt-das');
  await audit(page);
  // A browser says so on the console, too, once for each.
  expect(complaints.splice(0).filter((complaint) => !complaint.includes('status of 404'))).toEqual([]);
});

test('the whole net is searched from every page', async ({ page }) => {
  await page.goto('/akteure');
  await expect(page.getByRole('main').getByRole('rowheader').first()).toBeVisible();
  await audit(page);
  const field = page.getByRole('combobox', { name: 'Im ganzen Netz suchen' });
  await field.fill('Ladesäule');
  await page.keyboard.press('Enter');
  await expect(page.getByText('1 Treffer für „Ladesäule“')).toBeVisible();
  await page.getByRole('link', { name: 'Ausbau der öffentlichen Ladeinfrastruktur' }).click();
  await expect(page).toHaveURL('/projekte/oeffentliche-ladeinfrastruktur');

  await test.step('while somebody types, arrows and Enter go to a hit', async () => {
    await field.pressSequentially('handyp');
    const option = page.getByRole('option', { name: 'Handyparken Projekt' });
    await expect(option.locator('mark')).toHaveText('Handyp');
    await expect(field).toHaveAttribute('aria-expanded', 'true');
    await audit(page);
    await page.keyboard.press('ArrowDown');
    await expect(option).toHaveAttribute('aria-selected', 'true');
    await expect(field).toHaveAttribute('aria-activedescendant', (await option.getAttribute('id'))!);
    await page.keyboard.press('ArrowUp');
    await expect(option).toHaveAttribute('aria-selected', 'false');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('listbox')).toBeHidden();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/projekte/handyparken');
    await expect(page.getByRole('listbox')).toBeHidden();
  });

  await test.step('Ctrl+K leads there from wherever the focus is, and to pages too', async () => {
    await page.getByRole('navigation', { name: 'Hauptmenü' }).getByRole('button', { name: 'Steuern' }).focus();
    await page.keyboard.press('Control+k');
    await expect(field).toBeFocused();
    await page.keyboard.type('über');
    await expect(page.getByRole('option')).toContainText(['Übersicht Seite', 'Überschneidungen Seite']);
    await audit(page);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/ueberschneidungen');
  });

  await test.step('the page says by kind what was found and why', async () => {
    await page.goto('/suche?q=Verkehr');
    await expect(page.getByText('4 Treffer für „Verkehr“')).toBeVisible();
    const projects = page.getByRole('region', { name: 'Projekt (2)' });
    await expect(projects.getByRole('link', { name: 'Umweltorientiertes Verkehrsmanagement' }).locator('mark')).toHaveText('Verkehrs');
    await expect(page.getByRole('region', { name: 'Handlungsfeld (1)' }).locator('mark').first()).toHaveText('Verkehr');
    await page.goto('/suche?q=stadt');
    await page
      .getByRole('link', { name: /^Alle \d+ zeigen$/ })
      .first()
      .click();
    await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveCount(1);
    await audit(page);
  });

  await test.step('where nothing is found, the nearest words are offered', async () => {
    await page.goto('/suche?q=Qonzept');
    await expect(page.getByText('Meinten Sie:')).toBeVisible();
    await audit(page);
    await page.getByRole('link', { name: 'Konzept', exact: true }).click();
    await expect(page.getByRole('main').getByRole('listitem').first()).toBeVisible();
  });
});

test('what a page is made of comes compressed to whoever takes it so, and as it is to others', async ({ request }) => {
  const [, asset] = /src="(\/assets\/index-[^"]+\.js)"/.exec(await (await request.get('/')).text())!;
  const compressed = await request.get(asset!, { headers: { 'Accept-Encoding': 'gzip' } });
  const whole = await request.get(asset!, { headers: { 'Accept-Encoding': 'identity' } });
  expect(compressed.headers()).toMatchObject({ 'content-encoding': 'gzip', 'cache-control': 'max-age=31536000, public, immutable' });
  expect(whole.headers()['content-encoding']).toBeUndefined();
  expect(Number(compressed.headers()['content-length'])).toBeLessThan(Number(whole.headers()['content-length']) / 2);
  expect((await compressed.body()).equals(await whole.body())).toBe(true);
});

test('each page leads to the question behind it', async ({ page }) => {
  await page.goto('/projekte?feld=mobilitaet');
  const link = page.getByRole('link', { name: 'Die Abfrage dieser Seite im Playground öffnen' });
  await expect(link).toHaveAttribute('href', /#frage=/);
  await link.click();
  await expect.poll(() => textOf(page, 'Abfrage')).toContain('queryProjekte(');
  await page.getByRole('button', { name: /^Ausführen/ }).click();
  await expect.poll(() => textOf(page, 'Antwort')).toContain('"totalCount":7');
});

test('English and the dark appearance are chosen once and stay', async ({ page }) => {
  await page.goto('/ziele');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Goals');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.getByRole('button', { name: 'Dark appearance' }).click();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Goals');
  await expect(page.locator('html')).toHaveAttribute('data-kern-theme', 'dark');
});

test('without the server a page says so, and goes on by itself', async ({ page, complaints }) => {
  let down = true;
  await page.route('/graphql', (route) => (down ? route.abort() : route.continue()));
  await page.goto('/ziele');
  await expect(page.getByRole('alert')).toContainText('Der Server ist nicht erreichbar');
  down = false;
  await expect(page.getByRole('link', { name: 'Die Stadt kompakt weiterbauen' }).first()).toBeVisible();
  await expect(page.getByRole('alert')).toBeHidden();
  // The browser itself reports the lost connection.
  complaints.length = 0;
});

test('axe finds nothing where the server does not answer, in any appearance and where it is narrow', async ({ page, complaints }) => {
  await page.route('/graphql', (route) => route.abort());
  for (const address of ['/ziele', '/abdeckung', '/vergleich']) {
    await page.goto(address);
    await expect(page.getByRole('alert').first()).toBeVisible();
    await audit(page);
  }
  await auditDark(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await audit(page);
  // The browser itself reports the lost connection.
  complaints.length = 0;
});

test('a link in data leads to http and https only, and no text is taken for HTML', async ({ page }) => {
  await page.route('/graphql', async (route) => {
    const response = await route.fetch();
    const json = (await response.json()) as { data?: { knoten?: { url: string; beschreibung: string } } };
    if (json.data?.knoten) {
      json.data.knoten.url = 'javascript:alert(1)';
      json.data.knoten.beschreibung = '<img src=x onerror=alert(1)>';
    }
    await route.fulfill({ response, json });
  });
  await page.goto('/knoten/Quelle/braunschweig-de-isek');
  await expect(page.getByText('javascript:alert(1)')).toBeVisible();
  await expect(page.getByText('<img src=x onerror=alert(1)>')).toBeVisible();
  await expect(page.locator('a[href^="javascript"]')).toHaveCount(0);
  // Some answer may still be on its way when all has been seen.
  await page.unrouteAll({ behavior: 'ignoreErrors' });
});

test('the keyboard alone leads past the menu, through it and back', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('link', { name: '35 Projekte', exact: true })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Zum Inhalt springen' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('main').getByRole('button', { name: 'Teilen' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('main').getByRole('link', { name: 'Energie' }).first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/handlungsfelder/energie');

  await test.step('a group opens by Enter, arrows go through it, Escape leads back', async () => {
    const menu = page.getByRole('navigation', { name: 'Hauptmenü' });
    const group = menu.getByRole('button', { name: 'Nachschlagen' });
    await group.focus();
    await page.keyboard.press('Enter');
    await audit(page);
    await page.keyboard.press('ArrowDown');
    await expect(menu.getByRole('link', { name: 'Alle Arten' })).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(menu.getByRole('link', { name: 'Quellen' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(group).toBeFocused();
    await expect(menu.getByRole('link', { name: 'Quellen' })).toBeHidden();
  });

  await test.step('every kind has a list, which narrows while one types', async () => {
    await byMenu(page, 'Nachschlagen', 'Themen');
    await expect(page).toHaveURL('/liste?art=THEMA');
    await expect(page.getByText('17 Einträge', { exact: true })).toBeVisible();
    await page.getByLabel('Name, anderer Name oder Beschreibung').fill('governance');
    await expect(page).toHaveURL('/liste?art=THEMA&q=governance');
    await expect(page.getByRole('rowheader').first()).toContainText('Smart-City-Governance');
    await audit(page);
    await page.goto('/liste');
    await expect(page.getByRole('rowheader')).toHaveCount(25);
  });
});

test.describe('on 320 pixels', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  // Tables, matrix and picture are told in another way there.
  const other = new Set<string>(['/projekte', '/netz', '/abdeckung?zeile=mobilitaet', '/luecken', '/auswahl', '/vergleich?von=v2']);
  test('no page is wider than the screen', async ({ page }) => {
    test.slow();
    for (const address of [
      '/',
      '/projekte',
      '/projekte/aim',
      '/ziele',
      '/handlungsfelder',
      '/akteure',
      '/gremien',
      '/netz',
      '/suche?q=daten',
      '/abdeckung?zeile=mobilitaet',
      '/luecken',
      '/auswahl',
      '/ueberschneidungen?paar=aim%2Cbahnstadt&gewichte=text:1',
      '/ueberschneidungen/entwurf?name=Energieatlas&felder=energie',
      '/vergleich?von=v2',
      '/kommentare',
      '/liste',
      '/liste?art=PFLICHT',
    ]) {
      await test.step(address, async () => {
        await page.goto(address);
        // One within what is folded is there before, and hidden.
        await expect(page.locator('[aria-busy="false"]:visible').first()).toBeVisible();
        expect.soft(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(320);
        if (other.has(address)) await audit(page);
      });
    }
  });

  test('the menu opens, and closes on the next page', async ({ page }) => {
    await page.goto('/vergleich');
    await page.getByRole('button', { name: 'Menü' }).click();
    await byMenu(page, 'Nachschlagen', 'Akteure');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Akteure');
    await expect(page.getByRole('button', { name: 'Menü' })).toHaveAttribute('aria-expanded', 'false');
  });
});

test('a day is chosen, said in words, kept by links, and asked of the net', async ({ page }) => {
  await page.goto('/projekte');
  const asked = page.waitForRequest(
    (request) => request.url().endsWith('/graphql') && Boolean(request.postData()?.includes('"gueltigAm":"ALLE"')),
  );
  await page.getByText('Weitere Auswahl: Ziel, Federführung, Belege, Tag').click();
  await page.getByLabel('Gültig am').selectOption('zu allen Zeiten');
  await asked;
  await expect(page).toHaveURL('/projekte?gueltigAm=ALLE');
  await page.getByLabel('Gültig am').selectOption('an einem Tag …');
  await page.getByLabel('Tag', { exact: true }).fill('2021-03-01');
  await expect(page.getByText('Gezeigt ist, was am 1. März 2021 galt (gültig am), nach heutigem Wissensstand.')).toBeVisible();
  await audit(page);
  await auditDark(page);
  await page.getByRole('link', { name: 'AIM', exact: false }).first().click();
  await expect(page).toHaveURL(/gueltigAm=2021-03-01/);
  await expect(page.getByText('Gezeigt ist, was am 1. März 2021 galt')).toBeVisible();
  await audit(page);
});
