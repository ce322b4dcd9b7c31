import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { graphiqlInGerman } from './vite/graphiql-in-german.ts';

const pages = ['index', 'playground'];
const zielnetz = process.env.ZIELNETZ_URL ?? 'http://127.0.0.1:8080';

export default defineConfig({
  plugins: [react(), graphiqlInGerman(), freshAssets()],
  resolve: {
    alias: [{ find: /^.*\/dompurify\/dompurify\.js$/, replacement: resolve(import.meta.dirname, 'playground/dompurify.ts') }],
  },
  build: {
    // What Maven packs and Spring Boot serves. Others write here too, so only our own assets are emptied.
    outDir: '../../../target/classes/static',
    emptyOutDir: false,
    rolldownOptions: {
      input: pages.map((page) => `${page}.html`),
      // React's compiler leaves "use no memo" in GraphiQL's packages; nothing here reads it.
      checks: { moduleLevelDirective: false },
      // What features stand on looks as it does before any of them says otherwise: its style comes first, in one file.
      output: { codeSplitting: { groups: [{ name: 'grund', test: /(\/kern\.min|\/pages\/(shell|parts|grade|chart|shared)\/.*)\.css$/ }] } },
    },
    // The notices that the bundled packages' licences ask for.
    license: { fileName: 'assets/lizenzen.md' },
    // Monaco comes as one piece, loaded after the page stands.
    chunkSizeWarningLimit: 4000,
  },
  optimizeDeps: {
    // CommonJS that only a worker imports, which `npm run dev` does not find by itself.
    include: ['monaco-graphql > picomatch-browser', 'monaco-graphql > graphql-language-service'],
  },
  server: {
    // The examples lie beside the schema, above this folder.
    fs: { allow: ['../../..'] },
    // Zielnetz takes requests from pages of its own only.
    proxy: Object.fromEntries(
      ['/graphql', '/api'].map((path) => [path, { target: zielnetz, changeOrigin: true, headers: { origin: zielnetz } }]),
    ),
  },
  test: { include: ['{pages,playground}/**/*.test.ts'] },
});

/** Hashed names change with every build: without this, old ones would pile up in the jar. */
function freshAssets(): Plugin {
  let assets: string;
  return {
    name: 'fresh-assets',
    apply: 'build',
    configResolved: ({ root, build }) => void (assets = resolve(root, build.outDir, build.assetsDir)),
    buildStart: () => rm(assets, { recursive: true, force: true }),
  };
}
