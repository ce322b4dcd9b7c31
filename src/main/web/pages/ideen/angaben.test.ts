import { expect, test } from 'vitest';
import { ideeOf, LEER, unterschiedeOf, wertText } from './angaben';

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
