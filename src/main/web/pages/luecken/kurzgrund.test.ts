import { expect, test } from 'vitest';
import { kurzgrundOf } from './kurzgrund';

test('the short reason is of the rung, and says where it rests on judgement', () => {
  expect(kurzgrundOf({ kenntnis: 'BELEGT', traglage: 'NICHTS', anzahl: 0, traglageBelegt: false })).toEqual({
    stufe: 'NICHTS',
    count: 0,
    geschaetzt: false,
  });
  expect(kurzgrundOf({ kenntnis: 'NUR_EINGESCHAETZT', traglage: 'GUT', anzahl: 3, traglageBelegt: false })).toEqual({
    stufe: 'GUT',
    count: 3,
    geschaetzt: true,
  });
});
