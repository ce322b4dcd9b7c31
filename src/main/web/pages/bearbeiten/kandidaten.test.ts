import { expect, test } from 'vitest';
import { naehe } from '../net/naehe';
import { kandidaten, suchworte } from './kandidaten';

const akteur = (kennung: string, name: string) => ({ __typename: 'Akteur' as const, kennung, name, aliase: [] as string[] });
const projekt = (kennung: string) => ({ __typename: 'Projekt' as const, kennung, name: kennung });
const kanten = (...knoten: { __typename: string; kennung: string; name: string }[]) => ({ edges: knoten.map((node) => ({ node })) });

const eigener = {
  ...akteur('planungsamt', 'Planungsamt'),
  beziehungen: {
    totalCount: 2,
    edges: ['p', 'q'].map((p) => ({
      kante: 'VERANTWORTET' as const,
      richtung: 'HIN' as const,
      node: { ...projekt(p), beziehungen: kanten(akteur('planungsamt', 'Planungsamt'), akteur('stelle-61', 'Stelle 61'), projekt('r')) },
    })),
  },
};
type Eigener = Parameters<typeof kandidaten>[0];

test('names are near whatever their case, umlauts and hyphens', () => {
  expect(naehe('Planungs-Amt', 'planungsamt')).toBeGreaterThan(0.8);
  expect(naehe('Planungsamt', 'Feuerwehr')).toBeLessThan(0.2);
  expect(naehe('', 'x')).toBe(0);
});

test('suggested is whoever is called almost so or has two of the same neighbours, and nobody of another kind', () => {
  const gefundene = [
    { ...akteur('planungsamt', 'Planungsamt'), beziehungen: kanten() },
    { ...akteur('amt-fuer-planung', 'Planungsämter'), beziehungen: kanten(projekt('p')) },
    { ...akteur('feuerwehr', 'Feuerwehr'), beziehungen: kanten(projekt('p')) },
  ];
  const liste = kandidaten(eigener as unknown as Eigener, gefundene as unknown as Parameters<typeof kandidaten>[1]);
  expect(liste.map(({ knoten, gemeinsame }) => [knoten.kennung, gemeinsame])).toEqual([
    ['amt-fuer-planung', 1],
    ['stelle-61', 2],
  ]);
});

test('a near name may lack a word: the longest words are looked for by themselves', () => {
  expect(suchworte('Amt für Planung, Umwelt')).toEqual({ ganz: 'Amt für Planung, Umwelt', eines: 'Planung', anderes: 'Umwelt' });
  expect(suchworte('Bauhof')).toMatchObject({ eines: 'Bauhof', anderes: 'Bauhof' });
});
