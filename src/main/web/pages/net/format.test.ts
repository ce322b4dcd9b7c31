import { expect, test } from 'vitest';
import { formatDatum, formatEuro } from './format';

test.each([
  ['2018', '2018'],
  ['2023-06', 'Juni 2023'],
  ['2019-11-21', '21. November 2019'],
  ['2019-01-01', '1. Januar 2019'],
  ['Frühjahr', 'Frühjahr'],
])('a date is as precise as its source: %s', (datum, words) => {
  expect(formatDatum(datum, 'de')).toBe(words);
});

test('dates and money speak the language of the page', () => {
  expect(formatDatum('2019-11-21', 'en')).toBe('November 21, 2019');
  expect(formatEuro(1234567, 'de')).toBe('1.234.567\u00a0€');
  expect(formatEuro(99.5, 'de')).toBe('99,50\u00a0€');
});
