import { expect, test } from 'vitest';
import { addressOfFormular, formularAus, heimisch } from './address';

test('a form stands in its address', () => {
  const formular = { tun: 'beenden' as const, sache: 'Akteur/x VERANTWORTET Projekt/y', zurueck: '/projekte/y?alle=1' };
  const address = addressOfFormular(formular);
  expect(formularAus(new URLSearchParams(address.split('?')[1]))).toMatchObject(formular);
});

test('an address that says no form has none', () => {
  expect(formularAus(new URLSearchParams('tun=sprengen&sache=Projekt/x'))).toBeUndefined();
  expect(formularAus(new URLSearchParams('tun=beenden'))).toBeUndefined();
});

test.each([
  ['/korb', '/korb'],
  ['//anderswo.de', undefined],
  ['/\\anderswo.de', undefined],
  ['https://anderswo.de', undefined],
  [null, undefined],
])('one comes back to these pages only: %j', (path, expected) => {
  expect(heimisch(path)).toBe(expected);
});

test('a further period of a relationship is a thing of its own, with its number behind it', () => {
  const formular = { tun: 'beenden' as const, sache: 'Akteur/x VERANTWORTET Projekt/y 2' };
  expect(formularAus(new URL(addressOfFormular(formular), 'http://x').searchParams)).toMatchObject(formular);
  expect(formularAus(new URLSearchParams('tun=beenden&sache=Akteur/x VERANTWORTET Projekt/y 02'))).toBeUndefined();
});
