import { expect, test } from 'vitest';
import { momentOf, spanneOf, zeitplanVariables } from './zeitplan';

test.each([
  ['2024', false, '2024-01-01'],
  ['2024', true, '2025-01-01'],
  ['2024-12', false, '2024-12-01'],
  ['2024-12', true, '2025-01-01'],
  ['2024-02-29', false, '2024-02-29'],
  ['2024-02-29', true, '2024-03-01'],
])('%s begins or ends (%s) with %s', (datum, ende, tag) => expect(momentOf(datum, ende).toISOString().slice(0, 10)).toBe(tag));

test('the plan spans whole years of all that is stated, and today', () => {
  const heute = new Date('2026-05-01T00:00:00Z');
  const jahre = (zeilen: { ab: string | null; bis: string | null }[]) => spanneOf(zeilen, heute).map((tag) => tag.getUTCFullYear());
  expect(
    jahre([
      { ab: '2018-03', bis: null },
      { ab: null, bis: '2030-12-31' },
    ]),
  ).toEqual([2018, 2031]);
  expect(jahre([])).toEqual([2026, 2027]);
});

test('who states no period stands apart, within the same selection', () => {
  const ohne = { ab: { fehlt: true }, bis: { fehlt: true } };
  expect(zeitplanVariables(new URLSearchParams())).toMatchObject({ mit: { nicht: ohne }, ohne });
  expect(zeitplanVariables(new URLSearchParams('status=LAUFEND&nach=a.b'))).toMatchObject({
    mit: { und: [{ status: { ist: 'LAUFEND' } }, { nicht: ohne }] },
    after: 'b',
  });
});
