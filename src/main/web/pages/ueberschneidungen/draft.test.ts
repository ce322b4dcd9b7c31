import { expect, test } from 'vitest';
import { draftAddress, draftInput, draftOf } from './draft';

const draft = (address: string) => draftOf(new URLSearchParams(address));

test('a draft is the same written to the address and read from it', () => {
  const own = draft('name=Parken+%26+Laden&text=Mit%0AHandy&felder=mobilitaet&felder=energie&ziele=z&ab=2027&bis=2028-06');
  expect(own).toMatchObject({ name: 'Parken & Laden', text: 'Mit\nHandy', felder: ['mobilitaet', 'energie'], ziele: ['z'], leitziele: [] });
  expect(draft(draftAddress(own))).toEqual(own);
});

test('what is named twice counts once', () => {
  expect(draft('felder=a&felder=a').felder).toEqual(['a']);
});

test('without a name nothing is asked', () => {
  expect(draftInput(draft('felder=energie'))).toBeUndefined();
  expect(draftInput(draft('name=+&felder=energie'))).toBeUndefined();
});

test('what is empty is not said to the server', () => {
  expect(draftInput(draft('name=Parken'))).toEqual({
    name: 'Parken',
    handlungsfelder: [],
    strategischeZiele: [],
    leitziele: [],
    verantwortliche: [],
    mitwirkende: [],
    technologien: [],
  });
  expect(draftInput(draft('name=P&text=x&ab=2027&leitziele=l'))).toMatchObject({ beschreibung: 'x', ab: '2027', leitziele: ['l'] });
});
