import { expect, test } from 'vitest';
import { datumOf, gruppen, herkunftOf, type Beziehungswandel, type Projektwandel } from './gruppen';

const knoten = (__typename: 'Projekt' | 'StrategischesZiel' | 'Akteur', name: string) => ({
  __typename,
  kennung: name.toLowerCase(),
  name,
});
const [alt, bau] = [knoten('Projekt', 'Alt'), knoten('Projekt', 'Bau')];
const wandel = (tat: string, kante: string, von: object, nach: object) => ({ tat, kante, von, nach }) as unknown as Beziehungswandel;

test('changes stand with their project, alike ones in one sentence, projects by name', () => {
  const [eins, zwei] = [knoten('StrategischesZiel', 'Eins'), knoten('StrategischesZiel', 'Zwei')];
  const amt = knoten('Akteur', 'Amt');
  const result = gruppen(
    [{ tat: 'NEU', projekt: bau } as unknown as Projektwandel],
    [
      wandel('NEU', 'TRAEGT_BEI_ZU', bau, eins),
      wandel('NEU', 'TRAEGT_BEI_ZU', bau, zwei),
      wandel('ENTFERNT', 'TRAEGT_BEI_ZU', bau, zwei),
      wandel('NEU', 'VERANTWORTET', amt, alt),
    ],
  );
  expect(result.map(({ projekt }) => projekt.name)).toEqual(['Alt', 'Bau']);
  expect(result[0]!.saetze).toMatchObject([{ richtung: 'HER', enden: [amt] }]);
  expect(result[0]!.selbst).toBeUndefined();
  expect(result[1]!.selbst?.tat).toBe('NEU');
  expect(result[1]!.saetze.map(({ tat, enden }) => [tat, enden.length])).toEqual([
    ['NEU', 2],
    ['ENTFERNT', 1],
  ]);
});

test('a relationship of two projects stands at the one it begins at', () => {
  expect(gruppen([], [wandel('NEU', 'HAENGT_AB_VON', bau, alt)])).toMatchObject([{ projekt: bau, saetze: [{ enden: [alt] }] }]);
});

test('a source is called by its remark, else by its file without folders', () => {
  expect(herkunftOf({ datei: 'import/beispiele/einschaetzung', anmerkung: 'Beispiel-Einschätzung' })).toBe('Beispiel-Einschätzung');
  expect(herkunftOf({ datei: 'import/strategie/', anmerkung: null })).toBe('strategie');
  expect(herkunftOf({ datei: null, anmerkung: null })).toBeUndefined();
});

test.each([
  ['03/2024', '2024-03'],
  ['05.03.2024', '2024-03-05'],
  ['2024', undefined],
  ['laufend', undefined],
])('%s is a date: %s', (text, datum) => expect(datumOf(text)).toBe(datum));
