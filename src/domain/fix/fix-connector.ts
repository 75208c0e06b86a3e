import type { Connector } from '../connector/connector.ts';
import { childNode } from '../connector/nodes.ts';
import { parseConnector } from '../connector/parse-connector.ts';
import { readJsonc } from '../jsonc/read-jsonc.ts';
import { arrangeScopes, type Surroundings } from './arrange-scopes.ts';
import { type FixChoices, isNothingToDo, planScopes, type ScopesPlan } from './plan-scopes.ts';
import { readScopeList } from './scope-list.ts';

/** What is to be done to a connector file. */
export interface ConnectorFix {
  readonly plan: ScopesPlan;
  /** The file as it is to be; undefined when it stays as it is. */
  readonly after: Uint8Array | undefined;
}

/**
 * Puts the scopes of a connector file in order.
 *
 * @param bytes the file that the connector was read from
 */
export function fixConnector(bytes: Uint8Array, connector: Connector, choices: FixChoices): ConnectorFix {
  const plan = planScopes(connector, choices);
  if (isNothingToDo(plan)) return { plan, after: undefined };
  const reading = readJsonc(bytes, connector.path);
  const array = reading.kind === 'document' ? childNode(reading.document.root, 'scopes') : undefined;
  if (reading.kind !== 'document' || array === undefined) {
    throw new Error(`${connector.path} is not the file that the connector was read from.`);
  }
  const { text } = reading.document;
  const around = surroundingsOf(text, array.offset);
  const scopes = arrangeScopes(readScopeList(text, array), plan, around);
  const fixed = `${text.slice(0, array.offset)}${scopes}${text.slice(array.offset + array.length)}`;
  const after = new TextEncoder().encode(`${startsWithMark(bytes) ? '\ufeff' : ''}${fixed}`);
  insistOn(plan, connector, after);
  return { plan, after };
}

function surroundingsOf(text: string, offset: number): Surroundings {
  const lineStart = Math.max(text.lastIndexOf('\n', offset), text.lastIndexOf('\r', offset)) + 1;
  return {
    lineEnd: /\r\n|\n|\r/.exec(text)?.[0] ?? '\n',
    indent: /^[ \t]*/.exec(text.slice(lineStart, offset))?.[0] ?? '',
  };
}

function startsWithMark([first, second, third]: Uint8Array): boolean {
  return first === 0xef && second === 0xbb && third === 0xbf;
}

/** A file that asked for anything else than what was planned must never be written. */
function insistOn({ kept }: ScopesPlan, { type, path }: Connector, after: Uint8Array): void {
  const read = parseConnector(after, path).connector;
  const scopes = read?.scopes.map(({ scope }) => scope);
  if (read?.type === type && JSON.stringify(scopes) === JSON.stringify(kept.map(({ scope }) => scope)))
    return;
  throw new Error(`The scopes of ${path} could not be put in order without changing them.`);
}
