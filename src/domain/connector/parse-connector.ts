import type { Problem, Range } from '../finding.ts';
import { readJsonc } from '../jsonc/read-jsonc.ts';
import type { Connector } from './connector.ts';
import { connectorSchemaProblems } from './connector-schema.ts';
import { childNode, itemNodes } from './nodes.ts';

/** What a connector file says, with everything that is wrong with it. */
export interface ConnectorReading {
  /** Undefined when the file does not describe a connector that can be relied on. */
  readonly connector: Connector | undefined;
  /** The type that the file names, even where the rest is wrong; undefined when it cannot be told. */
  readonly type: string | undefined;
  readonly typeRange: Range | undefined;
  readonly problems: readonly Problem[];
}

/** Parses a connector file. All problems of the file are collected; none is thrown. */
export function parseConnector(bytes: Uint8Array, path: string): ConnectorReading {
  const reading = readJsonc(bytes, path);
  if (reading.kind === 'unreadable') {
    return { connector: undefined, type: undefined, typeRange: undefined, problems: reading.problems };
  }
  const { document } = reading;
  const typeNode = childNode(document.root, 'type');
  const scopesNode = childNode(document.root, 'scopes');
  const type = typeof typeNode?.value === 'string' ? typeNode.value : undefined;
  const typeRange = typeNode === undefined ? undefined : document.rangeOf(typeNode);
  const problems = connectorSchemaProblems(document, type);
  if (type === undefined || typeRange === undefined || scopesNode === undefined || problems.some(isFatal)) {
    return { connector: undefined, type, typeRange, problems };
  }
  const scopes = itemNodes(scopesNode).map((node) => ({
    scope: String(node.value),
    range: document.rangeOf(node),
  }));
  return { connector: { type, typeRange, scopes, path }, type, typeRange, problems };
}

/** A near miss of a key name is an error, but what the known keys say still holds. */
function isFatal(problem: Problem): boolean {
  return problem.rule === 'connector-schema';
}
