import type { Node } from 'jsonc-parser';
import { quote } from '../quote.ts';
import { parseDay } from './parse-day.ts';
import { entryShape } from './parse-entry.ts';
import { parseAppFolder, parseTypeName } from './parse-names.ts';
import type { Exception } from './policy.ts';
import { describeNode, type PolicyNodes } from './policy-nodes.ts';

const keys = ['app', 'connector', 'scope', 'reason', 'owner', 'expires'] as const;

/** `exceptions`: every key is required, so that each says who wanted it, why, and until when. */
export function parseExceptions(nodes: PolicyNodes, node: Node): readonly Exception[] {
  return nodes.items(node, '"exceptions"').flatMap((item) => parseException(nodes, item) ?? []);
}

function parseException(nodes: PolicyNodes, node: Node): Exception | undefined {
  const members = nodes.object(node, { name: 'An exception', keys, required: keys });
  const read = <Value>(key: (typeof keys)[number], parse: (value: Node) => Value | undefined) => {
    const member = members.get(key);
    return member === undefined ? undefined : parse(member.value);
  };
  const app = read('app', (value) => parseAppFolder(nodes, value));
  const connector = read('connector', (value) => parseTypeName(nodes, value));
  const scope = read('scope', (value) => parseScope(nodes, value));
  const reason = read('reason', (value) => nodes.text(value, '"reason"'));
  const owner = read('owner', (value) => nodes.text(value, '"owner"'));
  const expires = read('expires', (value) => parseDay(nodes, value, '"expires"'));
  if (!app || !connector || !scope || !reason || !owner || expires?.range === undefined) return undefined;
  return {
    app,
    connector,
    scope,
    reason,
    owner,
    expires: expires.value,
    range: nodes.rangeOf(members.get('scope')?.value ?? node),
    expiresRange: expires.range,
  };
}

/** One whole scope: an exception is as narrow as can be. */
function parseScope(nodes: PolicyNodes, node: Node): string | undefined {
  const text: unknown = node.value;
  if (typeof text !== 'string' || !entryShape.test(text)) {
    return nodes.refuse(node, `The scope of an exception is one scope in quotes, not ${describeNode(node)}.`);
  }
  if (!text.includes('*') && !/^(access|class):/.test(text)) return text;
  return nodes.refuse(
    node,
    `An exception is for one scope, and ${quote(text)} could be several. Name the scope.`,
  );
}
