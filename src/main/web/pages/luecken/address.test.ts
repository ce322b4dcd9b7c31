import { expect, test } from 'vitest';
import { EINZELNE } from '../grade/lueckenart';
import { listText, matrixAddress, variablesOf } from './address';

const variables = (text: string) => variablesOf(new URLSearchParams(text));

test('unasked, gaps among goals and fields are shown; all of them where all are wanted', () => {
  expect(variables('')).toEqual({ arten: EINZELNE, kenntnis: null, traglage: null, nurLuecken: true, nurBelegt: false });
  expect(variables('alle=1').nurLuecken).toBe(false);
});

test('who names rungs sees all places that stand there, and gaps alone only where that is asked for', () => {
  expect(variables('kenntnis=OHNE_ANGABE').nurLuecken).toBe(false);
  expect(variables('traglage=GUT').nurLuecken).toBe(false);
  expect(variables('traglage=GUT&luecken=1').nurLuecken).toBe(true);
});

test('kinds and rungs stand in the address; unknown words are not asked', () => {
  expect(variables('arten=ZIEL_UND_FELD,KAPUTT&traglage=NUR_GEPLANT,NICHTS&kenntnis=BELEGT&luecken=1&belegt=1&nach=a.b')).toEqual({
    arten: ['ZIEL_UND_FELD'],
    kenntnis: ['BELEGT'],
    traglage: ['NICHTS', 'NUR_GEPLANT'],
    nurLuecken: true,
    nurBelegt: true,
    after: 'b',
  });
  expect(variables('arten=KAPUTT').arten).toEqual(EINZELNE);
});

test('the usual choice needs no word in the address', () => {
  expect(listText([...EINZELNE].reverse(), EINZELNE)).toBeUndefined();
  expect(listText([], EINZELNE)).toBeUndefined();
  expect(listText(['LEITZIEL'], EINZELNE)).toBe('LEITZIEL');
});

test('a gap leads to its cell of the matrix, counted alike', () => {
  const feld = { kennung: 'energie' };
  const ziel = { kennung: 'z' };
  expect(matrixAddress({ art: 'HANDLUNGSFELD', erstes: feld, zweites: null })).toBe('/abdeckung?zeile=energie');
  expect(matrixAddress({ art: 'LEITZIEL', erstes: ziel, zweites: null })).toBe('/abdeckung?spalte=z');
  expect(matrixAddress({ art: 'ZIEL_UND_FELD', erstes: ziel, zweites: feld }, new URLSearchParams('belegt=1&grade=X'))).toBe(
    '/abdeckung?belegt=1&spalten=STRATEGISCHES_ZIEL&zeile=energie&spalte=z',
  );
});
