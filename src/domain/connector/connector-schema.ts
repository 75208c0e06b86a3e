import { knownTypes } from '../../catalogue/connector-types.ts';
import type { Problem } from '../finding.ts';
import type { JsoncDocument, JsonValue } from '../jsonc/read-jsonc.ts';
import { nearest } from '../nearest.ts';
import { describeValue, quote } from '../quote.ts';
import schema from './connector-core.schema.json' with { type: 'json' };
import { validateConnector } from './generated/connector-validator.ts';
import { describeMalformedScope } from './malformed-scope.ts';
import { childNode, itemNodes, keyNode } from './nodes.ts';

const knownKeys = Object.keys(schema.properties);

/** What the compiled schema says of a value, as ajv has it. */
interface SchemaError {
  readonly keyword: string;
  /** A JSON pointer to the value. */
  readonly instancePath: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
  readonly data?: unknown;
}

interface Validator {
  (value: unknown): boolean;
  /** What the last call found. */
  readonly errors?: readonly SchemaError[] | null;
}

const validate: Validator = validateConnector;

/**
 * What the connector schema finds wrong with a document, each at the line of the value it is about.
 *
 * @param type the connector's type where the file names one, carried by the problems
 */
export function connectorSchemaProblems(document: JsoncDocument, type: string | undefined): Problem[] {
  if (validate(document.value)) return [];
  return (validate.errors ?? []).map((error) => ({
    ...problemOf(error, document),
    ...(type === undefined ? {} : { connector: type }),
  }));
}

/** One ajv error in our words. Exhaustive for the schema's keywords: an unknown one keeps ajv's own text. */
function problemOf(error: SchemaError, document: JsoncDocument): Problem {
  const [, place = '', index] = error.instancePath.split('/');
  if (error.keyword === 'additionalProperties') return unknownKey(error, document);
  if (error.keyword === 'required') return missingKey(error, document);
  if (place === '') return notAnObject(error, document);
  if (place === 'type') return badType(error, document);
  if (place === 'scopes' && index !== undefined) return badScope(error, document, Number(index));
  if (place === 'scopes') return badScopes(error, document);
  return at(
    document,
    place,
    `"${place}" ${error.message ?? 'is not valid'}, not ${describeValue(error.data)}.`,
  );
}

function at(document: JsoncDocument, key: string, message: string): Problem {
  const node = childNode(document.root, key) ?? document.root;
  return { rule: 'connector-schema', message, range: document.rangeOf(node) };
}

function unknownKey(error: SchemaError, document: JsoncDocument): Problem {
  const key = String(error.params['additionalProperty']);
  const meant = nearest(key, knownKeys);
  const node = keyNode(document.root, key) ?? document.root;
  const range = document.rangeOf(node);
  if (meant === undefined) {
    const message = `Base44 ignores the key ${quote(key)}. A connector has "type" and "scopes". Remove it, or write it as a comment.`;
    return { rule: 'unknown-key', message, range };
  }
  const message = `Base44 ignores the key ${quote(key)}. Did you mean "${meant}"?`;
  return { rule: 'unknown-key', severity: 'error', message, range };
}

function missingKey(error: SchemaError, document: JsoncDocument): Problem {
  const key = String(error.params['missingProperty']);
  const message =
    key === 'type'
      ? 'The key "type" is missing, so it is not clear which service this connects. Add it, for example "type": "gmail".'
      : 'The key "scopes" is missing. Base44 would take that as no scopes at all. Add the scopes, or "scopes": [].';
  return {
    rule: 'connector-schema',
    message,
    range: { ...document.rangeOf(document.root), ...openingBrace(document) },
  };
}

/** The opening brace of the object: the place for what is missing in it. */
function openingBrace(document: JsoncDocument): { endLine: number; endColumn: number } {
  const { line, column } = document.rangeOf(document.root);
  return { endLine: line, endColumn: column + 1 };
}

function notAnObject(error: SchemaError, document: JsoncDocument): Problem {
  const message = `A connector file holds one object such as { "type": "gmail", "scopes": [] }, not ${describeValue(error.data)}.`;
  return { rule: 'connector-schema', message, range: document.rangeOf(document.root) };
}

function badType(error: SchemaError, document: JsoncDocument): Problem {
  const value = error.data as JsonValue;
  if (typeof value !== 'string') {
    return at(
      document,
      'type',
      `"type" is the name of a service in quotes, such as "gmail", not ${describeValue(value)}.`,
    );
  }
  const meant = nearest(value, knownTypes);
  const hint =
    meant === undefined ? 'Types have lower-case letters, digits, "_" and "-".' : `Did you mean "${meant}"?`;
  return at(document, 'type', `${quote(value)} is not a connector type. ${hint}`);
}

function badScopes(error: SchemaError, document: JsoncDocument): Problem {
  const message =
    error.keyword === 'maxItems'
      ? `The file lists more than ${schema.properties.scopes.maxItems} scopes, and no connector has that many. Nothing of it is used. Remove what is not needed.`
      : `"scopes" is an array of strings such as ["chat:write"], not ${describeValue(error.data)}.`;
  return at(document, 'scopes', message);
}

function badScope(error: SchemaError, document: JsoncDocument, index: number): Problem {
  const scopes = childNode(document.root, 'scopes') ?? document.root;
  const node = itemNodes(scopes)[index] ?? scopes;
  const range = document.rangeOf(node);
  const value = error.data as JsonValue;
  if (typeof value !== 'string') {
    return {
      rule: 'connector-schema',
      message: `A scope is a string in quotes, not ${describeValue(value)}.`,
      range,
    };
  }
  return { rule: 'connector-schema', message: describeMalformedScope(value), range, scope: value };
}
