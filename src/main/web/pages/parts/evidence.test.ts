import { expect, test } from 'vitest';
import type { NachweisFragment } from '../generated/graphql';
import { evidenceFor, nachQuelle, Register } from './evidence';

const beleg = (fundstelle: string, merkmal: string | null = null): NachweisFragment => ({
  art: 'BELEGT',
  fundstelle,
  merkmal,
  begruendung: null,
  urheber: null,
  quelle: { kennung: 'strategie', name: 'Strategie', datei: null, url: null, datum: null },
});

test('each piece of evidence has one number, in the order in which it is first named', () => {
  const register = new Register([
    [beleg('S. 3'), beleg('S. 1')],
    [beleg('S. 1'), beleg('S. 9')],
  ]);
  expect(register.entries.map(({ number, nachweis }) => [number, nachweis.fundstelle])).toEqual([
    [1, 'S. 3'],
    [2, 'S. 1'],
    [3, 'S. 9'],
  ]);
  expect(register.numbersOf([beleg('S. 9'), beleg('S. 3'), beleg('S. 9'), beleg('S. 77')])).toEqual([1, 3]);
});

test('a property has its own evidence, else that of the thing itself', () => {
  const belege = [beleg('Blatt 1'), beleg('Zelle B7', 'kosten')];
  expect(evidenceFor(belege, 'kosten')).toEqual([belege[1]]);
  expect(evidenceFor(belege, 'nutzen')).toEqual([belege[0]]);
});

test('evidence is put together by source, and keeps its numbers', () => {
  const of = (kennung: string, fundstelle: string) =>
    ({
      art: 'BELEGT',
      fundstelle,
      merkmal: null,
      begruendung: null,
      urheber: null,
      quelle: { kennung, name: kennung, datei: null, url: null, datum: null },
    }) as NachweisFragment;
  const register = new Register([[of('a', '1'), of('b', '1')], [of('a', '2')]]);
  expect(nachQuelle(register.entries).map(({ quelle, nachweise }) => [quelle.kennung, nachweise.map(({ number }) => number)])).toEqual([
    ['a', [1, 3]],
    ['b', [2]],
  ]);
});
