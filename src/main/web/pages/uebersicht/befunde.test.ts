import { expect, test } from 'vitest';
import type { UebersichtQuery } from '../generated/graphql';
import { befundeOf } from './befunde';
import { stadtOf } from './stadt';

const knoten = (__typename: string, kennung: string) => ({ __typename, kennung, name: kennung });
const projekt = (kennung: string) => knoten('Projekt', kennung);
const stelle = (art: string, kennung: string) => ({ art, traglage: 'NICHTS', erstes: knoten('Handlungsfeld', kennung) });

/** Ten projects, two fields and a Leitziel of which nothing stands out, but for what is given. */
function netz(besonderes: object = {}): UebersichtQuery {
  const nichts = { totalCount: 0, nodes: [] };
  return {
    netzstand: {
      jeKnotenart: [
        { art: 'HANDLUNGSFELD', anzahl: 2 },
        { art: 'LEITZIEL', anzahl: 1 },
      ],
    },
    projekte: { totalCount: 10 },
    ueberfaellig: nichts,
    luecken: {
      jeLage: [{ kenntnis: 'BELEGT', traglage: 'GUT', anzahl: 3 }],
      stellen: { nodes: [] },
      aufEinem: nichts,
      terminfragen: nichts,
    },
    widersprueche: nichts,
    dubletten: nichts,
    konkurrenz: nichts,
    ohneBelegtesZiel: nichts,
    ohneZiel: nichts,
    ohneFederfuehrung: nichts,
    ohneStatus: nichts,
    ...besonderes,
  } as unknown as UebersichtQuery;
}
const saetze = (besonderes: object) => befundeOf(netz(besonderes)).map(({ satz }) => satz);
const zahl = (totalCount: number) => ({ totalCount });

test('the worst comes first: missed, carried by nothing, twice, on one leg, not stated', () => {
  const alles = {
    ohneFederfuehrung: zahl(3),
    ohneZiel: zahl(2),
    ohneBelegtesZiel: zahl(9),
    dubletten: { nodes: [{ projekt: projekt('p'), mit: projekt('q') }] },
    luecken: {
      ...netz().luecken,
      stellen: { nodes: [stelle('HANDLUNGSFELD', 'energie')] },
      aufEinem: { totalCount: 1, nodes: [{ erstes: knoten('Leitziel', 'l') }] },
    },
    ueberfaellig: { totalCount: 1, nodes: [{ was: knoten('Pflicht', 'bericht'), seit: '2026-01', fragen: [] }] },
  };
  expect(saetze(alles)).toEqual([
    'ueberfaellig',
    'HANDLUNGSFELD',
    'dublette',
    'stuetzen',
    'ohneBelegtesZiel',
    'ohneFederfuehrung',
    'ohneZiel',
  ]);
});

test('what holds for every goal, field or project is no finding', () => {
  const beide = { ...netz().luecken, stellen: { nodes: [stelle('HANDLUNGSFELD', 'a'), stelle('HANDLUNGSFELD', 'b')] } };
  expect(saetze({ luecken: beide, ohneStatus: zahl(10) })).toEqual([]);
});

test('a project whose dates contradict its status is asked about once, and is no duty', () => {
  const frage = { totalCount: 1, nodes: [{ satz: '', projekt: projekt('p') }] };
  const ueberfaellig = { totalCount: 1, nodes: [{ was: projekt('p'), seit: '2026', fragen: [] }] };
  expect(saetze({ luecken: { ...netz().luecken, terminfragen: frage }, ueberfaellig })).toEqual(['terminfragen']);
});

test('goals without any project lead to handing in projects', () => {
  expect(saetze({ projekte: { totalCount: 0 } })).toEqual(['ohneProjekte']);
});

test('the city is the Kommune with most relationships, and nobody where two have as many', () => {
  const kommunen = (...zahlen: number[]) => ({
    kommunen: { nodes: zahlen.map((totalCount, i) => ({ ...knoten('Akteur', String(i)), beziehungen: { totalCount } })) },
  });
  expect(stadtOf(kommunen(1, 29, 2) as UebersichtQuery)?.kennung).toBe('1');
  expect(stadtOf(kommunen(2, 2) as UebersichtQuery)).toBeUndefined();
  expect(stadtOf(kommunen() as UebersichtQuery)).toBeUndefined();
});
