import type { ConnectorScopes } from '../domain/plan/compare-with-live.ts';
import type { PlannedChange } from '../domain/plan/plan.ts';
import type { ConsentRules } from '../domain/policy/policy.ts';
import { printable, quote } from '../domain/quote.ts';
import { connectorLabel } from './connector-label.ts';
import { plural } from './plural.ts';
import type { Report } from './report.ts';

/**
 * What happens to a connector and why, in one or two sentences that also say what a person has to do.
 *
 * @param rules who is to sign in for it, where the policy says so
 * @param trust of the report: from a clone, reviews cannot be seen
 */
export function describePlannedChange(
  change: PlannedChange,
  rules: ConsentRules | undefined,
  trust: Report['trust'],
): string {
  if (change.reason === 'removal-not-approved' && trust === 'local') {
    return `${connectorLabel(change.connector)} stays: its file was deleted, and reviews cannot be seen from a clone. Name it to remove it: --allow-removals ${printable(change.connector)}.`;
  }
  return `${connectorLabel(change.connector)} ${predicate(change, signer(rules))}`;
}

/** What of a live connector the policy does not allow, as a sentence after another one; empty when nothing. */
export function describeForbidden(forbidden: ConnectorScopes | undefined): string {
  if (forbidden === undefined) return '';
  const [first, ...others] = forbidden.scopes;
  if (first === undefined) return ' The policy does not list it.';
  const rest = others.length === 0 ? '' : ` and ${plural(others.length, 'other scope')}`;
  return ` Live today, and not allowed by the policy: ${quote(first)}${rest}.`;
}

/** Who has to do what, as the start of a sentence: `@dana has to sign in as "ops@acme.com"`. */
function signer(rules: ConsentRules | undefined): string {
  const names = (rules?.who ?? []).slice(0, 3).map(printable).join(' or ');
  const account = rules?.signInAs === undefined ? '' : ` as ${quote(rules.signInAs)}`;
  return `${names === '' ? 'Somebody' : names} has to sign in${account}`;
}

function predicate({ reason, missing, excess, live }: PlannedChange, signsIn: string): string {
  switch (reason) {
    case 'not-connected':
      return `is not connected yet. ${signsIn}.`;
    case 'scopes-missing':
      return `${gains(missing, excess)}. ${signsIn}; until then the app keeps what it has.`;
    case 'expired':
      return `has lost its access: the connection has expired. ${signsIn}.`;
    case 'disconnected':
      return `is disconnected. ${signsIn}.`;
    case 'narrowing':
      return `holds ${plural(excess.length, 'scope')} that its file does not declare. ${signsIn} to give that up; until then the app keeps it.`;
    case 'not-provisioned':
      return 'is not there yet. Base44 sets up its sandbox; nobody has to sign in.';
    case 'removal-allowed':
      return 'is disconnected at once: its file was deleted, and the policy allows that. Getting it back takes a new sign-in.';
    case 'removal-approved':
      return 'is disconnected at once: its file was deleted, and a reviewer approved that. Getting it back takes a new sign-in.';
    case 'removal-named':
      return 'is removed at once: its file was deleted, and you named it. It cannot be brought back as it was.';
    case 'policy':
      return 'stays as it is, because the policy does not allow what its file declares. Change the file or the policy.';
    case 'no-approval':
      return 'stays as it is until a reviewer approves what it gets.';
    case 'changes-requested':
      return 'stays as it is: a reviewer requests changes.';
    case 'direct-push':
      return 'stays as it is: what it gets needs an approval, and came through no pull request. Bring it in through one.';
    case 'unreadable-file':
      return 'stays as it is: a file that may declare it could not be read. Mend that file.';
    case 'not-deleted':
      return 'stays: no file declares it any more, but none was deleted. Was a file moved or renamed, or the config changed? Delete it in a pull request to remove it.';
    case 'removal-not-approved':
      return 'stays: its file was deleted, but no reviewer has approved the removal.';
    case 'removal-denied':
      return 'stays: its file was deleted, but the policy allows no removals.';
    case 'removals-off':
      return 'stays: its file was deleted, but removals are switched off ("allow-removals").';
    case 'removal-not-named':
      return 'stays: removing it deletes its sandbox, keys and claim link. Name it in "allow-removals" to do that.';
    case 'state-unknown':
      return 'stays as it is: Base44 says something about it that is not known here. Look at it in Base44.';
    case 'scopes-unknown':
      return 'stays as it is: Base44 does not say which scopes it has. Look at it in Base44.';
    case 'not-listable':
      return "is connected with the workspace's own OAuth app, and Base44 lists no such connections. Look at it in Base44.";
    case 'connection-fields':
      return 'has to be connected in Base44 once, because it asks for more than a sign-in. From then on its file is pushed.';
    case 'case-differs':
      return 'stays as it is: a connector whose type differs in upper and lower case only is there too. Look at both in Base44.';
    case 'never-declared':
      return 'is connected, and no file has ever declared it. It is left alone. Declare it to have it managed.';
    case 'history-unknown':
      return 'is connected, and the history does not go back far enough to tell whether a file declared it. It is left alone.';
    case 'settled':
      return live?.state === 'sandbox' ? 'is set up, as a sandbox.' : 'is as its file declares it.';
    default:
      return reason satisfies never;
  }
}

function gains(missing: readonly string[], excess: readonly string[]): string {
  const loses = excess.length === 0 ? '' : ` and gives up ${plural(excess.length, 'scope')}`;
  return `gets ${plural(missing.length, 'scope')}${loses}`;
}
