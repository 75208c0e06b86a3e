import { exitCodeOf } from '../domain/outcome.ts';
import { plural } from './plural.ts';
import type { Report } from './report.ts';

/** What a commit status says about a verdict. */
export function statusState({ outcome }: Report): 'success' | 'failure' | 'pending' | 'error' {
  if (outcome === 'error') return 'error';
  if (outcome === 'approval-required') return 'pending';
  return exitCodeOf(outcome) === 0 ? 'success' : 'failure';
}

/** A verdict in the few words that a commit status has room for, all of them ours. */
export function describeStatus(report: Report, approvals: number): string {
  const { reason, summary } = report;
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
