import { expect, test } from 'vitest';
import { begonnene, ersetzt, genannte, ohne, schritteAus, zusammen, type Schritt } from './schritte';

const ende = (sache: string): Schritt => ({ beenden: { sache, bis: '2025' } });
const a = ende('Projekt/a');
const b = ende('Projekt/b');

test('a kept draft is read back; what is none has no steps', () => {
  expect(schritteAus(JSON.stringify({ schritte: [a, {}, null] }))).toEqual([a]);
  expect(schritteAus('{"schritte":')).toEqual([]);
  expect(schritteAus(null)).toEqual([]);
});

test('steps are found by what they say, wherever they stand by now', () => {
  expect(ohne([b, a], { ...a })).toEqual([b]);
  expect(ohne([a, a], a)).toEqual([a]);
  expect(ersetzt([a, b], a, [])).toEqual([b]);
  expect(ersetzt([a, b], b, [a, a])).toEqual([a, a, a]);
  expect(zusammen([a], [b, a])).toEqual([a, b]);
});

test('what a step begins can be named by the next', () => {
  const neu: Schritt = { anlegen: { art: 'STRATEGISCHES_ZIEL', kennung: 'probe', werte: [{ merkmal: 'name', wert: 'Probe' }] } };
  expect(begonnene([a, neu])).toEqual([{ __typename: 'StrategischesZiel', kennung: 'probe', name: 'Probe' }]);
});

test('a step tells the nodes that it names, also the ends of a relationship', () => {
  expect(genannte(ende('Akteur/x VERANTWORTET Projekt/y'))).toEqual(['Akteur/x', 'Projekt/y']);
  expect(genannte({ zusammenfuehren: { bleibt: 'Akteur/x', geht: 'Akteur/y' } })).toEqual(['Akteur/x', 'Akteur/y']);
});
