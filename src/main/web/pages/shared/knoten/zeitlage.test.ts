import { expect, test } from 'vitest';
import type { NachfolgeQuery } from '../../generated/graphql';
import { ersterTag, letzterTag, nachfolger, seinTag, zeitlage } from './zeitlage';

const feld = (ab: string | null, bis: string | null) => ({ __typename: 'Handlungsfeld', ab, bis });

test('a date means its last day where something ends and its first where it begins', () => {
  expect(['2024', '2024-02', '2023-02', '2024-12', '2024-02-10'].map(letzterTag)).toEqual([
    '2024-12-31',
    '2024-02-29',
    '2023-02-28',
    '2024-12-31',
    '2024-02-10',
  ]);
  expect(['2024', '2024-02', '2024-02-10'].map(ersterTag)).toEqual(['2024-01-01', '2024-02-01', '2024-02-10']);
});

test('over is what ended before today; what happened once never is', () => {
  expect(zeitlage(feld(null, '2025'), '2026-01-01')).toBe('vorbei');
  expect(zeitlage(feld(null, '2025'), '2025-12-31')).toBeUndefined();
  expect(zeitlage(feld('2026-02', null), '2026-01-31')).toBe('kuenftig');
  expect(zeitlage(feld(null, null), '2026-01-31')).toBeUndefined();
  expect(zeitlage({ ...feld(null, '2020'), __typename: 'Termin' }, '2026-01-31')).toBeUndefined();
  expect(seinTag(feld('2020', '2025'))).toBe('2025-12-31');
  expect(seinTag(feld('2030', null))).toBe('2030-01-01');
});

test('in its place is who follows on it or bears its name; its projects say where they belong today', () => {
  const punkt = (kennung: string) => ({ __typename: 'Handlungsfeld' as const, kennung, name: kennung });
  const projekt = (...felder: string[]) => ({ handlungsfelder: { nodes: felder.map(punkt) }, strategischeZiele: { nodes: [] } });
  const antwort = {
    knoten: { beziehungen: { edges: [] } },
    suche: { nodes: [{ knoten: { ...punkt('neu'), aliase: ['alt'] } }, { knoten: { ...punkt('fremd'), aliase: [] } }] },
    projekte: { nodes: [projekt('neu', 'alt'), projekt('neu'), projekt('energie')] },
  } as unknown as NachfolgeQuery;
  expect(nachfolger(punkt('alt'), antwort)).toEqual({
    anStelle: [{ ...punkt('neu'), aliase: ['alt'] }],
    heutige: [
      { knoten: punkt('neu'), anzahl: 2 },
      { knoten: punkt('energie'), anzahl: 1 },
    ],
  });
});
