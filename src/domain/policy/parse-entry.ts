import type { Node } from 'jsonc-parser';
import { classifications } from '../../catalogue/classifications.ts';
import { type Tier, tiers } from '../../catalogue/tiers.ts';
import { nearest } from '../nearest.ts';
import { codePointName, quote } from '../quote.ts';
import type { Entry, EntryMatcher } from './entry.ts';
import { compilePattern } from './pattern.ts';
import { describeNode, type PolicyNodes } from './policy-nodes.ts';

/** What may stand after `access:`. Two tiers have a second name that says better what the scopes do. */
export const accessWords: ReadonlyMap<string, Tier> = new Map([
  ...tiers.map((tier) => [tier, tier] as const),
  ['offline', 'identity'],
  ['send', 'write'],
]);

/** The shape of an entry that is a scope or a pattern. */
export const entryShape = /^[A-Za-z0-9*][A-Za-z0-9:/._~*-]{0,255}$/;

/** A list of entries. */
export function parseEntries(nodes: PolicyNodes, node: Node, name: string): readonly Entry[] {
  return nodes.items(node, name).flatMap((item) => parseEntry(nodes, item) ?? []);
}

function parseEntry(nodes: PolicyNodes, node: Node): Entry | undefined {
  const text: unknown = node.value;
  if (typeof text !== 'string') {
    return nodes.refuse(node, `An entry is a scope in quotes, not ${describeNode(node)}.`);
  }
  const matcher = parseMatcher(text);
  if (typeof matcher === 'string') return nodes.refuse(node, matcher);
  return { ...matcher, text, range: nodes.rangeOf(node) };
}

/** What an entry names, or a sentence that says why it names nothing. */
function parseMatcher(text: string): EntryMatcher | string {
  const [, keyword, word = ''] = /^(access|class)\s*:\s*(.*)/is.exec(text) ?? [];
  if (keyword === 'access') return parseAccess(text, word);
  if (keyword === 'class') return parseClass(text, word);
  if (keyword !== undefined) {
    return `${quote(text)} is written in lower case: "${keyword.toLowerCase()}:…".`;
  }
  if (!entryShape.test(text)) return describeMalformedEntry(text);
  if (!text.includes('*')) return { kind: 'scope' };
  return { kind: 'pattern', exact: compilePattern(text), withoutCase: compilePattern(text.toLowerCase()) };
}

function parseAccess(text: string, word: string): EntryMatcher | string {
  const tier = accessWords.get(word);
  if (tier !== undefined && text === `access:${word}`) return { kind: 'access', tier };
  return `${quote(text)} is no level of access. ${adviceFor('access', word, [...accessWords.keys()])}`;
}

function parseClass(text: string, word: string): EntryMatcher | string {
  const classification = classifications.find((one) => one === word);
  if (classification !== undefined && text === `class:${word}`) return { kind: 'class', classification };
  return `${quote(text)} is no class that a provider has. ${adviceFor('class', word, classifications)}`;
}

function adviceFor(keyword: string, word: string, known: readonly string[]): string {
  const meant = nearest(word, known);
  if (meant !== undefined) return `Did you mean "${keyword}:${meant}"?`;
  const examples = known.slice(0, 7).map((one) => `"${one}"`);
  return `Known are ${examples.join(', ')}${known.length > examples.length ? ' and others' : ''}.`;
}

/** Characters that other tools give a meaning, and what to write here instead. */
const foreignSyntax: ReadonlyMap<string, string> = new Map([
  ['!', 'There is no "not": write what is not allowed into "deny".'],
  ['?', 'The only wildcard is "*", for any number of characters.'],
  ['[', 'The only wildcard is "*". Write each scope as an entry of its own.'],
  ['{', 'The only wildcard is "*". Write each scope as an entry of its own.'],
  ['\\', 'Nothing needs to be escaped.'],
]);

function describeMalformedEntry(text: string): string {
  if (text === '') return 'The entry is empty. Write a scope, or remove it.';
  if (text.length > 256)
    return `The entry ${quote(text)} has ${text.length} characters, and at most 256 are allowed.`;
  if (text.trim() !== text) return `The entry ${quote(text)} has blanks around it. Remove them.`;
  if (/[\s,;]/.test(text)) {
    return `${quote(text)} looks like more than one scope. Write each as an entry of its own.`;
  }
  const foreign = text.match(/[^A-Za-z0-9:/._~*-]/u)?.[0];
  if (foreign === undefined) return `The entry ${quote(text)} does not start with a letter, a digit or "*".`;
  const advice = foreignSyntax.get(foreign);
  if (advice !== undefined) return `The entry ${quote(text)} holds ${quote(foreign)}. ${advice}`;
  const name = foreign >= ' ' && foreign <= '~' ? `"${foreign}"` : codePointName(foreign);
  return `The entry ${quote(text)} holds ${name}, which no scope has. Copy the scope from the provider's list.`;
}
