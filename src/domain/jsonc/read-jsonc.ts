import parseJson5 from 'json5/lib/parse.js';
import type { Node, ParseError } from 'jsonc-parser';
import { parseTree } from 'jsonc-parser/lib/umd/impl/parser.js';
import type { Problem, Range } from '../finding.ts';
import { quote } from '../quote.ts';
import { decodeText, maxFileBytes } from './decode-text.ts';
import { findDifference } from './find-difference.ts';
import { nestingProblem } from './nesting.ts';
import { describeSyntaxError } from './syntax-errors.ts';
import { createTextPositions, type TextPositions } from './text-positions.ts';

/** A value of a JSONC file. Objects have no prototype, so any key is just a key. */
export type JsonValue =
  | null
  | boolean
  | number
  | string
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue };

/** A file that every parser in use reads alike. */
export interface JsoncDocument {
  readonly text: string;
  readonly value: JsonValue;
  /** The root of jsonc-parser's tree, for the positions of values and keys. */
  readonly root: Node;
  rangeOf(node: Node): Range;
}

export type JsoncReading =
  | { readonly kind: 'document'; readonly document: JsoncDocument }
  | { readonly kind: 'unreadable'; readonly problems: readonly Problem[] };

/**
 * Reads a JSONC file strictly: UTF-8, comments and trailing commas allowed, nothing that two parsers could take
 * differently. Values and positions come from one walk over jsonc-parser's tree; json5, which Base44's
 * command-line tool uses, reads the same text as an oracle.
 *
 * @param path named in the related locations of problems
 */
export function readJsonc(bytes: Uint8Array, path: string, maxBytes = maxFileBytes): JsoncReading {
  const decoded = decodeText(bytes, maxBytes);
  return decoded.kind === 'text' ? readJsoncText(decoded.text, path) : decoded;
}

function readJsoncText(text: string, path: string): JsoncReading {
  const positions = createTextPositions(text);
  const tooDeep = nestingProblem(text, positions);
  if (tooDeep !== undefined) return unreadable([tooDeep]);

  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  const error = errors[0];
  if (root === undefined || error !== undefined) {
    return unreadable([describeSyntaxError(text, error, positions)]);
  }

  const problems = keyProblems(root, path, positions);
  if (problems.length > 0) return unreadable(problems);

  const value = toValue(root);
  const divergence = divergenceFromJson5(text, value, positions);
  if (divergence !== undefined) return unreadable([divergence]);
  return {
    kind: 'document',
    document: { text, value, root, rangeOf: (node) => positions.range(node.offset, node.length) },
  };
}

function unreadable(problems: readonly Problem[]): JsoncReading {
  return { kind: 'unreadable', problems };
}

/** The value of a node. Recursion is safe: the depth of the text was checked before. */
function toValue(node: Node): JsonValue {
  const children = node.children ?? [];
  if (node.type === 'array') return children.map(toValue);
  if (node.type !== 'object') return node.value as JsonValue;
  const object: Record<string, JsonValue> = Object.create(null);
  for (const property of children) {
    const [key, value] = property.children ?? [];
    if (key !== undefined && value !== undefined) object[String(key.value)] = toValue(value);
  }
  return object;
}

/** Keys that parsers disagree about: repeated ones (compared after escapes are resolved) and `__proto__`. */
function keyProblems(node: Node, path: string, positions: TextPositions): Problem[] {
  if (node.type === 'array')
    return (node.children ?? []).flatMap((item) => keyProblems(item, path, positions));
  if (node.type !== 'object') return [];
  const problems: Problem[] = [];
  const firstByKey = new Map<string, Node>();
  for (const property of node.children ?? []) {
    const [key, value] = property.children ?? [];
    if (key === undefined) continue;
    const name = String(key.value);
    const range = positions.range(key.offset, key.length);
    const first = firstByKey.get(name);
    if (name === '__proto__') problems.push(protoKey(range));
    else if (first === undefined) firstByKey.set(name, key);
    else problems.push(duplicateKey(name, range, path, positions.range(first.offset, first.length)));
    if (value !== undefined) problems.push(...keyProblems(value, path, positions));
  }
  return problems;
}

function protoKey(range: Range): Problem {
  return {
    rule: 'parser-divergence',
    message: 'The key "__proto__" is data to one parser and changes the object itself in another. Remove it.',
    range,
  };
}

function duplicateKey(name: string, range: Range, path: string, first: Range): Problem {
  return {
    rule: 'duplicate-key',
    message: `The key ${quote(name)} stands here a second time, and parsers keep only one of the two. Keep one.`,
    range,
    related: [{ message: 'It stands here first.', path, line: first.line, column: first.column }],
  };
}

function divergenceFromJson5(text: string, value: JsonValue, positions: TextPositions): Problem | undefined {
  let oracle: unknown;
  try {
    oracle = parseJson5(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message.slice(0, 80) : 'unknown error';
    return diverges(
      positions,
      `JSON5, which Base44 uses, cannot read this file (${reason}). Write it as plain JSON.`,
    );
  }
  const difference = findDifference(value, oracle);
  if (difference === undefined) return undefined;
  return diverges(
    positions,
    `JSON5, which Base44 uses, reads other data at ${quote(difference)} than JSONC does. Write it as plain JSON.`,
  );
}

function diverges(positions: TextPositions, message: string): Problem {
  return { rule: 'parser-divergence', message, range: positions.range(0, 0) };
}
