import { expect, test } from 'vitest';
import type { Befund } from '../generated/rest';
import { falte, gruppiere, istFaltung } from './gruppen';
import { stellenVon } from './sheet';

const befund = (art: Befund['art'], schwere: Befund['schwere'], zelle: string, wert: string): Befund => ({
  art,
  schwere,
  blatt: '',
  zelle,
  wert,
  satz: `${art} ${wert}`,
  erwartet: null,
  vorschlaege: [],
});

test('the same finding is told once with its places, errors first', () => {
  const gruppen = gruppiere(
    stellenVon([
      befund('ORGANISATION_NEU', 'HINWEIS', 'D2', 'Bauhof'),
      befund('UNBEKANNTES_ZIEL', 'FEHLER', 'B2', 'Energi'),
      befund('KEIN_DATUM', 'WARNUNG', 'C2', 'bald'),
      befund('UNBEKANNTES_ZIEL', 'FEHLER', 'B3', 'Energi'),
      befund('UNBEKANNTES_ZIEL', 'FEHLER', 'B4', 'Mobilitet'),
    ]),
  );
  expect(gruppen.map(({ stellen }) => stellen.map(({ befund }) => befund.zelle))).toEqual([['B2', 'B3'], ['B4'], ['C2'], ['D2']]);
});

test('ten thousand new organisations are one entry, and what is worse stays before it', () => {
  const viele = Array.from({ length: 10_000 }, (_, i) => befund('ORGANISATION_NEU', 'HINWEIS', `D${i + 2}`, `Verein ${i}`));
  const zeilen = falte(
    gruppiere(stellenVon([...viele, befund('KEIN_DATUM', 'WARNUNG', 'C2', 'bald'), befund('FORMEL', 'HINWEIS', 'C3', 'x')])),
  );
  expect(zeilen).toHaveLength(3);
  expect(istFaltung(zeilen[0]!)).toBe(false);
  expect(istFaltung(zeilen[1]!) && zeilen[1].gruppen.length).toBe(10_000);
});

test('few of a kind stay as they are', () => {
  const wenige = ['Bauhof', 'Gärtnerei'].map((wert) => befund('ORGANISATION_NEU', 'HINWEIS', 'D2', wert));
  expect(falte(gruppiere(stellenVon(wenige))).some(istFaltung)).toBe(false);
});
