import { scopesOf } from '../../catalogue/catalogue.ts';
import { compareText } from '../finding.ts';
import type { Entry } from './entry.ts';
import { evaluateByLists } from './evaluate-scope.ts';
import type { Loosening } from './loosening.ts';
import { losesReviews } from './lost-reviews.ts';
import type { Policy } from './policy.ts';
import { compareVerdicts, type VerdictKind } from './verdict.ts';

/** No entry can have this character. */
const anyCharacters = '\ue000';

/** Stands for every scope that the catalogue does not know and no entry names; "*" alone is a pattern that does. */
const unknownScope = anyCharacters;

/** A connector type, and the scopes of it that a repository declares. */
export interface DeclaredType {
  readonly type: string;
  readonly declared: ReadonlySet<string>;
}

/** The scopes of a type with a milder verdict than before, together where they changed alike. */
export function milderScopes(
  before: Policy,
  after: Policy,
  declaredType: DeclaredType,
): readonly Loosening[] {
  const { type } = declaredType;
  const names = namesToLookAt(before, after, declaredType);
  const examples = [...examplesOfPatterns(before, type), ...examplesOfPatterns(after, type), unknownScope];
  const groups = new Map<string, { from: VerdictKind; to: VerdictKind; scopes: string[] }>();
  for (const scope of new Set([...[...names].toSorted(compareText), ...examples])) {
    const from = evaluateByLists(before, type, scope).kind;
    const to = evaluateByLists(after, type, scope).kind;
    if (compareVerdicts(to, from) <= 0) continue;
    const group = groups.get(`${from} ${to}`) ?? { from, to, scopes: [] };
    group.scopes.push(scope);
    groups.set(`${from} ${to}`, group);
  }
  if (losesReviews(before, after, type)) {
    const scopes = groups.get('review allowed')?.scopes ?? [];
    groups.set('review allowed', { from: 'review', to: 'allowed', scopes: [...scopes, unknownScope] });
  }
  return [...groups.values()].map(({ from, to, scopes }) => ({
    kind: 'scopes',
    type,
    scopes: scopes.filter((scope) => names.has(scope)),
    withUnknown: scopes.some((scope) => !names.has(scope)),
    from,
    to,
    range: after.connectors.get(type)?.range,
  }));
}

/** The scopes that the catalogue, the repository or either policy names. */
function namesToLookAt(before: Policy, after: Policy, { type, declared }: DeclaredType): ReadonlySet<string> {
  const named = [before, after].flatMap((policy) => [
    ...entriesFor(policy, type).flatMap((entry) => (entry.kind === 'scope' ? [entry.text] : [])),
    ...policy.exceptions.filter(({ connector }) => connector === type).map(({ scope }) => scope),
  ]);
  return new Set([...scopesOf(type).map(({ scope }) => scope), ...declared, ...named]);
}

/**
 * Scopes that patterns name: without them, lifting a ban would go unseen where the catalogue has no scopes. What stands
 * for `*` is in no entry, so that a pattern which names the example of another one names all that the other does; else
 * `foo.x*` could pass for `foo.*`.
 */
function examplesOfPatterns(policy: Policy, type: string): readonly string[] {
  return entriesFor(policy, type)
    .filter(({ kind }) => kind === 'pattern')
    .map(({ text }) => text.replaceAll('*', anyCharacters));
}

function entriesFor(policy: Policy, type: string): readonly Entry[] {
  const rules = policy.connectors.get(type);
  return [...policy.review, ...(rules === undefined ? [] : [...rules.allow, ...rules.review, ...rules.deny])];
}
