import { readdirSync } from 'node:fs';
import js from '@eslint/js';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** What features stand on. Every other folder of `pages` is a feature: a question that has a page. */
const GROUND = ['chart', 'data', 'generated', 'grade', 'net', 'parts', 'shared', 'shell', 'texts'];
const FEATURES = readdirSync(new URL('pages', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !GROUND.includes(entry.name))
  .map(({ name }) => name);

/** `App.tsx` alone, which leads to the pages, knows them all. */
const zones = [
  ...FEATURES.map((feature) => ({
    target: `pages/${feature}`,
    from: FEATURES.filter((other) => other !== feature).map((other) => `pages/${other}`),
    message: 'A feature imports no other feature: what both need belongs into shared/ or parts/.',
  })),
  ...GROUND.map((ground) => ({
    target: `pages/${ground}`,
    from: FEATURES.map((feature) => `pages/${feature}`),
    message: 'What features stand on imports none of them.',
  })),
  { target: 'pages', from: ['e2e', 'vite'], message: 'Pages know neither their tests nor their build.' },
];

export default defineConfig(
  globalIgnores(['node_modules', 'pages/generated', 'test-results', 'playwright-report']),
  { linterOptions: { reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
  },
  {
    files: ['**/*.{ts,tsx}'],
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'] })] },
    rules: {
      'import-x/no-cycle': 'error',
      'import-x/no-self-import': 'error',
      'import-x/no-duplicates': ['error', { 'prefer-inline': true }],
      'import-x/no-restricted-paths': ['error', { basePath: import.meta.dirname, zones }],
      // A function that is longer does more than one thing.
      'max-lines-per-function': ['error', { max: 70, skipComments: true }],
    },
  },
  {
    files: ['{pages,playground}/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat.recommended, jsxA11y.flatConfigs.recommended],
  },
  {
    files: ['{pages,playground}/**/*.tsx'],
    rules: {
      // A component is mostly markup, which takes more lines than what it does.
      'max-lines-per-function': ['error', { max: 150, skipComments: true }],
    },
  },
  {
    // Plain scripts of the build, which no compiler reads.
    files: ['**/*.{js,mjs}'],
    languageOptions: { globals: { console: 'readonly', process: 'readonly', URL: 'readonly' } },
  },
);
