import { expect, test } from 'vitest';
import type { PaarFragment } from '../../generated/graphql';
import { teiltInKuerze } from './teilt';

const shared = (...all: [string, string?][]) =>
  ({ gemeinsames: all.map(([teil, name]) => ({ teil, knoten: name ? { name } : null })) }) as unknown as PaarFragment;

test('what two share is named by what counts most, and how many more', () => {
  expect(teiltInKuerze(shared(['FELDER', 'Mobilität']))).toEqual({ erstes: 'Mobilität', mehr: 0 });
  expect(teiltInKuerze(shared(['FELDER', 'a'], ['AKTEURE', 'b'], ['TECHNOLOGIEN', 'c']))).toEqual({ erstes: 'a', mehr: 2 });
});

test('a Leitziel is named only where no goal brings it along, and time and words have no name', () => {
  expect(teiltInKuerze(shared(['LEITZIELE', 'l'], ['ZIELE', 'z'], ['ZEIT'], ['TEXT']))).toEqual({ erstes: 'z', mehr: 0 });
  expect(teiltInKuerze(shared(['LEITZIELE', 'l']))).toEqual({ erstes: 'l', mehr: 0 });
});

test('words alone have no name', () => expect(teiltInKuerze(shared(['TEXT']))).toEqual({ erstes: '', mehr: 0 }));
