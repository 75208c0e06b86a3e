import { resolveScope, scopesOf, typeFacts } from './catalogue.ts';
import { foldScope } from './decode.ts';
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
  return typeFacts(type)?.caseSensitive === false ? foldScope(text) : text;
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
