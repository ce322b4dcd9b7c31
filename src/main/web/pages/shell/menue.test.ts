import { expect, test } from 'vitest';
import { de } from '../texts/de';
import { pagesFor } from './menue';

const pages = (text: string) => pagesFor(text, ([name]) => de.menue[name]).map(({ address }) => address);

test('pages are found by how a word of theirs begins, in the order of the menu', () => {
  expect(pages('lü')).toEqual(['/luecken']);
  expect(pages('A')).toEqual(['/akteure', '/abdeckung', '/auswahl']);
  expect(pages('ücken')).toEqual([]);
  expect(pages(' ')).toEqual([]);
});
