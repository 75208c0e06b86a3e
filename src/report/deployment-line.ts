import type { DeploymentReason } from '../domain/outcome.ts';
import type { PlanReason } from '../domain/plan/plan.ts';
import { printable } from '../domain/quote.ts';
import { connectorLabel } from './connector-label.ts';
import type { Report } from './report.ts';
import type { ReportPlannedChange } from './report-plan.ts';

/**
 * What a push or a look at the live app came to, in a sentence that also says what to do.
 *
 * @param source whose files were compared: `origin/main (d45a8ba)`; undefined where no name is needed
 */
export function describeDeployment(report: Report, reason: DeploymentReason, source?: string): string {
  const declared = source === undefined ? 'the files say' : `${source} says`;
  const held = (why: PlanReason) =>
    namesOf(report, (change) => change.action === 'held' && change.reason === why);
  switch (reason) {
    case 'access-refused':
      return `Base44 does not let the token do this, or knows no such app.${hasPushedNothing(report) ? ' Nothing was changed there.' : ''}`;
    case 'service-failed':
      return 'Base44 or GitHub failed, so it is not known how the app stands. Run it again later.';
    case 'failed':
      return 'Not everything could be done. What went wrong is listed above; run it again.';
    case 'policy-held':
      return `The policy holds ${held('policy')}. The others are not held up by that.`;
    case 'scopes-dropped':
      return `Base44 did not pass on scopes of ${listOf(report.apps.flatMap(({ dropped }) => dropped).map(({ connector }) => connectorLabel(connector)))}, so they are missing.`;
    case 'scopes-added':
      return 'Base44 keeps scopes that no file declares, and asks for no sign-in to give them up. Declare them, so that the policy judges them, or remove the connector.';
    case 'removal-not-approved':
      return report.trust === 'local'
        ? `Not removed: ${held(reason)}. Reviews cannot be seen from a clone, so a removal has to be named with --allow-removals.`
        : `Not removed without an approval: ${held(reason)}. It needs one, or to be named by allow-removals.`;
    case 'removal-denied':
      return `Not removed, because the policy allows no removals: ${held(reason)}.`;
    case 'removal-not-named':
      return 'Not removed: Stripe, which is removed only when it is named. Its sandbox and keys would be deleted.';
    case 'not-deleted':
      return `No file declares ${held(reason)} any more, but none was deleted, so nothing is removed.`;
    case 'removals-off':
      return `Not removed, because removals are switched off: ${held(reason)}.`;
    case 'other-plan':
      return 'Refused: the files or the live app have changed since the plan that was given. Look at the new plan.';
    case 'declined':
      return describeDeclined(report);
    case 'other-branch':
      return `${report.outcome === 'not-applicable' ? 'Nothing to do' : 'Refused'}: nothing is deployed from this branch.`;
    case 'direct-push':
      return `Waiting for an approval: ${held(reason)} changed without a pull request.`;
    case 'wrong-account':
    case 'partial-consent':
    case 'expired':
    case 'consent':
    case 'narrowing':
      return `Waiting for a person to sign in: ${waiting(report)}.`;
    case 'needs-attention':
      return `A person has to look at ${namesOf(report, ({ action }) => action === 'needs-attention')}.`;
    case 'against-policy':
      return 'Something is live that the policy does not allow and no file declares. It is listed above.';
    case 'differs':
      return `The live app is not what ${declared}.`;
    case 'newer-commit':
      if (report.trust === 'local') {
        return 'Nothing was pushed: the branch or the policy has a newer commit. Get it (git pull), and push again.';
      }
      return 'Nothing was done: the branch has a newer commit with other connectors, and its run is the one that counts.';
    case 'changes-applied':
      return `Done: the live app is what ${declared}.`;
    case 'settled':
      return `In sync: the live app is what ${declared}.`;
    default:
      return reason satisfies never;
  }
}

/** Of several targets one may have been pushed to before the token was refused for another. */
function hasPushedNothing({ command, apps }: Report): boolean {
  return command === 'push' && apps.every(({ results }) => results.length === 0);
}

function describeDeclined({ apps }: Report): string {
  const declined = apps.filter(({ reason }) => reason === 'declined');
  if (declined.length === apps.length) return 'Nothing was pushed.';
  return `Not pushed to ${listOf(declined.map(({ app, target }) => printable(target?.name ?? app)))}, as you did not say yes.`;
}

function waiting({ apps }: Report): string {
  return listOf(apps.flatMap(({ pending }) => pending).map(({ connector }) => connectorLabel(connector)));
}

function namesOf({ apps }: Report, isMeant: (change: ReportPlannedChange) => boolean): string {
  const changes = apps.flatMap((app) => app.plan?.changes ?? []).filter(isMeant);
  return listOf(changes.map(({ connector }) => connectorLabel(connector)));
}

/** At most three names, each once. */
function listOf(labels: readonly string[]): string {
  const names = [...new Set(labels)];
  const shown = names.slice(0, 3).join(', ');
  return names.length > 3 ? `${shown} and ${names.length - 3} more` : shown || 'a connector';
}
