import { expect, test } from 'vitest';
import { addressOfOrt } from './ort';

test.each([
  ['Projekt/aim', '/projekte/aim'],
  ['Rolle/cdo', '/knoten/Rolle/cdo'],
  ['Idee/idee-1a2b3c4d', '/ideen/idee-1a2b3c4d'],
  ['Luecke/Leitziel/x+Handlungsfeld/y', '/luecken?kommentar=Leitziel%2Fx%2BHandlungsfeld%2Fy'],
  ['Ueberschneidung/Projekt/a+Projekt/b', '/ueberschneidungen?paar=a%2Cb'],
])('a comment on %s leads to %s', (an, address) => expect(addressOfOrt(an)).toBe(address));
