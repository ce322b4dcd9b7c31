import { expect, test } from 'vitest';
import { changesTo, stelleOf, variablesOf } from './address';

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
