import type { Node } from 'jsonc-parser';
import { parseEntries } from './parse-entry.ts';
import { typedMembers } from './parse-names.ts';
import type { ConnectorRules } from './policy.ts';
import type { PolicyNodes } from './policy-nodes.ts';

/** `connectors`: the types that are listed, each with its entries. */
export function parseConnectors(nodes: PolicyNodes, node: Node): ReadonlyMap<string, ConnectorRules> {
  const rules = typedMembers(nodes, node, '"connectors"').map(({ key: type, keyNode, value }) => {
    const name = `"connectors.${type}"`;
    const keys = ['allow', 'review', 'deny'] as const;
    const members = nodes.object(value, { name, keys, required: [] });
    const entries = (key: (typeof keys)[number]) => {
      const list = members.get(key)?.value;
      return list === undefined ? [] : parseEntries(nodes, list, `"${key}" of "${type}"`);
    };
    return {
      type,
      range: nodes.rangeOf(keyNode),
      allow: entries('allow'),
      review: entries('review'),
      deny: entries('deny'),
    };
  });
  return new Map(rules.map((one) => [one.type, one]));
}
