import { expect, test } from 'vitest';
import { wahlFrage } from './wahl';

test('the file asks for what the page shows and nothing else', () => {
  expect(wahlFrage(new URLSearchParams('gewichte=buergernutzen:80,aussenwirkung:50&budget=5'))).toBe('gewichte=buergernutzen%3A80');
  expect(wahlFrage(new URLSearchParams('vorschlaege=nein'))).toBe('vorschlaege=nein');
  expect(wahlFrage(new URLSearchParams('gewichte=x:1000'))).toBe('');
});
