import { expect, test } from 'vitest';
import { zahlOf } from './zahl';

test('reads numbers as Germans and as programs write them', () => {
  expect(zahlOf('12,5')).toBe(12.5);
  expect(zahlOf('1.250')).toBe(1250);
  expect(zahlOf('1.250.000,50')).toBe(1250000.5);
  expect(zahlOf('0.75')).toBe(0.75);
  expect(zahlOf('88,5 %')).toBe(88.5);
  expect(zahlOf('viele')).toBeNaN();
});
