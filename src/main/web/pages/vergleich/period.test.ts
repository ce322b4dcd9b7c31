import { expect, test } from 'vitest';
import { endeOf, variablesOf } from './period';

const journal = { first: { kennung: 'v1', zeit: '2026-01-10T08:00:00Z' }, newest: { kennung: 'v7' } };
const variables = (text: string) => variablesOf(new URLSearchParams(text), journal);

test('unasked, the newest Vorgang is shown', () => {
  expect(variables('')).toEqual({ vonVorVorgang: 'v7', nurBelegt: false });
});

test('a day before the first Vorgang is the net before it', () => {
  expect(variables('von=2025-12-24&bis=2026-01-09')).toMatchObject({ vonVorVorgang: 'v1', bisVorVorgang: 'v1' });
  expect(variables('von=2026-01-11')).not.toHaveProperty('vonVorVorgang');
});

test('a day is a whole day where the reader is', () => {
  const { von, bis } = variables('von=2026-03-01&bis=2026-03-02');
  expect(new Date(von!)).toEqual(new Date(2026, 2, 1));
  expect(new Date(bis!)).toEqual(new Date(2026, 2, 2, 23, 59, 59, 999));
});

test('Vorgänge and days can be mixed, and what happened chosen', () => {
  expect(variables('von=v2&bis=v4&tat=NEU&belegt=1&projektenach=x')).toEqual({
    vonVorVorgang: 'v2',
    bisVorVorgang: 'v4',
    nurBelegt: true,
    taten: ['NEU'],
    projekteNach: 'x',
  });
  expect(variables('von=2026-03-01&bis=v4')).toMatchObject({ bisVorVorgang: 'v4' });
});

test.each(['', 'gestern', 'v', 'v1x', '2026-13-45', '2026-3-1', '1.3.2026'])('what is no end is not asked: %j', (text) => {
  expect(endeOf(text)).toBeUndefined();
});
