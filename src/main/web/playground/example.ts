import { Kind, parse, valueFromASTUntyped, type OperationDefinitionNode } from 'graphql';
import type { Content } from './content';

/** A file of `graphql/beispiele`: a title line, description lines, then one named operation. */
export interface Example extends Content {
  /** The file's name without its ending: `03-wer-leitet-was`. */
  name: string;
  title: string;
  /** Markdown. */
  description: string;
}

export function parseExample(path: string, text: string): Example {
  const lines = text.replaceAll('\r\n', '\n').trim().split('\n');
  const end = lines.findIndex((line) => !line.startsWith('#'));
  const [title = '', ...description] = lines.slice(0, end).map((line) => line.replace(/^#+\s*/, '').trim());
  const query = lines.slice(end).join('\n').trim();
  const name = path.replace(/^.*\//, '').replace(/\.graphql$/, '');
  return { name, title: title || name, description: description.join('\n').trim(), query, ...operationOf(query) };
}

/** Finds by file name, with or without the number that only orders the list. */
export function findExample(examples: Example[], name: string): Example | undefined {
  return examples.find((example) => example.name === name || example.name.replace(/^\d+-/, '') === name);
}

function operationOf(query: string): Pick<Content, 'variables' | 'operationName'> {
  const operation = parse(query).definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  return { variables: operation ? defaultsOf(operation) : '', operationName: operation?.name?.value };
}

/** The defaults of the variables as JSON, so that they stand in the editor ready to be changed. */
function defaultsOf(operation: OperationDefinitionNode): string {
  const defaults = (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
    defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
  );
  return defaults.length ? JSON.stringify(Object.fromEntries(defaults), null, 2) : '';
}
