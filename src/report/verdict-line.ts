import { endedWell, isDeploymentReason } from '../domain/outcome.ts';
import { quote } from '../domain/quote.ts';
import { describeDeployment } from './deployment-line.ts';
import type { Style } from './paint.ts';
import { plural } from './plural.ts';
import type { Report } from './report.ts';

/**
 * The verdict and its counts in one or two sentences that also say what to do when nothing could be judged.
 *
 * @param source whose files were compared with the live app, where it is worth a name: `origin/main (d45a8ba)`
 */
export function describeVerdict(report: Report, source?: string): string {
  const { apps, reason } = report;
  if (isDeploymentReason(reason)) return describeDeployment(report, reason, source);
  switch (reason) {
    case 'no-app':
      return 'No Base44 app found: no folder has base44/config.json[c] or base44/connectors. Nothing was checked. Name the app with --app, or run this in its repository.';
    case 'nothing-declared': {
      const empty = apps.filter((app) => app.reason === 'nothing-declared');
      const folders = empty.map((app) => quote(app.connectorsDir ?? app.app));
      return `No connector files in ${listOf(folders)}. Nothing was read as "remove everything". Wrong folder? Set "connectorsDir" in the app's config, or name the app with --app.`;
    }
    case 'unusable-config':
      return `Not everything could be judged: ${findingCounts(report)}. Mend the app's folders and config first.`;
    case 'unusable-policy':
      return `Nothing was judged by the policy, which cannot be used: ${findingCounts(report)}. Mend ${report.policy.path === null ? 'it' : quote(report.policy.path)} first.`;
    case 'no-approval':
      return `Waiting for an approval: ${findingCounts(report)}${scale(report)}.`;
    case 'changes-requested':
      return `Waiting for a reviewer who requests changes: ${findingCounts(report)}${scale(report)}.`;
    case 'approved':
      return `Passed: approved by the reviewers${scale(report)}${inBase(report)}.`;
    case 'findings':
      return `Failed: ${findingCounts(report)}${scale(report)}${inBase(report)}.`;
    case 'below-fail-on':
      return `Passed: ${findingCounts(report)}${scale(report)}${inBase(report)}.`;
    case 'no-findings':
      return `Passed: nothing to report${scale(report)}.`;
    case 'moved':
      return 'The pull request went on while it was judged, so nothing was written about it. The run for its new state is the one that counts.';
    case 'nothing-changed':
      return 'Nothing to judge: no connector file, no config of an app and no policy is changed.';
    case 'not-open':
      return 'Nothing to judge: the pull request is not open any more.';
    case 'other-event':
      return 'Nothing to judge: this event brings no change to review and deploys nothing. To check the files that a step before has checked out, set "mode: check".';
    default:
      return reason satisfies never;
  }
}

/** How a verdict is coloured. */
export function verdictStyle(report: Report): Style {
  if (report.outcome === 'approval-required' || report.outcome === 'authorization-pending') return 'warning';
  if (!endedWell(report.outcome)) return 'error';
  return report.summary.warnings > 0 ? 'warning' : 'success';
}

function findingCounts({ summary }: Report): string {
  const counts = [
    ...(summary.errors > 0 ? [plural(summary.errors, 'error')] : []),
    ...(summary.warnings > 0 ? [plural(summary.warnings, 'warning')] : []),
    ...(summary.notices > 0 ? [plural(summary.notices, 'notice')] : []),
  ];
  return counts.length === 0 ? 'nothing new' : counts.join(', ');
}

function inBase({ summary: { preexisting } }: Report): string {
  if (preexisting === 0) return '';
  return `; ${plural(preexisting, 'finding')} ${preexisting === 1 ? 'is' : 'are'} in the base too`;
}

function scale({ summary, apps }: Report): string {
  if (apps.every(({ outcome }) => outcome === 'not-applicable')) return '';
  if (summary.connectors === 0) {
    const isRemoval = apps.some((app) => app.changes.some(({ change }) => change === 'removed'));
    return isRemoval ? '; no connector is left' : '; no connector could be read';
  }
  const inApps = apps.length === 1 ? '' : ` of ${plural(apps.length, 'app')}`;
  return ` in ${plural(summary.connectors, 'connector')}${inApps}`;
}

/** At most three names: `a`, `a and b`, `a, b, c and 4 more`. */
function listOf(names: readonly string[]): string {
  const shown = names.slice(0, 3);
  const rest = names.length - shown.length;
  if (rest > 0) return `${shown.join(', ')} and ${rest} more`;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}
