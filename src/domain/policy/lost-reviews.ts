import type { Entry } from './entry.ts';
import { compilePattern } from './pattern.ts';
import type { Policy } from './policy.ts';

/**
 * Whether a scope that the catalogue does not know, and no entry names, may be allowed now that needed an approval
 * before: an entry of a review is gone, and what it named a wildcard allows. No example tells, as two patterns can have
 * scopes in common that are an example of neither. Where several entries take the place of one it counts as gone.
 */
export function losesReviews(before: Policy, after: Policy, type: string): boolean {
  const rules = after.connectors.get(type);
  const wildcards = (rules?.allow ?? []).filter(({ kind }) => kind === 'pattern');
  if (wildcards.length === 0) return false;
  const restricting = [...after.review, ...(rules?.review ?? []), ...(rules?.deny ?? [])];
  // These name every scope that the catalogue does not know.
  if (restricting.some(({ kind }) => kind === 'access' || kind === 'class')) return false;
  const stillThere = new Set(restricting.map(({ text }) => text.toLowerCase()));
  return [...before.review, ...(before.connectors.get(type)?.review ?? [])].some(
    (entry) =>
      (entry.kind === 'pattern' || entry.kind === 'scope') &&
      !stillThere.has(entry.text.toLowerCase()) &&
      !restricting.some((other) => includes(other, entry)) &&
      wildcards.some((wildcard) => haveScopesInCommon(wildcard.text, entry.text)),
  );
}

/** Whether a pattern plainly names whatever another entry names. A "*" there is a character like any other to it. */
function includes(wider: Entry, { text }: Entry): boolean {
  return wider.kind === 'pattern' && wider.withoutCase(text.toLowerCase());
}

/**
 * Whether a text can be what two patterns name, one of which may have no "*": of two that have some, only what stands
 * before the first and after the last has to agree. Case does not count, as one of them is a restriction.
 */
function haveScopesInCommon(pattern: string, other: string): boolean {
  const [one, two] = [pattern.toLowerCase(), other.toLowerCase()];
  if (!two.includes('*')) return compilePattern(one)(two);
  const [start, otherStart] = [one, two].map((text) => text.slice(0, text.indexOf('*')));
  const [end, otherEnd] = [one, two].map((text) => text.slice(text.lastIndexOf('*') + 1));
  return agree(start, otherStart, 'startsWith') && agree(end, otherEnd, 'endsWith');
}

function agree(one = '', other = '', how: 'startsWith' | 'endsWith'): boolean {
  return one[how](other) || other[how](one);
}
