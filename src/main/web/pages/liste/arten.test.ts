import { readFileSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { frageNach, GELISTET } from './arten';

test('the question for each kind is one that the schema answers', () => {
  const schema = buildSchema(readFileSync(new URL('../../schema.graphqls', import.meta.url), 'utf8'));
  for (const art of GELISTET) expect(validate(schema, parse(frageNach(art).toString())), art).toEqual([]);
});
