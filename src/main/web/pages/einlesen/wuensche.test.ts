import { expect, test } from 'vitest';
import type { Befund } from '../generated/rest';
import { stellenVon } from './sheet';
import {
  dazu,
  entscheidung,
  ganzeZelle,
  istBeantwortet,
  istKorrigierbar,
  istNamensfrage,
  kannAliasWerden,
  korrektur,
  ohne,
  ziele,
} from './wuensche';

const befund = (art: Befund['art'], zelle: string, wert: string, ...vorschlaege: string[]): Befund => ({
  art,
  schwere: 'WARNUNG',
  blatt: 'Blatt 1',
  zelle,
  wert,
  satz: '',
  erwartet: null,
  vorschlaege,
});

test('a suggestion replaces what is meant in all cells that have the finding', () => {
  const stellen = stellenVon([
    befund('UNBEKANNTES_HANDLUNGSFELD', 'B2', 'Energi', 'Energie'),
    befund('UNBEKANNTES_HANDLUNGSFELD', 'B7', 'Energi', 'Energie'),
  ]);
  expect(korrektur(stellen, 'Energie').korrekturen).toEqual({ 'Blatt 1!B2': { Energi: 'Energie' }, 'Blatt 1!B7': { Energi: 'Energie' } });
  expect(istBeantwortet(korrektur(stellen, 'Energie'), stellen[1]!)).toBe(true);
});

test('a word of a list takes the place of the whole cell', () => {
  const [stelle] = stellenVon([befund('UNBEKANNTES_WORT', 'C2', 'läuft gut', 'LAUFEND')]);
  expect(istKorrigierbar(stelle!.befund)).toBe(true);
  expect(korrektur([stelle!], 'LAUFEND').korrekturen).toEqual({ 'Blatt 1!C2': 'LAUFEND' });
});

test('of a name one decides once, and a name that came cut nobody can decide', () => {
  const frage = befund('ORGANISATION_UNGETEILT', 'D2', 'Bauhof, Gärtnerei', 'Bauhof; Gärtnerei', 'Ansprechpartner');
  expect(istNamensfrage(frage)).toBe(true);
  expect(ziele(frage)).toEqual(['Bauhof; Gärtnerei', 'Ansprechpartner', 'Bauhof, Gärtnerei', '']);
  expect(istNamensfrage(befund('ORGANISATION_NEU', 'D2', 'x'.repeat(200)))).toBe(false);
});

test('what was asked for while the file was being read is kept', () => {
  const gesendet = dazu(ganzeZelle('C2', '5'), entscheidung('Holm', 'Ansprechpartner'));
  const danach = dazu(dazu(gesendet, ganzeZelle('C2', '6')), entscheidung('Bauhof', ''));
  expect(ohne(danach, gesendet)).toEqual({ korrekturen: { C2: '6' }, namen: { Bauhof: '' } });
  expect(ohne(gesendet, gesendet)).toEqual({ korrekturen: {}, namen: {} });
});

test('two parts of one cell are both replaced', () => {
  const stellen = stellenVon([
    befund('UNBEKANNTES_ZIEL', 'B2', 'Energi', 'Energie'),
    befund('UNBEKANNTES_ZIEL', 'B2', 'Mobilitet', 'Mobilität'),
  ]);
  expect(dazu(korrektur([stellen[0]!], 'Energie'), korrektur([stellen[1]!], 'Mobilität')).korrekturen).toEqual({
    'Blatt 1!B2': { Energi: 'Energie', Mobilitet: 'Mobilität' },
  });
});

test.each([
  ['Bauhof', true],
  ['Holm', false],
  ['', false],
  ['Ansprechpartner', false],
  ['Bauhof; Gärtnerei', false],
  ['Alias von Bauhof', false],
])('„Holm“ that stands for „%s“ can become an alias: %s', (ziel, kann) => {
  expect(kannAliasWerden('Holm', ziel)).toBe(kann);
});
