import type { PaarFragment } from '../../generated/graphql';

const MEISTE = 2;

/**
 * What two projects share, in short: what contributes most first, things by name. A Leitziel that a shared goal brings along
 * says nothing new and is left out beside goals.
 */
export function teiltInKuerze({ gemeinsames }: Pick<PaarFragment, 'gemeinsames'>): { namen: string[]; mehr: number } {
  const mitZielen = gemeinsames.some(({ teil }) => teil === 'ZIELE');
  const namen = gemeinsames.filter(({ teil, knoten }) => knoten && !(mitZielen && teil === 'LEITZIELE')).map(({ knoten }) => knoten!.name);
  return { namen: namen.slice(0, MEISTE), mehr: Math.max(0, namen.length - MEISTE) };
}
