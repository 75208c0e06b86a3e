import type { Entry } from './entry.ts';
import type { Policy } from './policy.ts';

type PatternEntry = Entry & { readonly kind: 'pattern' };
type NamingEntry = Entry & { readonly kind: 'pattern' | 'scope' };

/**
 * Whether a scope that the catalogue does not know, and no entry writes so, may be allowed now that needed an approval
 * before: an entry of a review is gone, and what it named, in whichever case, a wildcard allows. No example tells, as two
 * patterns can have scopes in common that are an example of neither. Where several entries take the place of one it
 * counts as gone.
 */
export function losesReviews(before: Policy, after: Policy, type: string): boolean {
  const rules = after.connectors.get(type);
  if (rules === undefined) return false;
  const restricting = [...after.review, ...rules.review, ...rules.deny];
  // These name every scope that the catalogue does not know.
  if (restricting.some(({ kind }) => kind === 'access' || kind === 'class')) return false;
  const stillThere = restricting.filter(isNaming);
  const allowed = rules.allow.filter(isPattern);
  return [...before.review, ...(before.connectors.get(type)?.review ?? [])]
    .filter(isNaming)
    .filter((entry) => !stillThere.some((other) => includes(other, entry)))
    .some((gone) => allowed.some((pattern) => haveScopesInCommon(pattern, gone)));
}

function isNaming(entry: Entry): entry is NamingEntry {
  return entry.kind === 'scope' || isPattern(entry);
}

function isPattern(entry: Entry): entry is PatternEntry {
  return entry.kind === 'pattern';
}

/** Whether an entry plainly names whatever another one names, of which a "*" is a character like any other to it. */
function includes(wider: NamingEntry, { text }: NamingEntry): boolean {
  const lower = text.toLowerCase();
  return wider.kind === 'pattern' ? wider.withoutCase(lower) : wider.text.toLowerCase() === lower;
}

/**
 * Whether a text can be what a pattern and another entry name. Of two patterns, what stands before the first "*" and
 * after the last has to agree; between them there is room for all that either wants. Case does not count, as the other
 * one is a restriction.
 */
function haveScopesInCommon(pattern: PatternEntry, other: NamingEntry): boolean {
  if (other.kind === 'scope') return pattern.withoutCase(other.text.toLowerCase());
  const [first, second] = [endsOf(pattern), endsOf(other)];
  return agree(first.start, second.start, 'startsWith') && agree(first.end, second.end, 'endsWith');
}

function endsOf({ text }: PatternEntry): { readonly start: string; readonly end: string } {
  const lower = text.toLowerCase();
  return { start: lower.slice(0, lower.indexOf('*')), end: lower.slice(lower.lastIndexOf('*') + 1) };
}

function agree(one: string, other: string, how: 'startsWith' | 'endsWith'): boolean {
  return one[how](other) || other[how](one);
}
