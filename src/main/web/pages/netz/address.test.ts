import { expect, test } from 'vitest';
import { typename } from '../net/kinds';
import { de } from '../texts/de';
import { UEBLICH, WEITERE } from './address';

test('every kind that can be drawn has a word', () => {
  for (const art of [...UEBLICH, ...WEITERE]) expect(de.knotenart).toHaveProperty(typename(art));
});
