import { resolveScope, scopesOf, typeFacts } from './catalogue.ts';
import { isGoogle } from './connector-types.ts';
import { foldScope, microsoftAddress } from './decode.ts';
import type { ScopeFacts } from './facts.ts';

const spellingsByType = new Map<string, ReadonlyMap<string, readonly ScopeFacts[]>>();

/**
 * The known scopes that a text may stand for: those whose names it is, but for case, and the one that the provider
 * takes it for.
 */
export function scopesSpelledLike(type: string, text: string): readonly ScopeFacts[] {
  const alike = spellingsOf(type).get(text.toLowerCase()) ?? [];
  const taken = resolveScope(type, text);
  return taken === undefined || alike.includes(taken) ? alike : [...alike, taken];
}

/** One name for all ways to write a scope that the provider does not tell apart. Two scopes are never given the same. */
export function canonicalScope(type: string, text: string): string {
  const known = resolveScope(type, text);
  if (known !== undefined) return known.scope;
  const facts = typeFacts(type);
  if (facts === undefined) return (isGoogle(type) ? googleSignIn.get(text) : undefined) ?? text;
  return facts.caseSensitive ? text : foldScope(text);
}

/** Google grants who somebody is by these names, whichever was asked for. The catalogue has them as aliases. */
const googleSignIn: ReadonlyMap<string, string> = new Map([
  ['https://www.googleapis.com/auth/userinfo.email', 'email'],
  ['https://www.googleapis.com/auth/userinfo.profile', 'profile'],
]);

/** With and without the API's address, in lower case, where the provider does not tell them apart; else none. */
export function spellingsWithAddress(type: string, text: string): readonly string[] {
  if (typeFacts(type)?.caseSensitive !== false) return [];
  const folded = foldScope(text);
  return [folded, `${microsoftAddress}${folded}`];
}

function spellingsOf(type: string): ReadonlyMap<string, readonly ScopeFacts[]> {
  const known = spellingsByType.get(type);
  if (known !== undefined) return known;
  const spellings = new Map<string, ScopeFacts[]>();
  for (const facts of scopesOf(type)) {
    const folded = facts.scope.toLowerCase();
    spellings.set(folded, [...(spellings.get(folded) ?? []), facts]);
  }
  // A type that the catalogue lacks is not kept: the names come from files, and there is no end to them.
  if (spellings.size > 0) spellingsByType.set(type, spellings);
  return spellings;
}
