import { expect, test } from 'vitest';
import { euroOf } from './euro';

test.each([
  ['150000', 150000],
  ['1.250.000,50 €', 1250000.5],
  ['1250000.5', 1250000.5],
  ['0', 0],
  ['1.5', 1.5],
])('%s is an amount', (text, euro) => expect(euroOf(text)).toBe(euro));

test.each(['', 'viel', '-5', '1,234,567', '1.23.456'])('%s is none', (text) => expect(euroOf(text)).toBeUndefined());
