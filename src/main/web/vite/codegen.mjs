// Writes the types of all questions the pages ask, checked against the schema that the program prints (schema.graphqls).
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { codegen } from '@graphql-codegen/core';
import * as documentNode from '@graphql-codegen/typed-document-node';
import * as operations from '@graphql-codegen/typescript-operations';
import { parse } from 'graphql';

const web = join(dirname(fileURLToPath(import.meta.url)), '..');
const filename = join(web, 'pages/generated/graphql.ts');

const documents = readdirSync(join(web, 'pages'), { recursive: true })
  .filter((path) => path.endsWith('.graphql'))
  .sort()
  .map((path) => ({ location: path, document: parse(readFileSync(join(web, 'pages', path), 'utf8')) }));

const code = await codegen({
  filename,
  schema: parse(readFileSync(join(web, 'schema.graphqls'), 'utf8')),
  documents,
  plugins: [{ operations: {} }, { documentNode: { documentMode: 'string', pureMagicComment: true } }],
  pluginMap: { operations, documentNode },
  config: {
    useTypeImports: true,
    scalars: { Datum: 'string', Zeitpunkt: 'string', ID: 'string' },
    enumType: 'string-literal',
    skipTypename: false,
  },
});

// Untouched where nothing changed, so that a build on demand sees no change.
mkdirSync(dirname(filename), { recursive: true });
if (!existsSync(filename) || readFileSync(filename, 'utf8') !== code) writeFileSync(filename, code);
