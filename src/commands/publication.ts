import type { CheckedPullRequest } from './check-pull-request.ts';
import type { Publication } from './publish-verdict.ts';

/** What there is to say about a pull request that was checked. */
export function toPublication({ pull, report, policy }: CheckedPullRequest): Publication {
  const approvals = policy.kind === 'policy' ? (policy.policy.approvals?.count.value ?? 1) : 1;
  return { pull, report, approvals, comment: undefined };
}
