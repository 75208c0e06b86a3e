import type { AppVerdict, Verdict } from '../judge.ts';
import type { Reason } from '../outcome.ts';
import type { ApprovalVerdict } from './approval-verdict.ts';

/** Whether approvals can make a difference: nothing worse than a missing one is in the way. */
export function isUpToReviewers({ outcome }: Verdict): boolean {
  return outcome === 'approval-required' || outcome === 'passed';
}

/**
 * A verdict in the light of the reviews. What is approved passes, and is no finding any more. A verdict that is not up
 * to the reviewers stays as it is: an approval lifts nothing that the policy forbids.
 */
export function applyApprovals(verdict: Verdict, approvals: ApprovalVerdict): Verdict {
  if (!isUpToReviewers(verdict)) return verdict;
  switch (approvals.kind) {
    case 'nothing-needed':
      return verdict;
    case 'approved':
      return { ...verdict, outcome: 'passed', reason: 'approved', apps: verdict.apps.map(approveApp) };
    case 'blocked':
      return waiting(verdict, 'changes-requested');
    case 'waiting':
    case 'nobody-can-approve':
      return waiting(verdict, 'no-approval');
    default:
      return approvals satisfies never;
  }
}

function approveApp(app: AppVerdict): AppVerdict {
  if (app.outcome !== 'approval-required') return app;
  const findings = app.findings.filter(({ rule }) => rule !== 'approval-required');
  return { ...app, findings, outcome: 'passed', reason: 'approved' };
}

/** The run waits; of the apps, those that had a part in it. */
function waiting(verdict: Verdict, reason: Reason): Verdict {
  const apps = verdict.apps.map((app) => (app.outcome === 'approval-required' ? { ...app, reason } : app));
  return { ...verdict, outcome: 'approval-required', reason, apps };
}
