import { expect, test } from 'vitest';
import type { Knotenart, Projektstatus } from '../generated/graphql';
import { umgebung, waehle, type Bild } from './picture';
import { suche } from './Springen';

const knoten = (id: string, art: Knotenart, status: Projektstatus | null = null) => ({
  id,
  art,
  name: id.split('/')[1]!,
  nummer: null,
  status,
});
const kante = (von: string, nach: string) => ({
  id: `${von} ${nach}`,
  von,
  nach,
  kante: 'GEHOERT_ZU' as const,
  belegart: 'BELEGT' as const,
});

/** L - Z - A - F, B - F and B - G, an actor on A and one on nothing, a field H without project. */
const bild: Bild = {
  knoten: [
    knoten('Leitziel/L', 'LEITZIEL'),
    knoten('StrategischesZiel/Z', 'STRATEGISCHES_ZIEL'),
    knoten('Projekt/A', 'PROJEKT', 'LAUFEND'),
    knoten('Projekt/B', 'PROJEKT'),
    knoten('Handlungsfeld/F', 'HANDLUNGSFELD'),
    knoten('Handlungsfeld/G', 'HANDLUNGSFELD'),
    knoten('Handlungsfeld/H', 'HANDLUNGSFELD'),
    knoten('Akteur/amt', 'AKTEUR'),
    knoten('Akteur/fern', 'AKTEUR'),
  ],
  kanten: [
    kante('StrategischesZiel/Z', 'Leitziel/L'),
    kante('Projekt/A', 'StrategischesZiel/Z'),
    kante('Projekt/A', 'Handlungsfeld/F'),
    kante('Projekt/B', 'Handlungsfeld/F'),
    kante('Projekt/B', 'Handlungsfeld/G'),
    kante('Akteur/amt', 'Projekt/A'),
  ],
};
const ids = (auswahl: Bild) => auswahl.knoten.map(({ id }) => id.split('/')[1]).join(' ');

test('fields without project stay in the picture, actors without relationship do not', () => {
  expect(ids(waehle(bild, {}))).toBe('L Z A B F G H amt');
});

test('a status leaves other projects out, and what hangs on them alone', () => {
  expect(ids(waehle(bild, { status: 'LAUFEND' }))).toBe('L Z A F G H amt');
  expect(ids(waehle(bild, { status: 'ohne' }))).toBe('L Z B F G H');
});

test('a field shows its projects with their goals and actors, no other fields', () => {
  expect(ids(waehle(bild, { feld: 'F' }))).toBe('L Z A B F amt');
  expect(ids(waehle(bild, { feld: 'G' }))).toBe('B G');
  expect(waehle(bild, { feld: 'G' }).kanten).toHaveLength(1);
});

test('surroundings widen step by step', () => {
  expect(ids(waehle(bild, { fokus: { id: 'Leitziel/L', schritte: 1 } }))).toBe('L Z');
  expect(ids(waehle(bild, { fokus: { id: 'Leitziel/L', schritte: 3 } }))).toBe('L Z A F amt');
  expect(umgebung(bild, ['Akteur/fern'], 5)).toEqual(new Set(['Akteur/fern']));
});

test('search prefers the whole name, then its beginning, then any part', () => {
  const names = ['Neue Bahn', 'Bahnstadt', 'Bahn'];
  const namen: Bild = { knoten: names.map((name) => ({ ...knoten(`Projekt/${name}`, 'PROJEKT'), name })), kanten: [] };
  expect(suche(namen, 'bahn')).toBe('Projekt/Bahn');
  expect(suche(namen, 'BAHNS')).toBe('Projekt/Bahnstadt');
  expect(suche(namen, 'neue')).toBe('Projekt/Neue Bahn');
  expect(suche(namen, 'hafen')).toBeUndefined();
  expect(suche(namen, ' ')).toBeUndefined();
});
