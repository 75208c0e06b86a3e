import type { CheckedPullRequest } from './check-pull-request.ts';
import type { Publication } from './publish-verdict.ts';

/** What there is to say about a pull request that was checked. */
export function toPublication({ pull, report, approvals }: CheckedPullRequest): Publication {
  const missing = approvals.kind === 'waiting' ? approvals.missing : 1;
  return { pull, report, approvals: missing, comment: undefined };
}
