import { expect, test } from 'vitest';
import { orderOf, orderText, variablesOf } from './filter';

const variables = (address: string) => variablesOf(new URLSearchParams(address));

test('an empty address asks for the first page of all projects by name', () => {
  expect(variables('')).toEqual({ sortierung: ['NAME_AUF'], nurBelegt: false, first: 50 });
});

test('all choices must hold together', () => {
  expect(variables('feld=mobilitaet&status=LAUFEND&sort=-ab').filter).toEqual({
    und: [{ handlungsfelder: { einige: { kennung: { ist: 'mobilitaet' } } } }, { status: { ist: 'LAUFEND' } }],
  });
  expect(variables('sort=-ab').sortierung).toEqual(['AB_AB']);
});

test('what nobody says can be asked for', () => {
  expect(variables('ziel=ohne&belegt=1')).toMatchObject({
    filter: { strategischeZiele: { keine: {} }, direkteLeitziele: { keine: {} } },
    nurBelegt: true,
  });
  expect(variables('status=ohne').filter).toEqual({ status: { fehlt: true } });
});

test('projects of a Leitziel are asked for by whatever way they serve it', () => {
  expect(variables('leitziel=l1').filter).toEqual({ leitziele: { einige: { kennung: { ist: 'l1' } } } });
  expect(variables('leitziel=ohne').filter).toEqual({ leitziele: { keine: {} } });
});

test('a text is looked for in names, other names and descriptions', () => {
  expect(variables('q=%20Rad%20').filter).toEqual({
    oder: [{ name: { enthaelt: 'Rad' } }, { aliase: { enthaelt: 'Rad' } }, { beschreibung: { enthaelt: 'Rad' } }],
  });
});

test('what an address says beyond that is not asked', () => {
  expect(variables('status=KAPUTT&sort=kosten&q=%20')).toEqual({ nurBelegt: false, first: 50 });
});

test('pages go on behind a place, or back before one', () => {
  expect(variables('nach=abc')).toMatchObject({ first: 50, after: 'abc' });
  expect(variables('vor=abc')).toMatchObject({ last: 50, before: 'abc' });
});

test('an order is the same read and written', () => {
  for (const text of ['-name', 'status', '-ab']) expect(orderText(orderOf(new URLSearchParams({ sort: text }))!)).toBe(text);
  expect(orderText({ by: 'name', down: false })).toBeUndefined();
});

test('the time in the world is asked for by its own word, and today needs none', () => {
  expect(variables('gueltigAm=2021-03-01').gueltigAm).toBe('2021-03-01');
  expect(variables('gueltigAm=ALLE').gueltigAm).toBe('ALLE');
  expect(variables('')).not.toHaveProperty('gueltigAm');
});
