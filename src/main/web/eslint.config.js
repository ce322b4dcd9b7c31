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

/** Only the files that lie in `pages` itself, which lead to the features, know them all. Circles are found by `pages/imports.test.ts`. */
const zones = [
  ...FEATURES.map((feature) => ({
    target: `pages/${feature}`,
    from: FEATURES.filter((other) => other !== feature).map((other) => `pages/${other}`),
    message: 'A feature imports no other feature: what both need belongs into shared/ or parts/.',
  })),
  {
    target: GROUND.map((ground) => `pages/${ground}`),
    from: FEATURES.map((feature) => `pages/${feature}`),
    message: 'What features stand on imports none of them.',
  },
  { target: ['pages', 'playground'], from: ['e2e', 'vite'], message: 'Pages know neither their tests nor their build.' },
];

export default defineConfig(
  globalIgnores(['pages/generated', 'test-results', 'playwright-report']),
  { linterOptions: { reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    // Without the rules that ask for types: those took four times as long as all others together, and tsc tells most of it.
    extends: [tseslint.configs.recommended],
    rules: {
      // `{ left, out, ...rest }` is how a property is left out.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.tsx', '.js', '.mjs'] })] },
    rules: {
      'import-x/no-duplicates': ['error', { 'prefer-inline': true }],
      'import-x/order': [
        'error',
        {
          groups: ['builtin', 'external', 'parent', 'sibling'],
          'newlines-between': 'never',
          alphabetize: { order: 'asc', caseInsensitive: true },
        },
      ],
      'import-x/no-restricted-paths': ['error', { basePath: import.meta.dirname, zones }],
      // As in Java: what is longer does more than one thing.
      'max-lines-per-function': ['error', { max: 70, skipComments: true }],
    },
  },
  {
    // A test is as long as the story that it tells, and groups of tests are functions too.
    files: ['**/*.{test,spec}.ts'],
    rules: { 'max-lines-per-function': 'off' },
  },
  {
    files: ['{pages,playground}/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat.recommended, jsxA11y.flatConfigs.recommended],
    rules: {
      // What scrolls must be reached by keyboard, or it cannot be scrolled without a mouse.
      'jsx-a11y/no-noninteractive-tabindex': ['error', { tags: [], roles: ['region', 'tabpanel'] }],
    },
  },
  {
    files: ['{pages,playground}/**/*.tsx'],
    rules: {
      // A component is mostly markup, which takes more lines than what it does.
      'max-lines-per-function': ['error', { max: 150, skipComments: true }],
    },
  },
  {
    files: ['pages/parts/Tabelle.tsx'],
    rules: {
      // Where it is narrow its rows are laid out as cards, and some browsers then forget that it is a table unless it says so.
      'jsx-a11y/no-redundant-roles': 'off',
      'jsx-a11y/no-interactive-element-to-noninteractive-role': 'off',
    },
  },
  {
    // Plain scripts of the build, which no compiler reads.
    files: ['**/*.{js,mjs}'],
    languageOptions: { globals: { console: 'readonly', performance: 'readonly', process: 'readonly', URL: 'readonly' } },
  },
);
