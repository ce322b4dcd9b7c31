import { expect, test } from 'vitest';
import { annahmenInput, annahmenOf, annahmenText } from './annahmen';

test('what is assumed stands in the address, and nothing that is no amount', () => {
  const annahmen = annahmenOf(new URLSearchParams({ annahmen: 'Projekt/b:5.5,Idee/a:0,Idee/c:-1,Idee/d:viel,:7,x:8' }));
  expect(annahmen).toEqual({ 'Projekt/b': 5.5, 'Idee/a': 0 });
  expect(annahmenText(annahmen)).toBe('Idee/a:0,Projekt/b:5.5');
  expect(annahmenText({})).toBeUndefined();
  expect(annahmenInput({ 'Idee/a': 0 })).toEqual([{ kandidat: 'Idee/a', euro: 0 }]);
});
