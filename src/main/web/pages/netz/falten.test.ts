import { expect, test } from 'vitest';
import type { Kantenart, Knotenart } from '../generated/graphql';
import { falte, MEISTE_OFFEN, wegZu, type Faltbild } from './falten';
import { gehe } from './gehen';
import { bogen, ordne } from './layers';
import type { Bild } from './picture';
import { geteilt } from './seiten';
import { umbrich } from './umbruch';

const knoten = (id: string, art: Knotenart) => ({ id, art, name: id, nummer: null, status: null });
const kante = (von: string, kante: Kantenart, nach: string) => ({ id: `${von} ${nach}`, von, nach, kante, belegart: 'BELEGT' as const });

/** n projects in field F, the first also in G; all serve Z, which serves L. */
function bild(n: number): Bild {
  const projekte = Array.from({ length: n }, (_, i) => `Projekt/${i}`);
  return {
    knoten: [
      knoten('Leitziel/L', 'LEITZIEL'),
      knoten('StrategischesZiel/Z', 'STRATEGISCHES_ZIEL'),
      ...projekte.map((id) => knoten(id, 'PROJEKT')),
      knoten('Handlungsfeld/F', 'HANDLUNGSFELD'),
      knoten('Handlungsfeld/G', 'HANDLUNGSFELD'),
    ],
    kanten: [
      kante('StrategischesZiel/Z', 'DIENT', 'Leitziel/L'),
      ...projekte.flatMap((id) => [kante(id, 'GEHOERT_ZU', 'Handlungsfeld/F'), kante(id, 'TRAEGT_BEI_ZU', 'StrategischesZiel/Z')]),
      kante('Projekt/0', 'GEHOERT_ZU', 'Handlungsfeld/G'),
    ],
  };
}
const linien = ({ straenge }: Faltbild) => straenge.map(({ von, nach, anzahl }) => `${von} ${nach} ${anzahl}`).toSorted();
const ids = ({ kaesten }: Faltbild) => kaesten.map(({ id }) => id);

test('folded, projects are numbers of their fields, and their goals lines as thick as there are projects', () => {
  const gefaltet = falte(bild(3), new Set());
  expect(gefaltet.kaesten.map(({ name, zahl }) => [name, zahl])).toEqual([
    ['Leitziel/L', undefined],
    ['StrategischesZiel/Z', undefined],
    ['Handlungsfeld/F', 3],
    ['Handlungsfeld/G', 1],
  ]);
  expect(linien(gefaltet)).toEqual([
    'Handlungsfeld/F StrategischesZiel/Z 3',
    'Handlungsfeld/G StrategischesZiel/Z 1',
    'StrategischesZiel/Z Leitziel/L 1',
  ]);
});

test('an open field shows its projects, each once, and counts nothing a second time', () => {
  const offen = falte(bild(2), new Set(['Handlungsfeld/F']));
  expect(ids(offen).filter((id) => id.startsWith('Projekt'))).toEqual(['Projekt/0', 'Projekt/1']);
  expect(linien(offen)).toEqual([
    'Projekt/0 Handlungsfeld/F 1',
    'Projekt/0 Handlungsfeld/G 1',
    'Projekt/0 StrategischesZiel/Z 1',
    'Projekt/1 Handlungsfeld/F 1',
    'Projekt/1 StrategischesZiel/Z 1',
    'StrategischesZiel/Z Leitziel/L 1',
  ]);
});

test('a large field opens into groups with names, and a large group into so many projects and a rest', () => {
  const gross = bild(MEISTE_OFFEN + 5);
  const gruppe = 'Gruppe/Handlungsfeld/F/StrategischesZiel/Z';
  expect(ids(falte(gross, new Set(['Handlungsfeld/F']))).filter((id) => /^(Projekt|Gruppe)/.test(id))).toEqual([gruppe]);
  const ganz = falte(gross, new Set(wegZu(gross, 'Projekt/7')));
  expect(ids(ganz)).toContain('Projekt/7');
  expect(ganz.kaesten.find(({ wort }) => wort === 'weitere')?.zahl).toBe(5);
});

test('boxes lie in columns from Leitziel to field, none on another, and lines within a column bow apart', () => {
  const ganz = falte(bild(30), new Set(['Handlungsfeld/F']));
  const { plaetze, hoehe } = ordne(ganz, () => 40);
  const x = (id: string) => plaetze.get(id)!.x;
  expect(x('Leitziel/L')).toBeLessThan(x('StrategischesZiel/Z'));
  expect(x('StrategischesZiel/Z')).toBeLessThan(x('Projekt/0'));
  expect(x('Projekt/0')).toBeLessThan(x('Handlungsfeld/F'));
  const alle = [...plaetze.values()];
  for (const [i, a] of alle.entries())
    for (const b of alle.slice(i + 1)) expect(a.x !== b.x || a.y + a.h <= b.y || b.y + b.h <= a.y).toBe(true);
  expect(Math.max(...alle.map(({ y, h }) => y + h))).toBeLessThanOrEqual(hoehe);
  const [erster, zweiter, letzter] = [0, 1, 29].map((i) => alle.filter((platz) => platz.x === x('Projekt/0'))[i]!);
  expect(bogen(erster!, zweiter!)).not.toBe(bogen(erster!, letzter!));
});

test('arrows go along relationships, then to what else the same box is related to', () => {
  const offen = falte(bild(3), new Set(['Handlungsfeld/F']));
  const { plaetze } = ordne(offen, () => 40);
  const los = gehe(offen, plaetze, { id: 'StrategischesZiel/Z' }, 'ArrowRight')!;
  const { von, ziele } = los.faecher!;
  expect(von).toBe('StrategischesZiel/Z');
  expect(ziele.toSorted()).toEqual(['Projekt/0', 'Projekt/1', 'Projekt/2']);
  expect(gehe(offen, plaetze, { id: ziele[0]!, faecher: los.faecher! }, 'ArrowDown')?.id).toBe(ziele[1]);
  expect(gehe(offen, plaetze, { id: 'Leitziel/L' }, 'ArrowLeft')).toBeUndefined();
  expect(gehe(offen, plaetze, { id: 'Projekt/2' }, 'ArrowLeft')?.id).toBe('StrategischesZiel/Z');
});

test('actors that share projects stand in different columns where they can', () => {
  const seiten = geteilt([
    { a: 'A', b: 'B', anzahl: 5 },
    { a: 'A', b: 'C', anzahl: 4 },
    { a: 'B', b: 'D', anzahl: 3 },
  ]);
  expect(seiten.get('A')).not.toBe(seiten.get('B'));
  expect(seiten.get('C')).toBe(seiten.get('B'));
  expect(seiten.get('D')).toBe(seiten.get('A'));
});

test('no letter of a name is lost when it is broken into lines', () => {
  const breiteOf = (text: string) => text.length;
  expect(umbrich('Die Stadt kompakt weiterbauen', 12, breiteOf)).toEqual(['Die Stadt', 'kompakt', 'weiterbauen']);
  expect(umbrich('Donaudampfschifffahrt', 9, breiteOf).join('')).toBe('Donaudampfschifffahrt');
  expect(umbrich('Smart-City-Governance', 12, breiteOf)).toEqual(['Smart-City-', 'Governance']);
});
