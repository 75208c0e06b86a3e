import type { Policy } from '../policy/policy.ts';
import type { Remark } from './init-result.ts';

/** What of the reviewers that were named is not in a policy that stays as it is. */
export function remarksOnReviewers(
  reviewers: readonly string[],
  policy: Policy | undefined,
): readonly Remark[] {
  const present = new Set(reviewersOf(policy).map((name) => name.toLowerCase()));
  if (reviewers.every((name) => present.has(name.toLowerCase()))) return [];
  return [{ kind: 'reviewers-unused', hasApprovals: present.size > 0 }];
}

/** The people and teams who approve: whom a file of code owners can name. */
export function ownersIn(reviewers: readonly string[], policy: Policy | undefined): readonly string[] {
  const names = policy?.approvals === undefined ? reviewers : reviewersOf(policy);
  return names.filter((name) => name.startsWith('@'));
}

function reviewersOf(policy: Policy | undefined): readonly string[] {
  return policy?.approvals?.reviewers.map(({ text }) => text) ?? [];
}
