import type { ApprovalVerdict } from '../domain/approval/approval-verdict.ts';
import type { ApprovalKey } from '../domain/approval/keys.ts';
import { endedWell, isDeploymentReason } from '../domain/outcome.ts';
import { maxStatusDescription } from '../ports/commit-status.ts';
import { plural } from './plural.ts';
import type { Report } from './report.ts';

/** What a commit status says about a verdict. */
export function statusState({ outcome }: Report): 'success' | 'failure' | 'pending' | 'error' {
  if (outcome === 'error') return 'error';
  if (outcome === 'approval-required' || outcome === 'authorization-pending') return 'pending';
  return endedWell(outcome) ? 'success' : 'failure';
}

/** A verdict in the few words that a commit status has room for, all of them ours. */
export function describeStatus(report: Report, approvals: number): string {
  const { reason, summary } = report;
  // This status is about files: what came of a push is said elsewhere.
  if (isDeploymentReason(reason)) return 'not judged';
  switch (reason) {
    case 'unusable-config':
      return "an app's config or folder cannot be used; see the job's summary";
    case 'unusable-policy':
      return 'the policy cannot be used, so nothing was judged';
    case 'findings':
      return `failed: ${listed([counted(summary.errors, 'error'), counted(summary.warnings, 'warning')])}`;
    case 'nothing-declared':
    case 'no-app':
      return 'no connector files were found';
    case 'no-approval':
      return `waits for ${plural(approvals, 'approval')}`;
    case 'changes-requested':
      return 'a reviewer requests changes';
    case 'approved':
      return `approved; ${scopes(report)}`;
    case 'below-fail-on':
    case 'no-findings':
      return report.policy.source === 'none' ? `no policy restricts this; ${scopes(report)}` : scopes(report);
    case 'nothing-changed':
      return 'no connector or policy changes';
    case 'moved':
    case 'not-open':
    case 'other-event':
      return 'not judged';
    default:
      return reason satisfies never;
  }
}

/**
 * What the commit status of a merge group says. A queue cannot wait for a person: a pending status would hold up
 * everything behind it until its time runs out, and fail then without a reason. So what lacks an approval fails at
 * once, says which one, and can be queued again.
 */
export function groupStatusState(report: Report): ReturnType<typeof statusState> {
  const state = statusState(report);
  return state === 'pending' ? 'failure' : state;
}

/** The verdict on a merge group, with the approval that is missing. */
export function describeGroupStatus(report: Report, approvals: ApprovalVerdict): string {
  if (report.outcome !== 'approval-required') return describeStatus(report, 0);
  switch (approvals.kind) {
    case 'waiting': {
      const needed = approvals.keys.filter(({ kind }) => kind === 'waiting').map(({ key }) => subjectOf(key));
      const count = `needs ${plural(approvals.missing, 'more approval')}`;
      const telling = `${count} (${[...new Set(needed)].join(', ')}): approve, then queue it again`;
      return telling.length <= maxStatusDescription ? telling : `${count}: approve, then queue it again`;
    }
    case 'blocked':
      return 'a reviewer requests changes';
    case 'nobody-can-approve':
      return 'needs an approval, and the policy names nobody who could give it';
    case 'nothing-needed':
    case 'approved':
      return 'needs an approval: approve, then queue it again';
    default:
      return approvals satisfies never;
  }
}

function subjectOf(key: ApprovalKey): string {
  return key.kind === 'connector' ? key.connector : 'the policy';
}

/** A count with its noun and what became of it; empty when there is nothing to count. */
function counted(count: number, noun: string, what = ''): string {
  return count === 0 ? '' : `${plural(count, noun)}${what}`;
}

function listed(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(', ');
}

function scopes({ summary: { scopesAdded, scopesRemoved, warnings } }: Report): string {
  const changes = listed([
    counted(scopesAdded, 'scope', ' added'),
    counted(scopesRemoved, 'scope', ' removed'),
  ]);
  return listed([changes === '' ? 'no scope changes' : changes, counted(warnings, 'warning')]);
}
