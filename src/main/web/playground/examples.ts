import { parseExample } from './example';

const files = import.meta.glob<string>('../../../../graphql/beispiele/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** All examples, in the order of their file names. */
export const examples = Object.entries(files)
  .map(([path, text]) => parseExample(path, text))
  .sort((a, b) => a.name.localeCompare(b.name, 'de', { numeric: true }));
