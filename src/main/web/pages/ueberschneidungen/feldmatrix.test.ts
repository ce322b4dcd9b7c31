import { expect, test } from 'vitest';
import { feldmatrixOf, feldtext, type Feldzelle } from './feldmatrix';

const feld = (name: string) => ({ kennung: name.toLowerCase(), name });
const [alt, bau, zoo] = [feld('Alt'), feld('Bau'), feld('Zoo')];

test('two fields are the same text whichever comes first, and one is its own', () => {
  expect(feldtext(zoo, alt)).toBe('alt,zoo');
  expect(feldtext(alt, zoo)).toBe('alt,zoo');
  expect(feldtext(bau, bau)).toBe('bau');
});

test('the matrix has all fields by name, finds a cell from either side, and knows the largest', () => {
  const cell = (eines: typeof alt, anderes: typeof alt, anzahl: number): Feldzelle => ({ eines, anderes, anzahl, stark: 0 });
  const { felder, zelle, meiste } = feldmatrixOf([cell(zoo, alt, 3), cell(bau, bau, 5)]);
  expect(felder.map(({ name }) => name)).toEqual(['Alt', 'Bau', 'Zoo']);
  expect(zelle(alt, zoo)?.anzahl).toBe(3);
  expect(zelle(alt, bau)).toBeUndefined();
  expect(meiste).toBe(5);
  expect(feldmatrixOf([])).toMatchObject({ felder: [], meiste: 0 });
});
