import {
  getNamedType,
  isEnumType,
  isListType,
  isNonNullType,
  Kind,
  parse,
  print,
  typeFromAST,
  valueFromASTUntyped,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type TypeNode,
} from 'graphql';

/** What a question leaves open, as a form asks for it. */
export interface Open {
  name: string;
  /** As GraphQL writes it: `[ID!]`. */
  type: string;
  kind: 'number' | 'truth' | 'word' | 'text' | 'list' | 'json';
  /** The words it may be, where it is one of a list. */
  words: string[];
  required: boolean;
  usual: unknown;
}

/** The open values of the operation that is meant; none where the text cannot be read yet. */
export function openIn(query: string, operationName: string | undefined, schema: GraphQLSchema | null | undefined): Open[] {
  let operations: OperationDefinitionNode[];
  try {
    operations = parse(query).definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  } catch {
    return [];
  }
  const operation = operations.find(({ name }) => name?.value === operationName) ?? operations[0];
  return (operation?.variableDefinitions ?? []).map(({ variable, type, defaultValue }) => {
    const words = wordsOf(type, schema);
    return {
      name: variable.name.value,
      type: print(type),
      kind: kindOf(type, words, schema),
      words,
      required: type.kind === Kind.NON_NULL_TYPE && !defaultValue,
      usual: defaultValue ? valueFromASTUntyped(defaultValue) : undefined,
    };
  });
}

function wordsOf(type: TypeNode, schema: GraphQLSchema | null | undefined): string[] {
  const named = schema && getNamedType(typeFromAST(schema, type as never));
  return isEnumType(named) ? named.getValues().map(({ name }) => name) : [];
}

function kindOf(type: TypeNode, words: string[], schema: GraphQLSchema | null | undefined): Open['kind'] {
  const bare = type.kind === Kind.NON_NULL_TYPE ? type.type : type;
  if (bare.kind === Kind.LIST_TYPE) return innerIsPlain(bare.type, schema) ? 'list' : 'json';
  if (words.length) return 'word';
  const name = bare.name.value;
  if (name === 'Int' || name === 'Float') return 'number';
  if (name === 'Boolean') return 'truth';
  return isInput(bare, schema) ? 'json' : 'text';
}

function innerIsPlain(type: TypeNode, schema: GraphQLSchema | null | undefined): boolean {
  return !isInput(type, schema);
}

function isInput(type: TypeNode, schema: GraphQLSchema | null | undefined): boolean {
  let resolved = schema ? typeFromAST(schema, type as never) : undefined;
  while (isNonNullType(resolved) || isListType(resolved)) resolved = resolved.ofType as never;
  return resolved !== undefined && 'getFields' in (resolved as object);
}

/** The values that stand in the editor; empty where that is no object yet. */
export function valuesIn(variables: string): Record<string, unknown> {
  try {
    const read: unknown = JSON.parse(variables || '{}');
    return read && typeof read === 'object' && !Array.isArray(read) ? (read as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

/** What is typed, as the value it means; undefined where nothing is. */
export function valueOf(typed: string, { kind, type }: Open): unknown {
  if (typed === '') return undefined;
  switch (kind) {
    case 'number':
      return Number.isFinite(Number(typed)) ? Number(typed) : typed;
    case 'truth':
      return typed === 'true';
    case 'list': {
      const numbers = /Int|Float/.test(type);
      return typed
        .split(/[;,]\s*/)
        .filter(Boolean)
        .map((one) => (numbers ? Number(one) : one));
    }
    case 'json':
      try {
        return JSON.parse(typed) as unknown;
      } catch {
        return typed;
      }
    default:
      return typed;
  }
}

/** A value as it is typed. */
export function typedOf(value: unknown, { kind }: Open): string {
  if (value === undefined || value === null) return '';
  if (kind === 'list' && Array.isArray(value)) return value.join('; ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value as string | number | boolean);
}
