import type { Node } from 'jsonc-parser';
import { quote } from '../quote.ts';
import { parseLogin, typedMembers } from './parse-names.ts';
import type { ConsentRules } from './policy.ts';
import type { PolicyNodes } from './policy-nodes.ts';

/** `consent`: who signs in for a connector. */
export function parseConsent(nodes: PolicyNodes, node: Node): ReadonlyMap<string, ConsentRules> {
  const rules = typedMembers(nodes, node, '"consent"').map(({ key: type, keyNode, value }) => {
    const name = `"consent.${type}"`;
    const keys = ['who', 'signInAs', 'connectedBy'] as const;
    const members = nodes.object(value, { name, keys, required: [] });
    const who = members.get('who')?.value;
    const text = (key: 'signInAs' | 'connectedBy') => {
      const member = members.get(key);
      return member === undefined ? undefined : nodes.text(member.value, `"${key}" of "${type}"`);
    };
    const connectedBy = text('connectedBy');
    if (connectedBy !== undefined && /[\s,;!?[\]{}\\]/.test(connectedBy)) {
      nodes.refuse(
        members.get('connectedBy')?.value ?? value,
        `"connectedBy" is one e-mail address such as "*@acme.com", where "*" is the only wildcard, not ${quote(connectedBy)}.`,
      );
    }
    return {
      type,
      range: nodes.rangeOf(keyNode),
      who:
        who === undefined
          ? []
          : nodes.items(who, `"who" of "${type}"`).flatMap((item) => parseLogin(nodes, item) ?? []),
      signInAs: text('signInAs'),
      connectedBy,
    };
  });
  return new Map(rules.map((one) => [one.type, one]));
}
