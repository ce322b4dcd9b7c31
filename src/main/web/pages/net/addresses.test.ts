import { expect, test } from 'vitest';
import { addressOf, addressOfVorgang, safeUrl } from './addresses';

test('kinds with a page of their own have their own folder, all others a common one', () => {
  expect(addressOf({ __typename: 'Projekt', kennung: 'aim' })).toBe('/projekte/aim');
  expect(addressOf({ __typename: 'StrategischesZiel', kennung: 'vernetzen' })).toBe('/strategische-ziele/vernetzen');
  expect(addressOf({ __typename: 'Risiko', kennung: 'ausfall' })).toBe('/knoten/Risiko/ausfall');
  expect(addressOf({ __typename: 'Projekt', kennung: '../x?y#z' })).toBe('/projekte/..%2Fx%3Fy%23z');
});

test.each([
  ['https://www.braunschweig.de/a?b=c', 'https://www.braunschweig.de/a?b=c'],
  ['http://example.org', 'http://example.org/'],
  ['javascript:alert(1)', undefined],
  [' JavaScript:alert(1)', undefined],
  ['java\nscript:alert(1)', undefined],
  ['data:text/html,<script>alert(1)</script>', undefined],
  ['file:///etc/passwd', undefined],
  ['//example.org', undefined],
  ['S. 14 der Anlage', undefined],
  ['', undefined],
  [null, undefined],
])('links lead to http and https only: %j', (text, expected) => {
  expect(safeUrl(text)).toBe(expected);
});

test('a Vorgang leads to what it changed', () => {
  expect(addressOfVorgang('v3', 'v9')).toBe('/vergleich?von=v3&bis=v4');
  expect(addressOfVorgang('v9', 'v9')).toBe('/vergleich?von=v9');
});
