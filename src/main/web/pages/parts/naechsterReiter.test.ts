import { expect, test } from 'vitest';
import { naechsterReiter } from './naechsterReiter';

test.each([
  ['ArrowRight', 0, 1],
  ['ArrowRight', 2, 0],
  ['ArrowLeft', 0, 2],
  ['Home', 2, 0],
  ['End', 0, 2],
  ['Tab', 1, undefined],
])('%s leads from tab %i of three to %s', (key, at, next) => expect(naechsterReiter(key, at, 3)).toBe(next));
