import { impliedScopes } from '../../catalogue/implications.ts';
import type { Problem, Range } from '../finding.ts';
import { firstThatFits } from '../fit-message.ts';
import { quote } from '../quote.ts';
import type { Entry } from './entry.ts';
import { evaluateByLists } from './evaluate-scope.ts';
import type { ConnectorRules, Policy } from './policy.ts';
import { quoteScope } from './scope-text.ts';

/** Parts of a policy that keep other parts from having any effect, each at the part that loses. */
export function contradictions(policy: Policy): readonly Problem[] {
  return [
    ...[...policy.connectors.values()].flatMap((rules) => [
      ...listedTwice(rules),
      ...alwaysDenied(policy, rules),
      ...alwaysReviewed(policy, rules),
    ]),
    ...repeatedExceptions(policy),
    ...unreachableApprovals(policy),
    ...approvalsByNobody(policy),
  ];
}

/** The same entry in two lists of a connector: the stricter list wins. */
function listedTwice({ type, allow, review, deny }: ConnectorRules): readonly Problem[] {
  const inLists = (entries: readonly Entry[], stricter: readonly (readonly [string, readonly Entry[]])[]) =>
    entries.flatMap((entry) => {
      const winner = stricter.find(([, others]) => others.some((other) => isSameEntry(entry, other)));
      if (winner === undefined) return [];
      const message = `${quote(entry.text)} of ${type} is in "${winner[0]}" too, which wins. Keep one of the two.`;
      return [contradiction(entry.range, message, type)];
    });
  return [
    ...inLists(allow, [
      ['deny', deny],
      ['review', review],
    ]),
    ...inLists(review, [['deny', deny]]),
  ];
}

function isSameEntry(one: Entry, other: Entry): boolean {
  return one.text.toLowerCase() === other.text.toLowerCase();
}

/** A scope that is named in `allow` or `review` and that another entry denies. */
function alwaysDenied(policy: Policy, { type, allow, review, deny }: ConnectorRules): readonly Problem[] {
  const named = [...allow, ...review].filter(
    (entry) => entry.kind === 'scope' && !deny.some((other) => isSameEntry(entry, other)),
  );
  return named.flatMap((entry) => {
    const { kind, by } = evaluateByLists(policy, type, entry.text);
    if (kind !== 'denied' || by.kind !== 'entry') return [];
    const because = by.through === undefined ? '' : ` because it includes ${quoteScope(by.through)}`;
    const message = firstThatFits(
      `${quoteScope(entry.text)} of ${type} is always denied${because}: line ${by.place.line}, ${quote(by.place.text)}. Remove one of the two.`,
      `${quoteScope(entry.text)} of ${type} is always denied by line ${by.place.line}. Remove one of the two.`,
    );
    return [contradiction(entry.range, message, type)];
  });
}

/**
 * A scope that is named in `allow` and that a more general entry of `review` is about. Where the scope includes others, these
 * may be allowed by it all the same.
 */
function alwaysReviewed(policy: Policy, { type, allow, review }: ConnectorRules): readonly Problem[] {
  const named = allow.filter(
    (entry) =>
      entry.kind === 'scope' &&
      impliedScopes(type, entry.text).size === 0 &&
      !review.some((other) => isSameEntry(entry, other)),
  );
  return named.flatMap((entry) => {
    const { by } = evaluateByLists(policy, type, entry.text);
    if (by.kind !== 'entry' || by.list !== 'review') return [];
    const message = firstThatFits(
      `${quoteScope(entry.text)} of ${type} always needs an approval: line ${by.place.line}, ${quote(by.place.text)} of "review". Remove one of the two.`,
      `${quoteScope(entry.text)} of ${type} always needs an approval by line ${by.place.line}. Remove one of the two.`,
    );
    return [contradiction(entry.range, message, type)];
  });
}

function repeatedExceptions({ exceptions }: Policy): readonly Problem[] {
  const firstByKey = new Map<string, number>();
  return exceptions.flatMap(({ app, connector, scope, range }) => {
    const key = JSON.stringify([app, connector, scope]);
    const first = firstByKey.get(key);
    if (first === undefined) {
      firstByKey.set(key, range.line);
      return [];
    }
    const message = `There is another exception for ${quoteScope(scope)} in line ${first}. The later end counts. Keep one of the two.`;
    return [contradiction(range, message, connector)];
  });
}

/** More approvals than there are people to give them. */
function unreachableApprovals({ approvals }: Policy): readonly Problem[] {
  if (approvals?.count.range === undefined) return [];
  const { reviewers, count } = approvals;
  const people = new Set(reviewers.map(({ text }) => text.toLowerCase())).size;
  if (reviewers.some(({ kind }) => kind !== 'user') || people >= count.value) return [];
  const message = `${count.value} approvals are needed, and "reviewers" names ${people}. Name more people, or lower the count.`;
  return [contradiction(approvals.count.range, message)];
}

/** Something needs an approval, and nobody may give one. */
function approvalsByNobody(policy: Policy): readonly Problem[] {
  const { approvals, review, unlisted, removals, policyChanges } = policy;
  if (approvals !== undefined) return [];
  const entries = [...review, ...[...policy.connectors.values()].flatMap((rules) => rules.review)];
  const settings = [
    ...(unlisted.value === 'review' ? [unlisted.range] : []),
    ...(removals.value === 'review' ? [removals.range] : []),
    ...(policyChanges.value === 'allow' ? [] : [policyChanges.range]),
  ];
  const ranges = [...entries.map(({ range }) => range), ...settings].filter((range) => range !== undefined);
  const message = 'This asks for an approval, and there is no "approvals" that says who may give it. Add it.';
  return ranges.slice(0, 1).map((range) => contradiction(range, message));
}

function contradiction(range: Range, message: string, connector?: string): Problem {
  return {
    rule: 'policy-contradiction',
    message,
    range,
    ...(connector === undefined ? {} : { connector }),
  };
}
