import type { Plugin } from 'vite';
import { german } from './german.ts';

/**
 * GraphiQL has no translations. The build puts German in the place of the words in its packages, and fails where one of
 * them is no longer found, so that an update cannot quietly bring English back.
 */
export function graphiqlInGerman(): Plugin {
  const waiting = new Set(Object.keys(german));
  return {
    name: 'graphiql-in-german',
    apply: 'build',
    transform(code, id) {
      const file = Object.keys(german).find((suffix) => id.endsWith(suffix));
      if (!file) return undefined;
      waiting.delete(file);
      let translated = code;
      for (const [from, to] of Object.entries(german[file] ?? {})) {
        if (!translated.includes(from)) this.error(`No ${from} in ${file} any more: adapt vite/german.ts`);
        translated = translated.replaceAll(from, to);
      }
      return { code: translated, map: null };
    },
    buildEnd(error) {
      if (!error && waiting.size > 0) this.error(`Not part of the build any more: ${[...waiting].join(', ')}`);
    },
  };
}
