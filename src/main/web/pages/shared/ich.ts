import { useSyncExternalStore } from 'react';
import { whoAmI } from '../data/rest';
import type { Ich } from '../generated/rest';

let ich: Ich | undefined;
const listeners = new Set<() => void>();

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Who the reader is known to be by now; undefined for nobody. */
export const werIchBin = () => ich;

/** Tells every page who has logged in, or that nobody is logged in any more. */
export function erkenne(wen: Ich | undefined) {
  const neu = wen?.angemeldet ? wen : undefined;
  if (JSON.stringify(neu) === JSON.stringify(ich)) return;
  ich = neu;
  listeners.forEach((listener) => listener());
}

/** Asks the server who the reader is. Where it does not say, what was known stays. */
export async function frageWerIchBin() {
  try {
    erkenne(await whoAmI());
  } catch {
    // A page that only reads need not know.
  }
}

/** Who is logged in, on every page and kept up to date; undefined for nobody. */
export const useIch = () => useSyncExternalStore(subscribe, werIchBin);

/** Whether somebody may change the net. */
export const darfSchreiben = (wer: Ich | undefined) => wer !== undefined && wer.rollen.includes('redaktion');
