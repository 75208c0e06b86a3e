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

/**
 * The pattern that was most likely meant by one that names no known scope of these types: the same with one word as it is
 * written in scopes that it names then. Undefined where none suggests itself: scopes may come that a pattern is for.
 */
export function patternMeant(types: readonly string[], text: string, use: Use): string | undefined {
  const inCase = (one: string) => (use === 'allow' ? one : one.toLowerCase());
  const scopes = types.flatMap((type) => scopesOf(type).map(({ scope }) => inCase(scope)));
  const names = (pattern: string) => scopes.some(compilePattern(inCase(pattern)));
  if (scopes.length === 0 || names(text)) return undefined;
  const known = [...new Set(scopes.flatMap((scope) => scope.split(/[^A-Za-z0-9_]+/)))];
  for (const [word] of text.matchAll(/[A-Za-z0-9_]+/g)) {
    const meant = known.includes(inCase(word)) ? undefined : nearest(word, known);
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
