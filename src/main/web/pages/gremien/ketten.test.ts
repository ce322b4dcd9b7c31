import { expect, test } from 'vitest';
import { ketten } from './ketten';

const papier = (kennung: string, datum: string | null, ...vorige: string[]) => ({
  kennung,
  datum,
  folgtAuf: { edges: vorige.map((einer) => ({ node: { kennung: einer } })) },
});

test('papers that follow on one another make one chain, the first first, an undated one behind what it follows', () => {
  const result = ketten([
    papier('c', null, 'b'),
    papier('b', '2023-06', 'a'),
    papier('a', '2020'),
    papier('x', '2016'),
    papier('y', '2018'),
  ]);
  expect(result.ketten.map((kette) => kette.map(({ kennung }) => kennung))).toEqual([['a', 'b', 'c']]);
  expect(result.einzelne.map(({ kennung }) => kennung)).toEqual(['y', 'x']);
});

test('two chains are two, the one with the newest paper first; two followers of one stand by their dates', () => {
  const result = ketten([
    papier('a', '2001'),
    papier('b', '2003', 'a'),
    papier('c', '2002', 'a'),
    papier('m', '2010'),
    papier('n', '2011', 'm'),
  ]);
  expect(result.ketten.map((kette) => kette.map(({ kennung }) => kennung))).toEqual([
    ['m', 'n'],
    ['a', 'c', 'b'],
  ]);
});

test('what a paper follows may be unknown here, and there may be none', () => {
  expect(ketten([papier('a', null, 'fremd')]).einzelne).toHaveLength(1);
  expect(ketten([])).toEqual({ ketten: [], einzelne: [] });
});
