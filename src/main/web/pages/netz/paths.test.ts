import { expect, test } from 'vitest';
import { bildAus } from './paths';

const p = (name: string) => ({ __typename: 'Projekt', kennung: name, name });
const z = (name: string) => ({ __typename: 'StrategischesZiel', kennung: name, name });
const schritt = (von: ReturnType<typeof p>, nach: ReturnType<typeof p>, richtung: 'HIN' | 'HER' = 'HIN') => ({
  von,
  nach,
  richtung,
  kante: 'TRAEGT_BEI_ZU' as const,
  belegart: 'BELEGT' as const,
});

test('ways share their ends, and each step stands in a column of its own', () => {
  const { bild, plaetze } = bildAus([
    { schritte: [schritt(p('a'), z('x')), schritt(z('x'), p('b'), 'HER')] },
    { schritte: [schritt(p('a'), z('y')), schritt(z('y'), p('b'), 'HER')] },
  ]);
  expect(bild.knoten.map(({ id }) => id)).toEqual(['Projekt/a', 'StrategischesZiel/x', 'Projekt/b', 'StrategischesZiel/y']);
  expect(bild.kanten).toHaveLength(4);
  expect(plaetze.get('Projekt/a')!.x).toBeLessThan(plaetze.get('StrategischesZiel/x')!.x);
  expect(plaetze.get('StrategischesZiel/x')!.x).toBe(plaetze.get('StrategischesZiel/y')!.x);
  expect(plaetze.get('StrategischesZiel/x')!.y).not.toBe(plaetze.get('StrategischesZiel/y')!.y);
});

test('a relationship keeps its direction, whichever way it is walked', () => {
  const { bild } = bildAus([{ schritte: [schritt(p('a'), z('x')), schritt(z('x'), p('b'), 'HER')] }]);
  expect(bild.kanten.map(({ von, nach }) => [von, nach])).toEqual([
    ['Projekt/a', 'StrategischesZiel/x'],
    ['Projekt/b', 'StrategischesZiel/x'],
  ]);
});
