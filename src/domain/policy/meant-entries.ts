import { distance } from 'fastest-levenshtein';
import { scopesOf } from '../../catalogue/catalogue.ts';
import { classifications } from '../../catalogue/classifications.ts';
import { nearest } from '../nearest.ts';
import { accessWords } from './parse-entry.ts';
import { compilePattern } from './pattern.ts';

/** How a list compares scopes: `allow` with their case, `review` and `deny` without. */
export type Use = 'allow' | 'restrict';

/** What people call access and class; the tool itself says "tier" in reports. */
const otherKeywords: ReadonlyMap<string, string> = new Map([
  ['tier', 'access'],
  ['level', 'access'],
  ['classification', 'class'],
]);

/** Entries by access or class, for what stands before the colon, with what may follow. */
const wordsByKeyword = new Map<string, readonly string[]>([
  ['access', [...accessWords.keys()]],
  ['class', classifications],
]);

/** The entry by access or class that was most likely meant by one that counts as a scope: `acess:admin`, `tier:admin`. */
export function keywordEntryMeant(text: string): string | undefined {
  const [, before = '', after = ''] = /^([^:]+):(.+)$/.exec(text.toLowerCase()) ?? [];
  const keyword = otherKeywords.get(before) ?? nearest(before, [...wordsByKeyword.keys()]);
  const isWord = wordsByKeyword.get(keyword ?? '')?.includes(after) === true;
  return isWord ? `${keyword}:${after}` : undefined;
}

/** What patterns of a list are held against. */
export interface Vocabulary {
  /** How the list compares texts. */
  readonly inCase: (text: string) => string;
  readonly scopes: readonly string[];
  /** Of which the scopes are made, each once. */
  readonly words: readonly string[];
}

/** The scopes that are known of these types. */
export function vocabularyOf(types: readonly string[], use: Use): Vocabulary {
  const inCase = (text: string) => (use === 'allow' ? text : text.toLowerCase());
  const scopes = types.flatMap((type) => scopesOf(type).map(({ scope }) => inCase(scope)));
  const words = new Set(scopes.flatMap((scope) => scope.split(/[^A-Za-z0-9_]+/)));
  return { inCase, scopes, words: [...words] };
}

/**
 * The pattern that was most likely meant by one that names no known scope: the same with one word as it is written in
 * scopes that it names then. Undefined where none suggests itself: scopes may come that a pattern is for.
 */
export function patternMeant(text: string, { inCase, scopes, words }: Vocabulary): string | undefined {
  const names = (pattern: string) => scopes.some(compilePattern(inCase(pattern)));
  if (names(text)) return undefined;
  for (const [word] of text.matchAll(/[A-Za-z0-9_]+/g)) {
    const meant = words.includes(inCase(word)) ? undefined : nearest(word, words);
    if (meant === undefined || !isSlip(word, meant)) continue;
    const pattern = text.replace(word, meant);
    if (names(pattern)) return pattern;
  }
  return undefined;
}

/** Words that are shorter have too many others near them. */
const shortestWord = 4;

/** One letter too many, too few or wrong, or letters in another order: `write` is no slip of `drive`. */
function isSlip(word: string, meant: string): boolean {
  const [one, other] = [fold(word), fold(meant)];
  if (one.length < shortestWord) return false;
  return distance(one, other) <= 1 || lettersOf(one) === lettersOf(other);
}

function fold(word: string): string {
  return word.toLowerCase().replaceAll('_', '');
}

function lettersOf(word: string): string {
  return [...word].sort().join('');
}
