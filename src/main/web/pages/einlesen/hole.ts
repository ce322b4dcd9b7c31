import { rest } from '../data/rest';

const PAUSE_MS = 50;
const unterwegs = new Set<Promise<unknown>>();

/** Asks for a part of what was handed in. */
export function hole<T>(path: string): Promise<T> {
  const answer = rest<T>('GET', path);
  unterwegs.add(answer);
  void answer.catch(() => undefined).finally(() => unterwegs.delete(answer));
  return answer;
}

/**
 * Waits until all that was asked has been answered, and what follows from the answers too. A file that is read again or taken in
 * has another token or none, and a question by the old one would find nothing.
 */
export async function ruhe() {
  do {
    await Promise.allSettled(unterwegs);
    await new Promise((done) => setTimeout(done, PAUSE_MS));
  } while (unterwegs.size > 0);
}
