import { expect, test } from 'vitest';
import type { Befund, Zeile } from '../generated/rest';
import { jeZelle, nachbar, platzVon, schlimmste, spaltenname, stellenVon, verbinde, verdeckt, zellname } from './sheet';

const befund = (blatt: string, zelle: string, schwere: Befund['schwere'] = 'WARNUNG'): Befund => ({
  art: 'FORMEL',
  schwere,
  blatt,
  zelle,
  wert: null,
  satz: '',
  erwartet: null,
  vorschlaege: [],
});
const zeile = (nummer: number, text = ''): Zeile => ({ nummer, versteckt: false, weitere: text.length, zellen: [] });

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [16383, 'XFD'],
])('column %i is called %s, there and back', (spalte, name) => {
  expect(spaltenname(spalte)).toBe(name);
  expect(platzVon(`${name}1`)?.spalte).toBe(spalte);
});

test('places name a cell, a row, or a cell of a sheet', () => {
  expect(platzVon('B7', 'Blatt 1')).toEqual({ blatt: 'Blatt 1', zeile: 7, spalte: 1 });
  expect(platzVon('7')).toEqual({ blatt: '', zeile: 7, spalte: undefined });
  expect(platzVon('Rat! und\nAmt!C3')).toEqual({ blatt: 'Rat! und\nAmt', zeile: 3, spalte: 2 });
  expect(platzVon('')).toBeUndefined();
  expect(zellname({ zeile: 7, spalte: undefined })).toBe('7');
});

test('findings lie on their cells, the worst one marks the cell', () => {
  const stellen = stellenVon([
    befund('', 'B2'),
    befund('', 'B2', 'FEHLER'),
    befund('', '3', 'HINWEIS'),
    befund('Blatt 2', 'B2'),
    befund('', ''),
  ]);
  const zellen = jeZelle(stellen, '');
  expect([...zellen.keys()]).toEqual(['B2', '3']);
  expect(zellen.get('B2')!.map(({ nummer }) => nummer)).toEqual([0, 1]);
  expect(schlimmste(zellen.get('B2')!)).toBe('FEHLER');
  expect(schlimmste(zellen.get('3')!)).toBe('HINWEIS');
});

test('rows that come later take their place in order, none twice', () => {
  expect(verbinde([zeile(5), zeile(6)], [zeile(2), zeile(6, 'neu')]).map(({ nummer, weitere }) => [nummer, weitere])).toEqual([
    [2, 0],
    [5, 0],
    [6, 3],
  ]);
});

test('of a merged range only the first cell holds the value', () => {
  const bereich = [{ vonZeile: 2, vonSpalte: 1, bisZeile: 3, bisSpalte: 2 }];
  expect(verdeckt(bereich, 2, 1)).toBe(false);
  expect(verdeckt(bereich, 2, 2)).toBe(true);
  expect(verdeckt(bereich, 3, 1)).toBe(true);
  expect(verdeckt(bereich, 4, 1)).toBe(false);
});

test.each([
  ['B5', 'ArrowDown', 'B9'],
  ['B9', 'ArrowUp', 'B5'],
  ['B9', 'ArrowDown', undefined],
  ['A5', 'ArrowLeft', '5'],
  ['5', 'ArrowLeft', undefined],
  ['5', 'ArrowRight', 'A5'],
  ['C5', 'ArrowRight', undefined],
  ['C5', 'Home', 'A5'],
  ['B5', 'x', undefined],
])('from %s %s leads to %s, over rows that are not shown', (von, taste, nach) => {
  expect(nachbar([zeile(5), zeile(9)], 3, von, taste)).toBe(nach);
});
