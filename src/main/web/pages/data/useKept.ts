import { useEffect, useState } from 'react';

const PREFIX = 'zielnetz.';

/**
 * State that outlives its page: a reload, a login, a way to another page and back. It ends with the tab, or when it is forgotten.
 * @param name under which it is kept in the tab
 */
export function useKept<T>(name: string, initial: T) {
  const [value, setValue] = useState<T>(() => read<T>(name) ?? initial);
  useEffect(() => write(name, value), [name, value]);
  return [value, setValue] as const;
}

/** Takes out of the tab what is kept under names that begin so. */
export function forget(beginning: string) {
  Object.keys(sessionStorage)
    .filter((name) => name.startsWith(PREFIX + beginning))
    .forEach((name) => sessionStorage.removeItem(name));
}

function read<T>(name: string): T | undefined {
  try {
    return JSON.parse(sessionStorage.getItem(PREFIX + name) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

function write(name: string, value: unknown) {
  try {
    if (value === undefined || value === null) sessionStorage.removeItem(PREFIX + name);
    else sessionStorage.setItem(PREFIX + name, JSON.stringify(value));
  } catch {
    // A browser that keeps nothing keeps it as long as the page is open.
  }
}
