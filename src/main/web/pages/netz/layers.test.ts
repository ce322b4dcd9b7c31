import { expect, test } from 'vitest';
import type { Knotenart } from '../generated/graphql';
import { bestRows, schichten } from './layers';
import type { Bild } from './picture';

const knoten = (id: string, art: Knotenart) => ({ id, art, name: id, nummer: null, status: null });

function bild(projects: number): Bild {
  return {
    knoten: [
      knoten('akteur', 'AKTEUR'),
      knoten('feld', 'HANDLUNGSFELD'),
      ...Array.from({ length: projects }, (_, i) => knoten(`p${i}`, 'PROJEKT')),
      knoten('ziel', 'STRATEGISCHES_ZIEL'),
      knoten('leitziel', 'LEITZIEL'),
    ],
    kanten: [],
  };
}

test('layers go from Leitziel to actor', () => {
  const places = schichten(bild(1), 2);
  const x = ['leitziel', 'ziel', 'p0', 'feld', 'akteur'].map((id) => places.get(id)!.x);
  expect(x).toEqual(x.toSorted((a, b) => a - b));
  expect(new Set(x).size).toBe(5);
});

test('no two nodes share a place, however many', () => {
  const places = [...schichten(bild(2000), 1.6).values()].map(({ x, y }) => `${x} ${y}`);
  expect(new Set(places).size).toBe(2004);
});

test('many nodes of a kind are laid in as many columns as fill the window', () => {
  const places = [...schichten(bild(2000), 1.6).values()];
  const width = Math.max(...places.map(({ x }) => x));
  const height = Math.max(...places.map(({ y }) => y));
  expect(width / height).toBeGreaterThan(1);
  expect(width / height).toBeLessThan(2.2);
  expect(bestRows([4], 0.01)).toBe(4);
  expect(bestRows([4], 1000)).toBe(1);
});

test('neighbours come to lie beside each other', () => {
  const twisted: Bild = {
    knoten: [...['z1', 'z2', 'z3'].map((id) => knoten(id, 'STRATEGISCHES_ZIEL')), ...['p1', 'p2', 'p3'].map((id) => knoten(id, 'PROJEKT'))],
    kanten: [
      ['p1', 'z3'],
      ['p2', 'z2'],
      ['p3', 'z1'],
    ].map(([von, nach]) => ({ id: von!, von: von!, nach: nach!, kante: 'TRAEGT_BEI_ZU', belegart: 'BELEGT' })),
  };
  const places = schichten(twisted, 0.01);
  for (const { von, nach } of twisted.kanten) expect(places.get(von)!.y).toBe(places.get(nach)!.y);
});
