import { expect, type Page } from '@playwright/test';

/** Whoever starts these tests may say how one logs in. Only runs by hand, against somebody's own program, go without: then nothing is written. */
export const password = process.env.ZIELNETZ_PASSWORT;
export const verwaltungPassword = process.env.ZIELNETZ_VERWALTUNG_PASSWORT ?? password;
/** Why a test is skipped that needs to log in; a build server has to say how. */
export const NO_PASSWORD = 'ZIELNETZ_PASSWORT is not set';
if (process.env.CI && !password) throw new Error(NO_PASSWORD);

/** Headings that no plan knows, one wrong field, in rows like those of an office of its own mind. */
export const file = (name: string, title: string) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(
    [
      'Projekttitel;Handlungsfeld;Beginn;Wer kümmert sich;Was kostet der Spaß;Interne Ablage',
      `${title} eins;Mobilität;2027;Probeamt der Seitenprobe;40.000,00 €;A-1`,
      `${title} zwei;Mobilität;2027;Probeamt der Seitenprobe;viel Geld;A-2`,
      `${title} drei;Mobilitet;2027;Probeamt der Seitenprobe;1.000 €;A-3`,
    ].join('\n'),
  ),
});

export async function login(page: Page) {
  await page.goto('/einlesen');
  await fillLogin(page, 'verwaltung', verwaltungPassword!);
  await expect(page.getByText('Angemeldet als verwaltung.')).toBeVisible();
}

export async function fillLogin(page: Page, name: string, word: string) {
  const main = page.getByRole('main');
  await main.getByLabel('Benutzer').fill(name);
  await main.getByLabel('Passwort').fill(word);
  await main.getByRole('button', { name: 'Anmelden' }).click();
}
