import { expect, test } from 'vitest';
import { beitraegeOf, TEILE } from '../shared/paar/beitraege';
import { pairOf, pairText, variablesOf } from './pairs';
import { GEWICHTE, sharesOf, teilOf, UEBLICH, weightsInput, weightsOf, weightsText } from './weights';

const weights = (gewichte: string) => weightsOf(new URLSearchParams({ gewichte }));

test('unasked, the weights are those of the schema and need no word', () => {
  expect(weights('')).toEqual(UEBLICH);
  expect(weightsText(UEBLICH)).toBeUndefined();
  expect(weightsInput(UEBLICH)).toBeUndefined();
});

test('weights are the same written and read', () => {
  const own = { ...UEBLICH, felder: 0, text: 0.35 };
  expect(weightsText(own)).toBe('felder:0,text:0.35');
  expect(weights(weightsText(own)!)).toEqual(own);
  expect(weightsInput(own)).toEqual({ felder: 0, text: 0.35 });
});

test.each(['felder:-1', 'felder:2', 'felder:viel', 'felder:', 'felder', 'toString:1', 'felder:NaN'])(
  'what is no weight is as usual: %s',
  (text) => {
    expect(weights(text)).toEqual(UEBLICH);
  },
);

test('only the proportion of weights counts', () => {
  const shares = sharesOf({ ...UEBLICH, felder: 1, ziele: 1, leitziele: 0, akteure: 0, technologien: 0, zeit: 0, text: 2 });
  expect(shares).toMatchObject({ felder: 0.25, ziele: 0.25, text: 0.5, akteure: 0 });
  const none = Object.fromEntries(GEWICHTE.map((gewicht) => [gewicht, 0])) as typeof UEBLICH;
  expect(sharesOf(none)).toEqual(none);
});

test('the address says which pairs are asked for', () => {
  const variables = (text: string) => variablesOf(new URLSearchParams(text));
  expect(variables('')).toEqual({ nurBelegt: false, first: 25 });
  expect(variables('art=KONKURRENZ&mindestens=0.1&ordnung=TEXT&nach=a.b&feld=mobilitaet')).toEqual({
    nurBelegt: false,
    first: 25,
    arten: ['KONKURRENZ'],
    mindestens: 0.1,
    ordnung: 'TEXT',
    after: 'b',
    filter: { handlungsfelder: { einige: { kennung: { ist: 'mobilitaet' } } } },
  });
  expect(variables('felder=a,b').felder).toEqual(['a', 'b']);
  expect(variables('felder=a,b,c').felder).toBeUndefined();
  expect(variables('art=KAPUTT&mindestens=7&ordnung=X')).toEqual({ nurBelegt: false, first: 25 });
});

test('what contributes is put together by parts, in one order', () => {
  const one = (teil: string, beitrag: number) => ({ teil, beitrag, belegart: 'BELEGT', monate: 0, knoten: null });
  const gemeinsames = [one('ZIELE', 0.25), one('FELDER', 0.125), one('ZIELE', 0.0625), one('TEXT', 0)];
  expect(beitraegeOf({ gemeinsames } as unknown as Parameters<typeof beitraegeOf>[0])).toEqual([
    { teil: 'FELDER', beitrag: 0.125 },
    { teil: 'ZIELE', beitrag: 0.3125 },
  ]);
});

test('a pair is two projects', () => {
  const pair = (paar: string) => pairOf(new URLSearchParams({ paar }));
  expect(pair(pairText({ projekt: { kennung: 'a' }, mit: { kennung: 'b-1' } }))).toEqual(['a', 'b-1']);
  for (const text of ['', 'a', 'a,', 'a,b,c']) expect(pair(text)).toBeUndefined();
});

test('each weight is that of one part, in the order of the bars', () => {
  expect(GEWICHTE.map(teilOf)).toEqual(TEILE);
});
