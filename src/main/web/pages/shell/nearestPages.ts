import { naehe } from '../net/naehe';
import { MENU, type MenuEntry } from './menue';

/** So like an address or a name must be to be meant. */
const ENOUGH = 0.4;
const MOST = 3;

/** The pages whose address or name is most like this address; none where nothing is like it. @param labelOf what an entry is called */
export function nearestPages(path: string, labelOf: (entry: MenuEntry) => string): { label: string; address: string }[] {
  const parts = wordsOf(path);
  return MENU.flatMap(({ entries }): readonly MenuEntry[] => entries)
    .map((entry) => ({ label: labelOf(entry), address: entry.href, likeness: likeness(parts, [entry.href, labelOf(entry)]) }))
    .filter(({ likeness }) => likeness >= ENOUGH)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, MOST)
    .map(({ label, address }) => ({ label, address }));
}

/** What an address says in words, its last part first. */
export function wordsOf(path: string): string[] {
  return path
    .split('/')
    .map((part) =>
      decoded(part)
        .replace(/[-_.+]+/g, ' ')
        .trim(),
    )
    .filter(Boolean)
    .reverse();
}

const likeness = (parts: readonly string[], names: readonly string[]) =>
  Math.max(0, ...parts.flatMap((part) => names.map((name) => naehe(part, name))));

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
