import type { Node } from 'jsonc-parser';

/** The value node of an object's key; undefined when the node is no object or has no such key. */
export function childNode(node: Node, key: string): Node | undefined {
  return propertyNode(node, key)?.children?.[1];
}

/** The node of a key itself, for findings about the key. */
export function keyNode(node: Node, key: string): Node | undefined {
  return propertyNode(node, key)?.children?.[0];
}

/** The item nodes of an array; none when the node is no array. */
export function itemNodes(node: Node): readonly Node[] {
  return node.type === 'array' ? (node.children ?? []) : [];
}

function propertyNode(node: Node, key: string): Node | undefined {
  if (node.type !== 'object') return undefined;
  return node.children?.find((property) => property.children?.[0]?.value === key);
}
