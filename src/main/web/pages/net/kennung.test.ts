import { expect, test } from 'vitest';
import { freieKennung, kennungAus } from './kennung';

test.each([
  ['Amt für Planung, Umwelt & Straßen', 'amt-fuer-planung-umwelt-und-strassen'],
  ['  Café  Zürich – 2 ', 'cafe-zuerich-2'],
  ['…', ''],
])('a kennung is made of a name as the server makes it: %j', (name, kennung) => {
  expect(kennungAus(name)).toBe(kennung);
});

test('a long one is cut at a word, at sixty characters at most', () => {
  const kennung = kennungAus('Sehr lange Bezeichnung einer Einrichtung die niemals enden will und weitergeht');
  expect(kennung).toBe('sehr-lange-bezeichnung-einer-einrichtung-die-niemals-enden');
});

test('what the basket begins already keeps its kennung', () => {
  expect(freieKennung('Probe', new Set(['probe', 'probe-2']))).toBe('probe-3');
});
