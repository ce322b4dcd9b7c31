import { expect, test } from 'vitest';
import { passende } from './quellen';

const quellen = ['ISEK 2030', 'Beschluss vom 3. Mai', 'Bericht zum ISEK'].map((name) => ({ name }));

test('every word that is typed must stand in the name, in any order and case', () => {
  expect(passende(quellen, ' isek bericht ').map(({ name }) => name)).toEqual(['Bericht zum ISEK']);
  expect(passende(quellen, 'ISEK').map(({ name }) => name)).toEqual(['ISEK 2030', 'Bericht zum ISEK']);
  expect(passende(quellen, 'Auskunft')).toEqual([]);
});

test('whoever has typed nothing sees the first ones', () => {
  expect(passende(quellen, '')).toHaveLength(3);
  expect(
    passende(
      Array.from({ length: 30 }, () => ({ name: 'Q' })),
      '',
    ),
  ).toHaveLength(20);
});
