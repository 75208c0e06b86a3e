import { compareText } from '../finding.ts';
import type { Entry } from './entry.ts';
import type { Loosening } from './loosening.ts';
import { milderScopes } from './milder-scopes.ts';
import { compilePattern } from './pattern.ts';
import { type Policy, policyChangeChoices, removalChoices, type Setting, unlistedChoices } from './policy.ts';

/** The scopes that a repository declares, by connector type. */
export type DeclaredScopes = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * How a policy got milder: scopes with a milder verdict, and whatever lets more in later (wildcards, reviewers,
 * exceptions, targets, accounts to sign in with). Empty when it did not; tightening, order and comments do not count.
 *
 * @param declared scopes to look at besides those that the catalogue knows and those that either policy names
 */
export function comparePolicies(
  before: Policy,
  after: Policy,
  declared: DeclaredScopes,
): readonly Loosening[] {
  const types = [...new Set([...before.connectors.keys(), ...after.connectors.keys()])].toSorted(compareText);
  return [
    ...types.flatMap((type) => [
      ...newlyListed(before, after, type),
      ...milderScopes(before, after, { type, declared: declared.get(type) ?? new Set() }),
      ...newWildcards(before, after, type),
    ]),
    ...milderSetting('unlisted', before.unlisted, after.unlisted, unlistedChoices),
    ...milderSetting('removals', before.removals, after.removals, removalChoices),
    ...milderSetting('policyChanges', before.policyChanges, after.policyChanges, policyChangeChoices),
    ...laterEnforcement(before, after),
    ...easierApprovals(before, after),
    ...newExceptions(before, after),
    ...newTargets(before, after),
    ...otherAccounts(before, after),
  ];
}

function newlyListed(before: Policy, after: Policy, type: string): readonly Loosening[] {
  const rules = after.connectors.get(type);
  if (rules === undefined || before.connectors.has(type)) return [];
  return [{ kind: 'connector', type, range: rules.range }];
}

/** Entries that name several scopes and let in what the old ones did not obviously let in. */
function newWildcards(before: Policy, after: Policy, type: string): readonly Loosening[] {
  const was = before.connectors.get(type);
  const is = after.connectors.get(type);
  const isNew = (entry: Entry, others: readonly Entry[]) =>
    entry.kind !== 'scope' && !others.some((other) => includes(other, entry));
  const wildcards = [
    ...(is?.allow ?? []).filter((entry) => isNew(entry, was?.allow ?? [])),
    ...(is?.review ?? []).filter((entry) => isNew(entry, [...(was?.allow ?? []), ...(was?.review ?? [])])),
  ];
  return wildcards.map(({ text, range }) => ({ kind: 'wildcard', type, text, range }));
}

/** Whether an entry plainly names whatever another one names. */
function includes(wider: Entry, entry: Entry): boolean {
  if (wider.text === entry.text) return true;
  // A "*" in the text is a character like any other to the wider pattern, so only its own "*" can take it in.
  if (wider.kind === 'pattern' && entry.kind === 'pattern') return wider.exact(entry.text);
  if (wider.kind === 'access' && entry.kind === 'access') return wider.tier === entry.tier;
  return false;
}

function milderSetting<Choice extends string>(
  key: 'unlisted' | 'removals' | 'policyChanges',
  before: Setting<Choice>,
  after: Setting<Choice>,
  strictestFirst: readonly Choice[],
): readonly Loosening[] {
  if (strictestFirst.indexOf(after.value) <= strictestFirst.indexOf(before.value)) return [];
  return [{ kind: 'setting', key, from: before.value, to: after.value, range: after.range }];
}

function laterEnforcement(
  { enforceFrom: before }: Policy,
  { enforceFrom: after }: Policy,
): readonly Loosening[] {
  if (after === undefined || (before !== undefined && after.value <= before.value)) return [];
  const from = before?.value ?? '';
  return [{ kind: 'setting', key: 'enforceFrom', from, to: after.value, range: after.range }];
}

function easierApprovals({ approvals: before }: Policy, { approvals: after }: Policy): readonly Loosening[] {
  const known = new Set(before?.reviewers.map(({ text }) => text.toLowerCase()));
  const reviewers = (after?.reviewers ?? []).filter(({ text }) => !known.has(text.toLowerCase()));
  const [from, to] = [before?.count.value ?? 0, after?.count.value ?? 0];
  return [
    ...reviewers.map(({ text, range }): Loosening => ({ kind: 'reviewer', text, range })),
    ...(after !== undefined && to < from
      ? [{ kind: 'count', from, to, range: after.count.range } as const]
      : []),
  ];
}

function newExceptions(before: Policy, after: Policy): readonly Loosening[] {
  return after.exceptions.flatMap(({ app, connector, scope, expires, range }) => {
    const known = before.exceptions.filter(
      (other) => other.app === app && other.connector === connector && other.scope === scope,
    );
    if (known.some((other) => other.expires >= expires)) return [];
    const extended = known.length > 0;
    return [{ kind: 'exception', app, connector, scope, extended, expires, range }];
  });
}

function newTargets(before: Policy, after: Policy): readonly Loosening[] {
  if (before.targets.length > 0 && after.targets.length === 0) {
    return [{ kind: 'no-targets', range: after.apps?.range }];
  }
  return after.targets.flatMap(({ app, name, appId, branch, range }) => {
    const isKnown = before.targets.some(
      (other) => other.app === app && other.name === name && other.appId === appId && other.branch === branch,
    );
    return isKnown ? [] : [{ kind: 'target', app, name, appId, branch, range }];
  });
}

/** Connectors that accounts may connect which could not before. */
function otherAccounts(before: Policy, after: Policy): readonly Loosening[] {
  return [...before.consent.values()].flatMap(({ type, connectedBy: from }) => {
    if (from === undefined) return [];
    const rules = after.consent.get(type);
    const to = rules?.connectedBy;
    // As with wildcards, a "*" of the new pattern is a character like any other to the old one.
    const isKnown = to !== undefined && compilePattern(from.toLowerCase())(to.toLowerCase());
    return isKnown ? [] : [{ kind: 'account', type, from, to, range: rules?.range }];
  });
}
