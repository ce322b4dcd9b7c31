import { expect, test } from 'vitest';
import { aufgabenOf } from './aufgaben';

test('what is missing is told as things to do, the most deciding first', () => {
  expect(aufgabenOf(['NUTZEN', 'STATUS', 'FEDERFUEHRUNG'])).toEqual(['FEDERFUEHRUNG', 'STATUS', 'NUTZEN']);
  expect(aufgabenOf([])).toEqual([]);
});

test('where begin and end are missing, the period is; one of them alone by its name', () => {
  expect(aufgabenOf(['BEGINN', 'ENDE', 'KOSTEN'])).toEqual(['LAUFZEIT', 'KOSTEN']);
  expect(aufgabenOf(['ENDE'])).toEqual(['ENDE']);
});
