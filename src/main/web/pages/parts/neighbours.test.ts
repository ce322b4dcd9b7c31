import { expect, test } from 'vitest';
import { gruppiere, stehtMehrmals, type Nachbar } from './neighbours';

const leitet = (kennung: string, nummer: string, ab: string) =>
  ({
    kennung: `Akteur/amt VERANTWORTET Projekt/${kennung}${nummer}`,
    kante: 'VERANTWORTET',
    richtung: 'HIN',
    ab,
    node: { __typename: 'Projekt', kennung, name: kennung },
  }) as Nachbar;

test('a neighbour that is joined in two periods stands twice in its group, each under a name of its own', () => {
  const [gruppe] = gruppiere([leitet('bahnstadt', '', '2018'), leitet('bahnstadt', ' 2', '2023'), leitet('aim', '', '2020')]);
  const { nachbarn } = gruppe!;
  expect(new Set(nachbarn.map(({ kennung }) => kennung)).size).toBe(3);
  expect(nachbarn.map((einer) => stehtMehrmals(einer, nachbarn))).toEqual([true, true, false]);
});
