import type { Node } from 'jsonc-parser';
import { isDay } from './dates.ts';
import type { Setting } from './policy.ts';
import { describeNode, type PolicyNodes } from './policy-nodes.ts';

/** A day with its place. */
export function parseDay(nodes: PolicyNodes, node: Node, name: string): Setting<string> | undefined {
  const text: unknown = node.value;
  if (typeof text === 'string' && isDay(text)) return { value: text, range: nodes.rangeOf(node) };
  return nodes.refuse(node, `${name} is a day such as "2027-01-31", not ${describeNode(node)}.`);
}
