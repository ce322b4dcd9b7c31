import { expect, test } from 'vitest';
import { FOLDERS } from '../net/addresses';
import { typename } from '../net/kinds';
import { de } from '../texts/de';
import { MENU, nearOf, pagesFor, type MenuEntry } from './menue';

const labelOf = (entry: MenuEntry) => ('art' in entry ? de.arten[typename(entry.art) as keyof typeof de.arten] : de.menue[entry.name]);
const pages = (text: string) => pagesFor(text, labelOf).map(({ address }) => address);
const entries = MENU.flatMap(({ entries }): readonly MenuEntry[] => entries);

test('pages are found by how a word of theirs begins, in the order of the menu', () => {
  expect(pages('lü')).toEqual(['/luecken']);
  expect(pages('ris')).toEqual(['/liste?art=RISIKO']);
  expect(pages('Au')).toEqual(['/auswahl']);
  expect(pages('ücken')).toEqual([]);
  expect(pages(' ')).toEqual([]);
});

test('every kind of node can be reached from the menu', () => {
  const reached = new Set(entries.flatMap((entry) => ('art' in entry ? [typename(entry.art)] : [])));
  const missing = Object.keys(de.knotenart).filter((type) => !reached.has(type) && !FOLDERS.has(type));
  expect(missing).toEqual([]);
});

test('the list of one kind is marked, and not that of all kinds', () => {
  const near = (search: string) => entries.filter((entry) => nearOf(entry, '/liste', search)).map(({ href }) => href);
  expect(near('art=RISIKO')).toEqual(['/liste?art=RISIKO']);
  expect(near('art=RISIKO&q=daten')).toEqual(['/liste?art=RISIKO']);
  expect(near('')).toEqual(['/liste']);
});
