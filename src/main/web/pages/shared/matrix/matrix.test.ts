import { expect, test } from 'vitest';
import { stufeOf, type Stufe } from '../../grade/stufe';
import { ansichtOf, tableOf, type Abdeckung } from './matrix';

const wert = (schluessel: string) => ({ schluessel, name: schluessel.toUpperCase(), knoten: null });
const zelle = (anzahl: number, stufe: Stufe) => ({
  wert: anzahl,
  anzahl,
  belegt: 0,
  ohneKosten: 0,
  kenntnis: stufe === 'OHNE_ANGABE' ? 'OHNE_ANGABE' : 'BELEGT',
  traglage: stufe === 'OHNE_ANGABE' ? 'NICHTS' : stufe,
  istLuecke: ['NICHTS', 'NUR_BEENDET', 'NUR_GEPLANT'].includes(stufe),
  belegart: null,
});

/** Two fields and three goals: nothing in e, one gap in m, one open question. */
const MATRIX = {
  summe: 3,
  verschiedene: 2,
  spalten: ['a', 'b', 'c'].map((name, i) => ({ wert: wert(name), summe: i, gesamt: zelle([2, 1, 0][i]!, 'GUT') })),
  zeilen: [
    {
      wert: wert('m'),
      summe: 3,
      gesamt: zelle(2, 'GUT'),
      zellen: [zelle(2, 'GUT'), zelle(1, 'NUR_GEPLANT'), zelle(0, 'OHNE_ANGABE')],
    },
    {
      wert: wert('e'),
      summe: 0,
      gesamt: zelle(0, 'NICHTS'),
      zellen: [zelle(0, 'OHNE_ANGABE'), zelle(0, 'NICHTS'), zelle(0, 'OHNE_ANGABE')],
    },
  ],
} as unknown as Abdeckung;
const names = (ansicht: ReturnType<typeof ansichtOf>) =>
  [ansicht.zeilen, ansicht.spalten].map((list) => list.map(({ wert }) => wert.schluessel));

test('all of it is shown unasked', () => {
  const all = ansichtOf(MATRIX, { nurLuecken: false, ohneLeere: false });
  expect(names(all)).toEqual([
    ['m', 'e'],
    ['a', 'b', 'c'],
  ]);
});

test('gaps alone leave the rows and columns that have one; an open question is none', () => {
  const gaps = ansichtOf(MATRIX, { nurLuecken: true, ohneLeere: false });
  expect(names(gaps)).toEqual([['m', 'e'], ['b']]);
  expect(gaps.zeilen.map(({ zellen }) => zellen.map((zelle) => stufeOf(zelle)))).toEqual([['NUR_GEPLANT'], ['NICHTS']]);
});

test('without what is empty, rows and columns without project are gone', () => {
  expect(names(ansichtOf(MATRIX, { nurLuecken: false, ohneLeere: true }))).toEqual([['m'], ['a', 'b']]);
});

test('the table for spreadsheets has what is shown, with its totals', () => {
  const shown = ansichtOf(MATRIX, { nurLuecken: false, ohneLeere: true });
  expect(
    tableOf(shown, MATRIX.verschiedene, { zeile: ({ name }) => name, spalte: ({ name }) => name }, { ecke: 'Feld', gesamt: 'Gesamt' }),
  ).toEqual([
    ['Feld', 'A', 'B', 'Gesamt'],
    ['M', 2, 1, 2],
    ['Gesamt', 2, 1, 2],
  ]);
});
