import { expect, test } from 'vitest';
import type { Knotenart } from '../generated/graphql';
import { moeglicheKanten } from './regeln';
import { alsText, alsZeilen, ausZeilen, geaenderte, gesagte, merkmaleDerArt, merkmaleDerKante, type Regeln } from './werte';

test('values are told as the server reads them back', () => {
  expect(alsText(null)).toBe('');
  expect(alsText(1250000.5)).toBe('1250000,5');
  expect(alsText(true)).toBe('ja');
  expect(alsText(['Eins', 'Zwei'])).toBe('Eins | Zwei');
});

test('a list is typed one entry a line', () => {
  expect(alsZeilen('Eins | Zwei')).toBe('Eins\nZwei');
  expect(ausZeilen(' Eins \n\nZwei\n')).toBe('Eins | Zwei');
});

test('only what differs is changed, each with what stood there; emptied takes away', () => {
  expect(
    geaenderte({
      status: { wert: 'LAUFEND', bisher: 'IDEE' },
      bis: { wert: ' ', bisher: '2024' },
      nutzen: { wert: 'Viel ', bisher: 'Viel' },
    }),
  ).toEqual([
    { merkmal: 'status', wert: 'LAUFEND', bisher: 'IDEE' },
    { merkmal: 'bis', wert: null, bisher: '2024' },
  ]);
});

test('of a new thing only what was typed is said', () => {
  expect(gesagte({ name: { wert: ' Probe', bisher: '' }, kurz: { wert: '', bisher: '' } })).toEqual([{ merkmal: 'name', wert: 'Probe' }]);
});

test('the forms are those of the metamodel, also of kinds that these pages have never heard of', () => {
  const merkmal = (name: string, typ = 'TEXT') => ({ name, bezeichnung: name, typ, worte: [] });
  const regeln = {
    arten: [{ art: 'NEUART', merkmale: [merkmal('kennung'), merkmal('name'), merkmal('farbe'), merkmal('ab', 'DATUM')] }],
    kanten: [{ art: 'FAERBT', von: ['NEUART'], nach: ['NEUART'], merkmale: [merkmal('anmerkung')] }],
  } as unknown as Regeln;
  expect(merkmaleDerArt(regeln, 'NEUART').map(({ name }) => name)).toEqual(['name', 'farbe', 'ab']);
  expect(merkmaleDerKante(regeln, 'FAERBT').map(({ name }) => name)).toEqual(['anmerkung']);
  expect(moeglicheKanten(regeln, 'NEUART' as Knotenart).map(({ richtung }) => richtung)).toEqual(['HIN', 'HER']);
});
