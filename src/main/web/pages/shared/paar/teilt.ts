import type { PaarFragment } from '../../generated/graphql';

/**
 * What two projects share, in short: by name what contributes most, and how much else there is. A Leitziel that a shared goal brings along
 * says nothing new and is left out beside goals.
 */
export function teiltInKuerze({ gemeinsames }: Pick<PaarFragment, 'gemeinsames'>): { erstes: string; mehr: number } {
  const mitZielen = gemeinsames.some(({ teil }) => teil === 'ZIELE');
  const namen = gemeinsames.filter(({ teil, knoten }) => knoten && !(mitZielen && teil === 'LEITZIELE')).map(({ knoten }) => knoten!.name);
  return { erstes: namen[0] ?? '', mehr: Math.max(0, namen.length - 1) };
}
