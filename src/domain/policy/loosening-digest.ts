import { comparePolicies } from './compare-policies.ts';
import type { Entry } from './entry.ts';
import type { Loosening } from './loosening.ts';
import type { PolicySnapshot } from './parse-policy.ts';
import type { Policy } from './policy.ts';

/**
 * What gets milder from one policy to another, as a text that is the same exactly when the same things do: where they
 * stand in the file does not count. Undefined when nothing does, or when either of them is no policy that could be
 * compared: a malformed one is an error of its own.
 */
export function looseningDigest(current: PolicySnapshot, proposed: PolicySnapshot): string | undefined {
  if (current.kind !== 'policy') return undefined;
  if (proposed.kind === 'missing') return JSON.stringify(['removed']);
  if (proposed.kind !== 'policy') return undefined;
  const loosenings = comparePolicies(current.policy, proposed.policy, new Map());
  if (loosenings.length === 0) return undefined;
  return JSON.stringify([loosenings, listsOf(loosenings, proposed.policy)], (key, value: unknown) =>
    key === 'range' ? undefined : value,
  );
}

/** The lists of the connectors that get milder: which of the unknown scopes do is told by nothing else. */
function listsOf(loosenings: readonly Loosening[], { connectors, review }: Policy) {
  const types = new Set(loosenings.flatMap((loosening) => ('type' in loosening ? [loosening.type] : [])));
  const lists = [...types].map((type) => {
    const rules = connectors.get(type);
    return [type, textsOf(rules?.allow), textsOf(rules?.review), textsOf(rules?.deny)];
  });
  return types.size === 0 ? [] : [textsOf(review), ...lists];
}

function textsOf(entries: readonly Entry[] = []): readonly string[] {
  return entries.map(({ text }) => text).toSorted();
}
