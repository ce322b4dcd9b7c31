import { expect, test } from 'vitest';
import { jeVorgang } from './Verlauf';

const aenderung = (kennung: string, sache: string) => ({
  sache,
  tat: 'NEU' as const,
  satz: sache,
  merkmale: [],
  neueBelege: [],
  wegfallendeBelege: [],
  vorgang: { kennung, art: 'EINLESEN' as const, zeit: '2026-01-01T00:00:00Z', urheber: 'redaktion', datei: null, anmerkung: null },
});

test('history is told Vorgang by Vorgang, the newest first, in each what was written first', () => {
  const verlauf = [aenderung('v1', 'a'), aenderung('v1', 'b'), aenderung('v4', 'c')];
  expect(jeVorgang(verlauf).map(({ vorgang, aenderungen }) => [vorgang?.kennung, aenderungen.map(({ sache }) => sache)])).toEqual([
    ['v4', ['c']],
    ['v1', ['a', 'b']],
  ]);
});
