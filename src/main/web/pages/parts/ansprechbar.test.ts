import { expect, test } from 'vitest';
import { ansprechbare } from './ansprechbar';

test('actors, roles and bodies can be asked, each once; a document cannot', () => {
  const amt = { __typename: 'Akteur', kennung: 'amt' };
  const cdo = { __typename: 'Rolle', kennung: 'cdo' };
  expect(ansprechbare([amt, { __typename: 'Quelle', kennung: 'q' }, cdo, { ...amt }])).toEqual([amt, cdo]);
});
