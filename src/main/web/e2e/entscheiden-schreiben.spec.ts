import type { Page } from '@playwright/test';
import { audit, auditDark } from './axe';
import { fillLogin, NO_PASSWORD, password, verwaltungPassword } from './einlesen';
import { byMenu, expect, test } from './fixture';

test.skip(!password, NO_PASSWORD);

const main = (page: Page) => page.getByRole('main');
const button = (page: Page, name: string | RegExp) => main(page).getByRole('button', { name });

async function become(page: Page, name: string, word: string) {
  const out = page.getByRole('banner').getByRole('button', { name: 'Abmelden' });
  if (await out.isVisible()) await out.click();
  await page.goto('/anmeldung');
  await fillLogin(page, name, word);
  await expect(page.getByRole('banner').getByRole('button', { name: 'Abmelden' })).toBeVisible();
}

/** Asks as the page does, in the name of whoever is logged in there. */
function tell(page: Page, query: string) {
  return page.evaluate(async (text) => {
    const csrf = /(?:^|; )(?:__Host-)?zielnetz-csrf=([\w-]+)/.exec(document.cookie)?.[1];
    const answer = await fetch('/graphql', {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        Accept: 'application/json',
        'X-Requested-With': 'Zielnetz',
        ...(csrf && { 'X-CSRF-Token': csrf }),
      },
      body: JSON.stringify({ query: text }),
    });
    return (await answer.json()) as { data?: Record<string, unknown>; errors?: unknown };
  }, query);
}

async function enter(page: Page, title: string) {
  await page.goto('/ideen/neu');
  await main(page).getByLabel('Titel').fill(title);
  await main(page).getByLabel('Energie', { exact: true }).check();
  await main(page).getByLabel('Kosten in Euro').fill('12.500,50');
  await main(page).getByLabel('Beginn').fill('2027-01');
  await main(page).getByLabel('Ende').fill('2027-12');
  await button(page, 'Idee eintragen').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
}

test('an idea is entered, checked, compared, submitted, decided and becomes a project; undo puts it back', async ({ page }) => {
  test.setTimeout(300_000);
  const mark = Date.now().toString(36);
  const title = `Seitenprobe Feuchtesensoren ${mark}`;
  const other = `Feuchtesensoren ${mark}`;
  await become(page, 'redaktion', password!);

  await page.goto('/ideen/neu');
  await button(page, 'Idee eintragen').click();
  await expect(main(page).getByText('Bitte geben Sie einen Titel ein.')).toBeVisible();
  await audit(page);

  await enter(page, other);
  await enter(page, title);
  const kennung = page.url().split('/').pop()!;
  // The other idea repeats it and competes with it for time.
  await expect(main(page).getByRole('region', { name: 'Gibt es das schon?' })).toContainText(other);
  await expect(main(page).getByRole('region', { name: 'Was mit ihr konkurriert' })).toContainText('12 Monate gemeinsam');
  await audit(page);
  await auditDark(page);

  await main(page).getByLabel('Neuer Kommentar').fill('@CDO bitte ansehen');
  await button(page, 'Kommentar schreiben').click();
  const comments = main(page).getByRole('region', { name: 'Kommentare' });
  await expect(comments.getByRole('link', { name: 'Chief Digital Officer (CDO)' })).toBeVisible();
  await comments.getByRole('button', { name: 'Erledigt' }).click();
  await expect(comments).toContainText('Erledigt');

  await page.goto('/ideen');
  for (const one of [title, other]) await main(page).getByLabel(`vergleichen ${one}`).check();
  await audit(page);
  await button(page, '2 Ideen nebeneinander prüfen').click();
  await expect(page.getByRole('heading', { level: 2, name: title, exact: true })).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: other, exact: true })).toBeVisible();
  await audit(page);
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.setViewportSize({ width: 1280, height: 720 });

  await page.goto(`/ideen/${kennung}`);
  await button(page, 'Als geprüft kennzeichnen').click();
  await button(page, 'Vorlegen').click();
  await expect(button(page, 'Zurück zur Idee')).toHaveCount(0);
  await expect(button(page, 'Beschließen')).toHaveCount(0);

  await page.goto('/sitzungen');
  await main(page).getByLabel('Gremium').selectOption('Smart-City-Board');
  await main(page).getByLabel('Tag').fill('2026-03-17');
  await audit(page);
  await button(page, 'Sitzung anlegen').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Smart-City-Board, 17. März 2026');
  const session = page.url();
  await main(page).getByLabel('Vorgelegte Idee').selectOption(title);
  await button(page, 'Auf die Tagesordnung setzen').click();
  await expect(main(page).getByText('noch nicht entschieden')).toBeVisible();

  await become(page, 'verwaltung', verwaltungPassword!);
  await page.goto(session);
  await button(page, `Entscheidung eintragen: ${title}`).click();
  await main(page).getByLabel('Begründung').fill('Überzeugt');
  await main(page).getByLabel('Stimmen dafür (wenn bekannt)').fill('7');
  await audit(page);
  await button(page, 'Entscheidung speichern').click();
  await expect(main(page).getByRole('list').filter({ hasText: title })).toContainText('beschlossen (7 dafür)');

  await page.goto(`/ideen/${kennung}`);
  await button(page, 'Als Projekt ins Netz übernehmen').click();
  await expect(main(page).getByText('als Projekt im Netz')).toBeVisible();
  await audit(page);
  await main(page).getByRole('definition').getByRole('link', { name: title }).click();
  await expect(main(page)).toContainText('Beschluss vom 17.03.2026 (Smart-City-Board)');

  const { data } = await tell(page, `{ idee(kennung: "${kennung}") { vorgang { kennung } } }`);
  const vorgang = (data as { idee: { vorgang: { kennung: string } } }).idee.vorgang.kennung;
  expect((await tell(page, `mutation { vorgangZuruecknehmen(vorgang: "${vorgang}") { kennung } }`)).errors).toBeUndefined();
  await page.goto(`/ideen/${kennung}`);
  await expect(button(page, 'Als Projekt ins Netz übernehmen')).toBeEnabled();
});

test('a session is corrected and deleted, and a gap and an overlap are commented on', async ({ page }) => {
  const said = `@CDO Seitenprobe ${Date.now().toString(36)}`;
  await become(page, 'redaktion', password!);
  await page.goto('/sitzungen');
  await main(page).getByLabel('Gremium').selectOption('Smart-City-Board');
  await main(page).getByLabel('Tag').fill('2025-02-03');
  await button(page, 'Sitzung anlegen').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Smart-City-Board, 3. Februar 2025');
  await main(page).getByRole('textbox', { name: 'Tag' }).fill('2025-02-04');
  await main(page).getByLabel('Anmerkung').fill('Protokoll folgt');
  await button(page, 'Sitzung speichern').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Smart-City-Board, 4. Februar 2025');
  await expect(main(page).getByRole('paragraph').filter({ hasText: 'Protokoll folgt' })).toBeVisible();
  await audit(page);
  await button(page, 'Sitzung löschen').click();
  await button(page, /^Wirklich löschen/).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sitzungen');

  const comments = () => main(page).getByRole('region', { name: /^Kommentare/ });
  for (const [address, to] of [
    ['/luecken', 'Energie'],
    ['/ueberschneidungen', undefined],
  ] as const) {
    await page.goto(address);
    if (to)
      await main(page)
        .getByRole('row')
        .filter({ hasText: to })
        .first()
        .getByRole('link', { name: /komment/i })
        .click();
    else await main(page).getByRole('table', { name: 'Überschneidungen' }).getByRole('row').nth(1).getByRole('link').first().click();
    await comments().getByLabel('Neuer Kommentar').fill(said);
    await comments().getByRole('button', { name: 'Kommentar schreiben' }).click();
    await expect(comments().getByLabel('Neuer Kommentar')).toHaveValue('');
    await expect(comments().getByText(said, { exact: true })).toBeVisible();
    // The list counts it without being loaded again.
    await expect(main(page).getByText('1 Kommentar', { exact: true })).toBeVisible();
  }
  await audit(page);
  await page.goto('/knoten/Rolle/cdo');
  const mentions = main(page).getByRole('region', { name: 'Offene Kommentare, die diese Rolle nennen' });
  await expect(mentions.getByRole('row').filter({ hasText: said })).toHaveCount(2);
  await audit(page);
  for (const name of [/^Lücke|^Energie/, / × /]) {
    await page.goto('/kommentare');
    await main(page).getByRole('row').filter({ hasText: said }).getByRole('link', { name }).first().click();
    await comments().getByRole('listitem').filter({ hasText: said }).getByRole('button', { name: 'Löschen' }).click();
    await expect(comments().getByText(said, { exact: true })).toHaveCount(0);
  }
});

test('who administers sees where a name stands before it is erased, and what stands against it', async ({ page }) => {
  await become(page, 'redaktion', password!);
  await tell(page, 'mutation { kommentarSchreiben(an: "Projekt/aim", text: "Fragt Paula Seitenprobe") { kennung } }');
  await page.goto('/personen');
  await expect(main(page).getByText('Namen löscht nur die Verwaltung.')).toBeVisible();
  await become(page, 'verwaltung', verwaltungPassword!);
  await byMenu(page, 'Pflegen', 'Einen Namen löschen');
  await main(page).getByLabel('Name der Person').fill('Energie');
  await button(page, 'Zeigen, wo er steht').click();
  await expect(main(page).getByText('So heißt etwas im Netz')).toBeVisible();
  await expect(button(page, /löschen/)).toHaveCount(0);
  await main(page).getByLabel('Name der Person').fill('Paula Seitenprobe');
  await button(page, 'Zeigen, wo er steht').click();
  await expect(main(page).getByRole('region', { name: /^Hier ginge er/ })).toContainText('Fragt Paula Seitenprobe');
  await audit(page);
  await button(page, '„Paula Seitenprobe“ löschen').click();
  await button(page, /^„Paula Seitenprobe“ wirklich löschen/).click();
  await expect(main(page).getByText('Der Name ist an', { exact: false })).toBeVisible({ timeout: 60_000 });
  await audit(page);
  await page.goto('/projekte/aim');
  const comments = main(page).getByRole('region', { name: 'Kommentare' });
  const comment = comments.getByRole('listitem').filter({ hasText: 'Fragt [gelöscht]' });
  await comment.getByRole('button', { name: 'Löschen' }).click();
  await expect(comment).toHaveCount(0);
});

test('a visitor sees neither internal ideas nor a field for comments', async ({ page }) => {
  await page.goto('/ideen');
  await expect(main(page).getByText('Hier stehen die veröffentlichten.')).toBeVisible();
  await expect(main(page).getByRole('link', { name: 'Neue Idee' })).toHaveCount(0);
  await audit(page);
  await page.goto('/projekte/aim');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('AIM');
  await expect(main(page).getByLabel('Neuer Kommentar')).toHaveCount(0);
});

test('ideas are handed in as a workbook: what is wrong names its cell, then all of it is taken over', async ({ page }) => {
  const titel = `Mappenprobe ${Date.now().toString(36)}`;
  const mappe = (feld: string) => ({
    name: 'ideen.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(`Titel;Handlungsfelder\n${titel};${feld}\n`),
  });
  await become(page, 'redaktion', password!);
  await page.goto('/ideen');
  const datei = main(page).getByLabel('Liste wählen');
  await datei.setInputFiles(mappe('Energi'));
  await expect(
    main(page).getByText(/^B2: Handlungsfelder: „Energi“ gibt es im Netz nicht; .* Am nächsten liegt „Energie“\.$/),
  ).toBeVisible();
  await audit(page);
  await datei.setInputFiles(mappe('Energie'));
  await button(page, 'Übernehmen').click();
  await expect(main(page).getByText('Eine Idee wurde übernommen.')).toBeVisible();
  const link = main(page).getByRole('link', { name: titel });
  await expect(link).toBeVisible();
  const kennung = (await link.getAttribute('href'))!.split('/').pop()!;
  await tell(page, `mutation { ideeLoeschen(kennung: "${kennung}") }`);
});
