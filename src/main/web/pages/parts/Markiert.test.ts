import { expect, test } from 'vitest';
import { excerptOf, piecesOf } from './Markiert';

test('the marked words stand out and the text stays whole', () => {
  const text = 'Handyparken am Ring';
  const pieces = piecesOf(text, [
    { von: 5, bis: 11 },
    { von: 15, bis: 19 },
  ]);
  expect(pieces.filter(({ marked }) => marked).map(({ piece }) => piece)).toEqual(['parken', 'Ring']);
  expect(pieces.map(({ piece }) => piece).join('')).toBe(text);
});

test('marks that overlap mark each letter once', () => {
  expect(
    piecesOf('abcd', [
      { von: 0, bis: 3 },
      { von: 2, bis: 4 },
    ]).map(({ piece }) => piece),
  ).toEqual(['abc', 'd']);
});

test('of a long text what stands around the first mark is shown, and the mark is still on its word', () => {
  const text = `${'davor '.repeat(40)}Parken ${'danach '.repeat(60)}`;
  const excerpt = excerptOf({ text, worte: [{ von: 240, bis: 246 }] });
  expect(excerpt.text.length).toBeLessThan(260);
  expect(excerpt.text).toMatch(/^… davor .* danach …$/);
  expect(piecesOf(excerpt.text, excerpt.worte).filter(({ marked }) => marked)).toEqual([{ piece: 'Parken', marked: true }]);
});
