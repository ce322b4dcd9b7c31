import { expect, test } from 'vitest';
import { euroOf, ideeOf, LEER, unterschiedeOf, wertText } from './angaben';

test('money is read as Germans write it, and nothing else is taken for money', () => {
  expect(['1.250.000', '12,50', '7', ' 3000 '].map(euroOf)).toEqual([1_250_000, 12.5, 7, 3000]);
  expect(['', '12.5', 'viel', '-3', '1,234,5'].map(euroOf)).toEqual(Array(5).fill(undefined));
});

test('what was left empty is sent as nothing', () => {
  expect(ideeOf({ ...LEER, titel: 'A', leitziele: ['x'], ab: ' ' })).toMatchObject({
    titel: 'A',
    leitziele: ['x'],
    ab: null,
    kosten: null,
    einreicher: null,
  });
});

test('what differs is shown as text, lists and nothing too', () => {
  const unterschied = { feld: 'titel', ihrWert: 'A', jetzigerWert: null };
  expect(unterschiedeOf({ unterschiede: [unterschied] })).toEqual([unterschied]);
  expect(unterschiedeOf(undefined)).toEqual([]);
  expect([wertText(['a', 'b']), wertText(null), wertText(12.5)]).toEqual(['a, b', '', '12,5']);
});
