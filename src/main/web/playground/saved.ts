import { useSyncExternalStore } from 'react';
import { rest } from '../pages/data/rest';
import type { FrageEingabe, Verzeichnis } from '../pages/generated/rest';
import type { Content } from './content';
import { parseExample, type Example } from './example';

/** What people saved and the reader may see, his own among them; asked for once, and again after a change. */
let saved: Verzeichnis[] = [];
let asked = false;
const listeners = new Set<() => void>();

export async function reload() {
  asked = true;
  try {
    saved = (await rest<Verzeichnis[]>('GET', '/api/fragen')).filter(({ gespeichert }) => gespeichert);
  } catch {
    // Reading may want a login, or nobody answers: the examples are there all the same.
    saved = [];
  }
  listeners.forEach((listener) => listener());
}

export function useSaved(): Verzeichnis[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      if (!asked) void reload();
      return () => void listeners.delete(listener);
    },
    () => saved,
  );
}

/** All of them that can still be asked. */
export async function savedExamples(): Promise<Example[]> {
  await reload();
  return saved.filter(({ fehler }) => !fehler).map(asExample);
}

/** As something that can be opened like an example. */
export function asExample({ name, titel, beschreibung, dokument, vorgaben }: Verzeichnis): Example {
  const example = parseExample(`${name}.graphql`, dokument);
  return {
    ...example,
    name,
    title: titel,
    description: beschreibung,
    query: dokument,
    variables: Object.keys(vorgaben).length ? JSON.stringify(vorgaben, null, 2) : example.variables,
  };
}

/** @throws AskError with what the server says, in German */
export async function save(name: string, question: FrageEingabe, replace: boolean) {
  await rest('PUT', `/api/fragen/${encodeURIComponent(name)}`, question, replace ? {} : { 'If-None-Match': '*' });
  await reload();
}

/** @throws AskError with what the server says, in German */
export async function remove(name: string) {
  await rest('DELETE', `/api/fragen/${encodeURIComponent(name)}`);
  await reload();
}

/** The last part of an address that says the same as a title. */
export function nameFrom(title: string): string {
  return title
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+/, '')
    .slice(0, 60)
    .replace(/-+$/, '');
}

/** Under which name what stands in the editors can be asked for by address; undefined where it is not saved. */
export function savedName(content: Content, examples: Example[], own: Verzeichnis[]): string | undefined {
  const same = (query: string) => query.trim() === content.query.trim();
  const example = examples.find(({ query }) => same(query));
  return example ? example.name.replace(/^\d+-/, '') : own.find(({ dokument }) => same(dokument))?.name;
}
