import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { PurgeCSS } from 'purgecss';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { graphiqlInGerman } from './vite/graphiql-in-german.ts';

const pages = ['index', 'playground'];
/** What the playground stands on, too. */
const UNDER_BOTH =
  /(\/node_modules\/(react|react-dom|scheduler|use-sync-external-store)\/.*|\/pages\/data\/(form|login|request|rest|save|useIch)\.ts|\/playground\/link\.ts|vite\/preload-helper\.js)$/;
/** What every page stands on. Left out is what is loaded only when somebody needs it. */
const FIRST =
  /\/(pages\/(data|net|parts|grade)\/.*|pages\/shell\/(?!Einbettung|Zutritt|Anmeldeseite).*|pages\/texts\/(language|words|kanten)|node_modules\/(i18next|react-i18next|wouter)\/.*)\.(tsx?|m?js)$/;
const WORTH_COMPRESSING = 2_000;
const zielnetz = process.env.ZIELNETZ_URL ?? 'http://127.0.0.1:8080';

export default defineConfig({
  // Zielnetz may lie below a path of its host: what is built names nothing from the host's root, and the server tells pages where they lie.
  base: './',
  plugins: [react(), graphiqlInGerman(), onlyStylesInUse(), assetsOfThisBuild()],
  resolve: {
    alias: [
      { find: /^.*\/dompurify\/dompurify\.js$/, replacement: resolve(import.meta.dirname, 'playground/dompurify.ts') },
      { find: 'framer-motion', replacement: resolve(import.meta.dirname, 'playground/reorder.tsx') },
    ],
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
      // And what the first page needs comes in few pieces: each of a hundred small ones would bring its own headers.
      output: {
        codeSplitting: {
          groups: [
            { name: 'grund', test: /(\/kern\.min|\/pages\/(shell|parts|grade|chart|shared)\/.*)\.css$/ },
            { name: 'unterbau', test: UNDER_BOTH },
            { name: 'anfang', test: FIRST },
          ],
        },
      },
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
      ['/graphql', '/api', '/anmelden', '/abmelden'].map((path) => [
        path,
        { target: zielnetz, changeOrigin: true, headers: { origin: zielnetz } },
      ]),
    ),
  },
  // What is tested so keeps nothing between two tests: a world of its own for each file took four times as long.
  test: { include: ['{pages,playground}/**/*.test.ts'], isolate: false },
});

/**
 * Hashed names change with every build: without this, old ones would pile up in the jar. What is made is compressed once,
 * here, as well as it can be, and not by the server for every browser.
 */
function assetsOfThisBuild(): Plugin {
  const lean = promisify(gzip);
  let assets: string;
  return {
    name: 'assets-of-this-build',
    apply: 'build',
    configResolved: ({ root, build }) => void (assets = resolve(root, build.outDir, build.assetsDir)),
    buildStart: () => rm(assets, { recursive: true, force: true }),
    async closeBundle() {
      const files = (await readdir(assets)).filter((file) => /\.(css|js|map|md|svg|ttf)$/.test(file)).map((file) => resolve(assets, file));
      for (const file of files) {
        if ((await stat(file)).size > WORTH_COMPRESSING) await writeFile(`${file}.gz`, await lean(await readFile(file), { level: 9 }));
      }
    },
  };
}

/** KERN's style is for all that there could be; what no page of ours can show is left out. Names that are put together are kept by how they begin. */
function onlyStylesInUse(): Plugin {
  return {
    name: 'only-styles-in-use',
    apply: 'build',
    enforce: 'pre',
    async transform(code, id) {
      if (!id.endsWith('kern.min.css')) return undefined;
      const [left] = await new PurgeCSS().purge({
        content: ['{pages,playground}/**/*.{ts,tsx}', 'node_modules/@kern-ux-annex/kern-react-kit/**/*.js', '*.html'],
        css: [{ raw: code }],
        dynamicAttributes: ['data-kern-theme', 'disabled', 'open', 'checked', 'aria-invalid', 'aria-expanded'],
        // PurgeCSS never finds what is named within `:is`: the rule that gives every page the colours of its appearance.
        safelist: { greedy: [/kern-(icon|btn|alert|heading|body|title|form-input|form-check|link|loader)/, /:is/] },
      });
      return { code: left!.css, map: null };
    },
  };
}
