import { expect, test } from 'vitest';
import { rahmenDe } from '../texts/rahmen-de';
import { nearestPages, wordsOf } from './nearestPages';

const near = (path: string) =>
  nearestPages(path, (entry) => ('name' in entry ? rahmenDe.menue[entry.name] : entry.art)).map(({ address }) => address);

test('a mistyped address suggests the pages that are called nearly so', () => {
  expect(near('/projekt')[0]).toBe('/projekte');
  expect(near('/ueberschneidung')[0]).toBe('/ueberschneidungen');
  expect(near('/Lücken/offen')[0]).toBe('/luecken');
  expect(near('/dashboard/abdekung')[0]).toBe('/abdeckung');
});

test('an address that is like none suggests none', () => {
  expect(near('/xyzzy')).toEqual([]);
  expect(near('/%E0%A4%A')).toEqual([]);
});

test('an address is read as words, what stands last first', () => {
  expect(wordsOf('/projekte/digitaler-zwilling/')).toEqual(['digitaler zwilling', 'projekte']);
});
