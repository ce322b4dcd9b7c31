import { expect, test } from 'vitest';
import type { Grad } from '../generated/graphql';
import { changesTo, stelleOf, variablesOf } from './address';
import { ansichtOf, gradeOf, tableOf, type Abdeckung } from './matrix';

const wert = (schluessel: string) => ({ schluessel, name: schluessel.toUpperCase(), knoten: null });
const zelle = (anzahl: number, grad: Grad) => ({ wert: anzahl, anzahl, belegt: 0, ohneKosten: 0, grad, belegart: null });

/** Two fields and three goals: nothing in e, one gap in m, one open question. */
const MATRIX = {
  summe: 3,
  verschiedene: 2,
  spalten: ['a', 'b', 'c'].map((name, i) => ({ wert: wert(name), summe: i, gesamt: zelle([2, 1, 0][i]!, 'GUT_GETRAGEN') })),
  zeilen: [
    {
      wert: wert('m'),
      summe: 3,
      gesamt: zelle(2, 'GUT_GETRAGEN'),
      zellen: [zelle(2, 'GUT_GETRAGEN'), zelle(1, 'NUR_GEPLANT'), zelle(0, 'OHNE_ANGABE')],
    },
    {
      wert: wert('e'),
      summe: 0,
      gesamt: zelle(0, 'KEIN_PROJEKT'),
      zellen: [zelle(0, 'OHNE_ANGABE'), zelle(0, 'KEIN_PROJEKT'), zelle(0, 'OHNE_ANGABE')],
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
  expect([...gradeOf(all)]).toEqual([
    ['GUT_GETRAGEN', 1],
    ['NUR_GEPLANT', 1],
    ['OHNE_ANGABE', 3],
    ['KEIN_PROJEKT', 1],
  ]);
});

test('gaps alone leave the rows and columns that have one; an open question is none', () => {
  const gaps = ansichtOf(MATRIX, { nurLuecken: true, ohneLeere: false });
  expect(names(gaps)).toEqual([['m', 'e'], ['b']]);
  expect(gaps.zeilen.map(({ zellen }) => zellen.map(({ grad }) => grad))).toEqual([['NUR_GEPLANT'], ['KEIN_PROJEKT']]);
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

test('an empty address asks for fields and Leitziele; unknown words ask for nothing else', () => {
  const usual = { zeilen: 'HANDLUNGSFELD', spalten: 'LEITZIEL', kennzahl: 'PROJEKTE', nurBelegt: false };
  expect(variablesOf(new URLSearchParams())).toEqual(usual);
  expect(variablesOf(new URLSearchParams('zeilen=KAPUTT&kennzahl=X&weg=toString&status=KAPUTT'))).toEqual(usual);
});

test('axes, measure, ways and projects stand in the address', () => {
  expect(variablesOf(new URLSearchParams('zeilen=AKTEURSART&spalten=JAHR&kennzahl=KOSTEN&belegt=1&weg=direkt&status=LAUFEND'))).toEqual({
    zeilen: 'AKTEURSART',
    spalten: 'JAHR',
    kennzahl: 'KOSTEN',
    nurBelegt: true,
    wie: ['DIREKT'],
    filter: { status: { ist: 'LAUFEND' } },
  });
});

test('a place is a cell, a row, a column, or what stands in none', () => {
  const stelle = (text: string) => stelleOf(new URLSearchParams(text));
  expect(stelle('')).toBeUndefined();
  expect(stelle('zeile=energie&spalte=x')).toEqual({ zeile: 'energie', spalte: 'x' });
  expect(stelle('spalte=2026')).toEqual({ spalte: '2026' });
  expect(stelle('ohne=spalte&zeile=x')).toEqual({ ohne: 'spalte' });
  expect(changesTo({ zeile: 'energie' })).toMatchObject({ zeile: 'energie', spalte: undefined, warum: undefined });
});
