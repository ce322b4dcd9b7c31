// Writes the types of what the pages ask: of all GraphQL questions, checked against the schema that the program prints
// (schema.graphqls), and of the REST interface as the program describes it (openapi.json).
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { codegen } from '@graphql-codegen/core';
import * as documentNode from '@graphql-codegen/typed-document-node';
import * as operations from '@graphql-codegen/typescript-operations';
import { parse } from 'graphql';
import openapiTS, { astToString } from 'openapi-typescript';

const web = join(dirname(fileURLToPath(import.meta.url)), '..');
const generated = join(web, 'pages/generated');
const filename = join(generated, 'graphql.ts');

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
    scalars: { Datum: 'string', Zeitpunkt: 'string', Wissensstand: 'string', Gueltigkeit: 'string', ID: 'string' },
    enumType: 'string-literal',
    skipTypename: false,
  },
});

const described = JSON.parse(readFileSync(join(web, 'openapi.json'), 'utf8'));
const rest = astToString(await openapiTS(described, { rootTypes: true, rootTypesNoSchemaPrefix: true }));

mkdirSync(generated, { recursive: true });
write(filename, code);
write(join(generated, 'rest.ts'), rest);

/** Untouched where nothing changed, so that a build on demand sees no change. */
function write(path, content) {
  if (!existsSync(path) || readFileSync(path, 'utf8') !== content) writeFileSync(path, content);
}
