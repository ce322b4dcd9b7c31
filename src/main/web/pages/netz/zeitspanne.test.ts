import { expect, test } from 'vitest';
import type { ZeitspanneQuery } from '../generated/graphql';
import { platzVon, quartale } from './zeitspanne';

const jahre = (...schluessel: (string | null)[]) => ({ gruppen: schluessel.map((einer) => ({ schluessel: einer })) });
const spanne = (ab: (string | null)[], bis: (string | null)[]) =>
  ({ projekte: { ab: jahre(...ab), bis: jahre(...bis) }, felderAb: jahre(), felderBis: jahre(null) }) as ZeitspanneQuery;

test('the slider goes by quarters from the first beginning to the end of the last year', () => {
  const tage = quartale(spanne(['2024', null], ['2025']));
  expect([tage[0], tage[1], tage.at(-1), tage.length]).toEqual(['2024-01-01', '2024-04-01', '2026-01-01', 9]);
  expect(platzVon(tage, '2024-06-30')).toBe(1);
  expect(platzVon(tage, '2020-01-01')).toBe(0);
});

test('where nobody says when something begins or ends there is nothing to slide through', () => {
  expect(quartale(spanne([null], [null]))).toEqual([]);
});
