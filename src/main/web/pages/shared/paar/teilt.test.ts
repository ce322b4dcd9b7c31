import { expect, test } from 'vitest';
import type { PaarFragment } from '../../generated/graphql';
import { teiltInKuerze } from './teilt';

const shared = (...all: [string, string?][]) =>
  ({ gemeinsames: all.map(([teil, name]) => ({ teil, knoten: name ? { name } : null })) }) as unknown as PaarFragment;

test('what two share is named, the first two, and how many more', () => {
  expect(teiltInKuerze(shared(['FELDER', 'Mobilität']))).toEqual({ namen: ['Mobilität'], mehr: 0 });
  expect(teiltInKuerze(shared(['FELDER', 'a'], ['AKTEURE', 'b'], ['TECHNOLOGIEN', 'c']))).toEqual({ namen: ['a', 'b'], mehr: 1 });
});

test('a Leitziel is named only where no goal brings it along, and time and words have no name', () => {
  expect(teiltInKuerze(shared(['LEITZIELE', 'l'], ['ZIELE', 'z'], ['ZEIT'], ['TEXT']))).toEqual({ namen: ['z'], mehr: 0 });
  expect(teiltInKuerze(shared(['LEITZIELE', 'l']))).toEqual({ namen: ['l'], mehr: 0 });
});
