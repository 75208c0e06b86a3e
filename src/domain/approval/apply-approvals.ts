import type { AppVerdict, Verdict } from '../judge.ts';
import type { ApprovalVerdict } from './approval-verdict.ts';

/**
 * A verdict that waits for approvals, in the light of the reviews. What is approved passes, and is no finding any
 * more. Any other verdict stays as it is: an approval lifts nothing that the policy forbids.
 */
export function applyApprovals(verdict: Verdict, approvals: ApprovalVerdict): Verdict {
  if (verdict.outcome !== 'approval-required') return verdict;
  switch (approvals.kind) {
    case 'approved':
      return { ...verdict, outcome: 'passed', reason: 'approved', apps: verdict.apps.map(approveApp) };
    case 'blocked':
      return { ...verdict, reason: 'changes-requested', apps: verdict.apps.map(blockApp) };
    case 'waiting':
    case 'nobody-can-approve':
    case 'nothing-needed':
      return verdict;
    default:
      return approvals satisfies never;
  }
}

function approveApp(app: AppVerdict): AppVerdict {
  if (app.outcome !== 'approval-required') return app;
  const findings = app.findings.filter(({ rule }) => rule !== 'approval-required');
  return { ...app, findings, outcome: 'passed', reason: 'approved' };
}

function blockApp(app: AppVerdict): AppVerdict {
  return app.outcome === 'approval-required' ? { ...app, reason: 'changes-requested' } : app;
}
