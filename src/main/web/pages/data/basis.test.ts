import { expect, test } from 'vitest';
import { baseOf } from './basis';

test('the icon tells where Zielnetz lies on its host', () => {
  expect(baseOf('https://stadt.example/favicon.svg')).toBe('');
  expect(baseOf('https://stadt.example/zielnetz/favicon.svg')).toBe('/zielnetz');
  expect(baseOf('https://stadt.example/fach/zielnetz/favicon.svg')).toBe('/fach/zielnetz');
  expect(baseOf(undefined)).toBe('');
});
