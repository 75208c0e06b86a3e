import { type StatusResult, type StatusWriter, statusContextFor } from '../ports/commit-status.ts';
import { describeGroupStatus, groupStatusState } from '../report/status-text.ts';
import type { CheckedMergeGroup } from './check-merge-group.ts';

/**
 * Sets the commit status of a merge group, as far as the token may. There is no comment: what there is to say was said
 * on the pull requests.
 *
 * @throws WorldError when GitHub fails
 */
export function publishGroupVerdict(
  { group, report, approvals }: CheckedMergeGroup,
  statuses: StatusWriter,
): Promise<StatusResult> {
  const status = {
    context: statusContextFor(group.baseBranch),
    state: groupStatusState(report),
    description: describeGroupStatus(report, approvals),
    targetUrl: null,
  };
  return statuses.set(group.head, status, null);
}
