import type { Content } from './content';
import { findExample, type Example } from './example';
import { decodeLink } from './link';

/** What the address asks the page to begin with. */
export interface Start {
  content?: Content | undefined;
  /** Only ever true for an example: a shared link may hold a mutation and waits for its reader. */
  run: boolean;
  /** What was wrong with the address, for the reader. */
  problem?: string;
}

/** @param saved asked only for what is no example: questions that people saved */
export async function readAddress(
  { search, hash }: { search: string; hash: string },
  examples: Example[],
  saved: () => Promise<Example[]> = () => Promise.resolve([]),
): Promise<Start> {
  try {
    const content = await decodeLink(hash);
    if (content) return { content, run: false };
  } catch {
    return { run: false, problem: 'Der Link ist beschädigt oder unvollständig. Bitte noch einmal ganz kopieren.' };
  }
  const params = new URLSearchParams(search);
  const name = params.get('beispiel');
  if (name === null) return { run: false };
  const content = findExample(examples, name) ?? findExample(await saved(), name);
  if (!content) return { run: false, problem: `Es gibt kein Beispiel „${name}“. Alle Beispiele stehen links in der Liste.` };
  return { content, run: params.has('ausfuehren') };
}
