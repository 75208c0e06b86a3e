import { scopesOf } from './catalogue.ts';
import type { ScopeFacts } from './facts.ts';

const spellingsByType = new Map<string, ReadonlyMap<string, readonly ScopeFacts[]>>();

/** The known scopes whose names are the given one, or differ from it in case only. */
export function scopesSpelledLike(type: string, scope: string): readonly ScopeFacts[] {
  return spellingsOf(type).get(scope.toLowerCase()) ?? [];
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
