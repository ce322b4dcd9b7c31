import { kennungAus } from './kennung';

/** How much two names have in common, from 0 to 1: shared pairs of letters among all of both (Dice), whatever their case or umlauts. */
export function naehe(einer: string, anderer: string): number {
  const a = paare(kennungAus(einer));
  const b = paare(kennungAus(anderer));
  if (!a.length || !b.length) return 0;
  const uebrig = new Map<string, number>();
  for (const paar of a) uebrig.set(paar, (uebrig.get(paar) ?? 0) + 1);
  let gemeinsam = 0;
  for (const paar of b) {
    const noch = uebrig.get(paar) ?? 0;
    if (!noch) continue;
    gemeinsam++;
    uebrig.set(paar, noch - 1);
  }
  return (2 * gemeinsam) / (a.length + b.length);
}

const paare = (text: string) => Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2));

/** From this likeness on names may well mean the same. */
export const NAH = 0.55;

/** The best likeness of any name of the one with any of the other. */
export function namensnaehe(
  einer: { name: string; aliase?: readonly string[] },
  anderer: { name: string; aliase?: readonly string[] },
): number {
  const namen = [anderer.name, ...(anderer.aliase ?? [])];
  return Math.max(...[einer.name, ...(einer.aliase ?? [])].flatMap((name) => namen.map((zweiter) => naehe(name, zweiter))));
}
