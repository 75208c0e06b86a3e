import { scopeFacts, typeFacts } from '../../catalogue/catalogue.ts';
import { covers, impliedScopes, implyingScopes } from '../../catalogue/implications.ts';
import { respelledScope } from '../../catalogue/nearest-scopes.ts';
import { scopesSpelledLike, spellingsWithAddress } from '../../catalogue/spellings.ts';
import { scopesAddedByBase44 } from '../../catalogue/unasked-scopes.ts';
import { allows, type Candidate, type Entry, restricts } from './entry.ts';
import { exceptionFor } from './exceptions.ts';
import type { ConnectorRules, Policy } from './policy.ts';
import { type ConnectorVerdict, type Ground, placeIn, type ScopeVerdict } from './verdict.ts';

/** Which scope of which connector of which app is asked about, and on which day. */
export interface ScopeQuestion {
  /** The app's folder, `.` for the repository's root. */
  readonly app: string;
  readonly type: string;
  readonly scope: string;
  /** `YYYY-MM-DD`, in UTC. */
  readonly today: string;
}

/** What policy says about a scope: the first of exception, deny, review, allow that names it decides. */
export function evaluateScope(policy: Policy, question: ScopeQuestion): ScopeVerdict {
  const exception = exceptionFor(policy, question);
  if (exception === undefined) return evaluateByLists(policy, question.type, question.scope);
  const place = placeIn(policy, exception.range, exception.scope);
  const { reason, owner, expires } = exception;
  return { kind: 'allowed', by: { kind: 'exception', place, reason, owner, expires } };
}

/** The same without exceptions, which is what holds for every app. */
export function evaluateByLists(policy: Policy, type: string, scope: string): ScopeVerdict {
  const rules = policy.connectors.get(type);
  if (rules === undefined) return unlisted(policy, undefined);

  const covered = coveredBy(type, scope);
  const denied = firstMatch(rules.deny, covered, restricts);
  if (denied !== undefined) return { kind: 'denied', by: entryGround(policy, 'deny', denied) };

  if (isAddedByBase44(type, scope)) return { kind: 'allowed', by: { kind: 'added-by-base44' } };

  const review = firstMatch(rules.review, covered, restricts);
  if (review !== undefined) return { kind: 'review', by: entryGround(policy, 'review', review) };

  const allowed = firstMatch(rules.allow, coveringOf(type, scope), allows);
  if (allowed === undefined) return unlisted(policy, rules);

  // What no list allows is not made approvable by this: it adds a condition, it does not open a door.
  const everywhere = firstMatch(policy.review, covered, restricts);
  return everywhere === undefined
    ? { kind: 'allowed', by: entryGround(policy, 'allow', allowed) }
    : { kind: 'review', by: entryGround(policy, 'review-everywhere', everywhere) };
}

/** What policy says about a connector as such. */
export function evaluateConnector(policy: Policy, type: string): ConnectorVerdict {
  const rules = policy.connectors.get(type);
  if (rules !== undefined) return { kind: 'listed', place: placeIn(policy, rules.range, type) };
  return { kind: unlistedKind(policy), place: unlistedPlace(policy) };
}

interface Match {
  readonly entry: Entry;
  /** What the entry names, where that is not the scope in question itself. */
  readonly through: string | undefined;
}

/** The first entry that names one of the candidates; the scope itself is the first candidate. */
function firstMatch(
  entries: readonly Entry[],
  candidates: readonly Candidate[],
  names: (entry: Entry, candidate: Candidate) => boolean,
): Match | undefined {
  for (const candidate of candidates) {
    const entry = entries.find((one) => names(one, candidate));
    if (entry === undefined) continue;
    const isDirect = candidate.facts === candidates[0]?.facts;
    return { entry, through: isDirect ? undefined : candidate.facts?.scope };
  }
  return undefined;
}

/**
 * A scope with everything that an app which holds it can do. Its spelling does not count: a provider that ignores
 * case grants `mail.readwrite` all the same, and where case and separators count, a slip is no way around a ban.
 */
function coveredBy(type: string, scope: string): readonly Candidate[] {
  const alike = scopesSpelledLike(type, scope);
  const itself = scopeFacts(type, scope) ?? alike.find(() => typeFacts(type)?.caseSensitive === false);
  const meant =
    alike.length > 0 ? alike : [respelledScope(type, scope)].filter((known) => known !== undefined);
  const others = new Set(meant.flatMap((known) => [known.scope, ...impliedScopes(type, known.scope)]));
  others.delete(scope);
  return [{ scope, facts: itself }, ...knownCandidates(type, others)].flatMap((candidate) => [
    candidate,
    // An entry may be written with the address of the API too.
    ...spellingsWithAddress(type, candidate.scope).map((spelling) => ({ ...candidate, scope: spelling })),
  ]);
}

/** A scope with every scope that covers it. */
function coveringOf(type: string, scope: string): readonly Candidate[] {
  return [{ scope, facts: scopeFacts(type, scope) }, ...knownCandidates(type, implyingScopes(type, scope))];
}

function knownCandidates(type: string, scopes: ReadonlySet<string>): readonly Candidate[] {
  return [...scopes].flatMap((scope) => {
    const facts = scopeFacts(type, scope);
    return facts === undefined ? [] : [{ scope, facts }];
  });
}

function isAddedByBase44(type: string, scope: string): boolean {
  return scopesAddedByBase44(type).some((added) => covers(type, added, scope));
}

function entryGround(
  policy: Policy,
  list: (Ground & { kind: 'entry' })['list'],
  { entry, through }: Match,
): Ground {
  const place = placeIn(policy, entry.range, entry.text);
  return { kind: 'entry', list, place, through };
}

function unlisted(policy: Policy, rules: ConnectorRules | undefined): ScopeVerdict {
  const connector = rules === undefined ? undefined : placeIn(policy, rules.range, rules.type);
  return { kind: unlistedKind(policy), by: { kind: 'unlisted', place: unlistedPlace(policy), connector } };
}

function unlistedKind({ unlisted: { value } }: Policy): 'review' | 'not-listed' {
  return value === 'review' ? 'review' : 'not-listed';
}

function unlistedPlace(policy: Policy): ConnectorVerdict['place'] {
  const { range, value } = policy.unlisted;
  return range === undefined ? undefined : placeIn(policy, range, value);
}
