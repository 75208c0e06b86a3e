import type { Node } from 'jsonc-parser';
import type { Problem, Range } from '../finding.ts';
import { firstThatFits } from '../fit-message.ts';
import type { JsoncDocument } from '../jsonc/read-jsonc.ts';
import { nearest } from '../nearest.ts';
import { describeValue, quote } from '../quote.ts';

/** One key of an object with its value. */
export interface Member {
  readonly key: string;
  readonly keyNode: Node;
  readonly value: Node;
}

/** What an object may hold, for messages: `"approvals"` with the keys that it knows. */
export interface ObjectShape<Key extends string> {
  /** Names the object at the start of a sentence. */
  readonly name: string;
  readonly keys: readonly Key[];
  readonly required: readonly Key[];
}

/**
 * Takes a policy's document apart. What does not have the expected shape becomes a problem at its place, and
 * `undefined` for the caller, who goes on: all problems of a file are collected.
 */
export interface PolicyNodes {
  readonly problems: readonly Problem[];
  rangeOf(node: Node): Range;
  refuse(node: Node, message: string): undefined;
  /** The members of an object with any keys. */
  members(node: Node, name: string): readonly Member[];
  /** The members of an object with these keys only. */
  object<Key extends string>(node: Node, shape: ObjectShape<Key>): ReadonlyMap<Key, Member>;
  items(node: Node, name: string): readonly Node[];
  /** A text that is not blank, on one line. */
  text(node: Node, name: string): string | undefined;
  choice<Choice extends string>(node: Node, name: string, choices: readonly Choice[]): Choice | undefined;
}

export function createPolicyNodes(document: JsoncDocument): PolicyNodes {
  const problems: Problem[] = [];
  const { rangeOf } = document;

  function refuse(node: Node, message: string): undefined {
    problems.push({ rule: 'policy-invalid', message, range: rangeOf(node) });
  }

  function members(node: Node, name: string): readonly Member[] {
    if (node.type !== 'object') {
      refuse(node, `${name} is an object in braces { }, not ${describeNode(node)}.`);
      return [];
    }
    return (node.children ?? []).flatMap(({ children: [keyNode, value] = [] }) =>
      keyNode === undefined || value === undefined ? [] : [{ key: String(keyNode.value), keyNode, value }],
    );
  }

  function object<Key extends string>(node: Node, shape: ObjectShape<Key>): ReadonlyMap<Key, Member> {
    const found = new Map<Key, Member>();
    for (const member of members(node, shape.name)) {
      const key = shape.keys.find((known) => known === member.key);
      if (key === undefined) refuse(member.keyNode, unknownKey(member.key, shape));
      else found.set(key, member);
    }
    const missing = node.type === 'object' ? shape.required.filter((key) => !found.has(key)) : [];
    for (const key of missing) {
      const range = rangeOf(node);
      problems.push({
        rule: 'policy-invalid',
        message: `${shape.name} needs the key "${key}". Add it.`,
        range: { ...range, endLine: range.line, endColumn: range.column + 1 },
      });
    }
    return found;
  }

  function items(node: Node, name: string): readonly Node[] {
    if (node.type === 'array') return node.children ?? [];
    refuse(node, `${name} is a list in brackets [ ], not ${describeNode(node)}.`);
    return [];
  }

  function text(node: Node, name: string): string | undefined {
    const value: unknown = node.value;
    if (typeof value !== 'string')
      return refuse(node, `${name} is a text in quotes, not ${describeNode(node)}.`);
    if (value.trim() !== value || value === '') {
      return refuse(node, `${name} is ${quote(value)}. Write a text without blanks around it.`);
    }
    if (/[\r\n\t]/.test(value)) return refuse(node, `${name} is a text on one line, not ${quote(value)}.`);
    return value;
  }

  function choice<Choice extends string>(node: Node, name: string, choices: readonly Choice[]) {
    const value: unknown = node.value;
    const known = choices.find((one) => one === value);
    if (known !== undefined) return known;
    const list = choices.map((one) => `"${one}"`).join(', ');
    const meant = typeof value === 'string' ? nearest(value, choices) : undefined;
    const hint = meant === undefined ? '' : ` Did you mean "${meant}"?`;
    return refuse(node, `${name} is one of ${list}, not ${describeNode(node)}.${hint}`);
  }

  return { problems, rangeOf, refuse, members, object, items, text, choice };
}

/** The value of a node in a few words; `value` of jsonc-parser's nodes is undefined for objects and arrays. */
export function describeNode(node: Node): string {
  if (node.type === 'array') return 'an array';
  if (node.type === 'object') return 'an object';
  return describeValue(node.value);
}

function unknownKey(key: string, { name, keys }: ObjectShape<string>): string {
  const meant = nearest(key, keys);
  if (meant !== undefined) return `${name} has no key ${quote(key)}. Did you mean "${meant}"?`;
  const known = keys.map((one) => `"${one}"`).join(', ');
  return firstThatFits(
    `${name} has no key ${quote(key)}. It knows ${known}.`,
    `${name} has no key ${quote(key)}. Remove it, or write it as a comment.`,
  );
}
