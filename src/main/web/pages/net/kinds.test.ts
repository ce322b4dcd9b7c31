import { expect, test } from 'vitest';
import { artOf, typename } from './kinds';

test('kinds are known by the names of their types', () => {
  expect(artOf('StrategischesZiel')).toBe('STRATEGISCHES_ZIEL');
  expect(artOf('Akteur')).toBe('AKTEUR');
  expect(typename('STRATEGISCHES_ZIEL')).toBe('StrategischesZiel');
});
