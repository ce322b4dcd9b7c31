import { expect, test } from 'vitest';
import { csvOf } from './csv';

test('a table opens in a German spreadsheet: semicolons, decimal comma, a mark for UTF-8', () => {
  expect(
    csvOf([
      ['Feld', 'Kosten'],
      ['Grün & Wasser', 1234.5],
    ]),
  ).toBe('\ufeffFeld;Kosten\r\nGrün & Wasser;1234,5\r\n');
});

test('what would end a cell is quoted', () => {
  expect(csvOf([['a;b', 'sagt „ja“', 'er sagt "ja"', 'zwei\nZeilen']])).toBe('\ufeff"a;b";sagt „ja“;"er sagt ""ja""";"zwei\nZeilen"\r\n');
});

test.each(['=1+1', '+49 531', '-x', '@SUM(A1)', '\t=1', '\r=1', ' =1', '\uff1d1'])(
  'a spreadsheet computes nothing from data: %j',
  (text) => {
    expect(
      csvOf([[text]])
        .replace('\ufeff', '')
        .replace(/^"/, ''),
    ).toMatch(/^'/);
  },
);

test('a number may be negative and stays a number', () => {
  expect(csvOf([[-3, 0]])).toBe('\ufeff-3;0\r\n');
});
