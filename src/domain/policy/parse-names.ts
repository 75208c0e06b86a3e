import type { Node } from 'jsonc-parser';
import { knownTypes } from '../../catalogue/connector-types.ts';
import { joinPath } from '../app/tree.ts';
import { nearest } from '../nearest.ts';
import { quote } from '../quote.ts';
import { describeNode, type Member, type PolicyNodes } from './policy-nodes.ts';

/** The shape of a connector type's id. */
const typeShape = /^[a-z0-9][a-z0-9_-]{0,63}$/;

/** The shape of a GitHub login, with `@` in front. */
export const loginShape = /^@[A-Za-z0-9][A-Za-z0-9_-]{0,38}$/;

/** The folder of an app as the tool writes it: relative to the repository's root, `.` for the root itself. */
export function parseAppFolder(nodes: PolicyNodes, node: Node): string | undefined {
  const text: unknown = node.value;
  if (typeof text === 'string' && text !== '' && !text.includes('\\')) {
    const folder = text.startsWith('/') ? undefined : joinPath('.', text);
    if (folder === text) return folder;
    if (folder !== undefined)
      return nodes.refuse(node, `Write the folder ${quote(text)} as ${quote(folder)}.`);
  }
  return nodes.refuse(
    node,
    `An app is a folder in the repository such as "apps/crm", or "." for its root, not ${describeNode(node)}.`,
  );
}

/** A connector type's id. It need not be a documented one. */
export function parseTypeName(nodes: PolicyNodes, node: Node): string | undefined {
  const text: unknown = node.value;
  if (typeof text === 'string' && typeShape.test(text)) return text;
  const meant = typeof text === 'string' ? nearest(text, knownTypes) : undefined;
  const hint =
    meant === undefined ? 'Types have lower-case letters, digits, "_" and "-".' : `Did you mean "${meant}"?`;
  return nodes.refuse(node, `${describeNode(node)} is not a connector type. ${hint}`);
}

/** A GitHub login with `@`. */
export function parseLogin(nodes: PolicyNodes, node: Node): string | undefined {
  const text: unknown = node.value;
  if (typeof text === 'string' && loginShape.test(text)) return text;
  return nodes.refuse(node, `A person is a GitHub login such as "@lee", not ${describeNode(node)}.`);
}

/** The members of an object whose keys are connector types; those with other keys are left out. */
export function typedMembers(nodes: PolicyNodes, node: Node, name: string): readonly Member[] {
  return nodes.members(node, name).filter(({ keyNode }) => parseTypeName(nodes, keyNode) !== undefined);
}
