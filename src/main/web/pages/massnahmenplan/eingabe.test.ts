import { expect, test } from 'vitest';
import { eingabeOf } from './eingabe';

test.each([
  ['12000.50', 12000.5],
  ['0', 0],
  ['', null],
])('costs of %s are read as they are meant', (text, kosten) => {
  const form = new FormData();
  form.set('kosten', text);
  expect(eingabeOf(form, null, []).kosten).toBe(kosten);
});

test('says what the form says, and of criteria only what was checked', () => {
  const form = new FormData();
  form.set('titel', 'Cloud');
  form.set('gegenstaende', 'Technologie/cloud-dienste\n\n Handlungsfeld/verwaltung ');
  form.set('kosten', '1.250.000,50');
  form.set('status', 'IDEE');
  form.set('stand-Thema/a', 'ERFUELLT');
  form.set('stand-Thema/b', 'OFFEN');
  expect(eingabeOf(form, null, ['Thema/a', 'Thema/b'])).toMatchObject({
    kennung: null,
    gegenstaende: ['Technologie/cloud-dienste', 'Handlungsfeld/verwaltung'],
    partner: [],
    kosten: 1250000.5,
    termin: null,
    pruefungen: [{ kriterium: 'Thema/a', stand: 'ERFUELLT', begruendung: null }],
  });
});
