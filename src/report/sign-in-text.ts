import type { LiveConnection } from '../domain/live/live-app.ts';
import type { Pending } from '../domain/plan/pending.ts';
import type { PlannedChange } from '../domain/plan/plan.ts';
import type { SignInResult } from '../domain/plan/sign-ins.ts';
import type { ConsentRules } from '../domain/policy/policy.ts';
import { quote } from '../domain/quote.ts';
import { connectorLabel } from './connector-label.ts';
import type { Paint } from './paint.ts';
import { plural } from './plural.ts';
import { scopeText } from './scope-moves.ts';

/** As whom to sign in, in the middle of a sentence. */
export function signInAccount(rules: ConsentRules | undefined): string {
  if (rules?.signInAs !== undefined) return quote(rules.signInAs);
  if (rules?.connectedBy !== undefined) return `an account like ${quote(rules.connectedBy)}`;
  return 'the account whose data the app is to use';
}

export interface OpeningCase extends SignInCase {
  readonly change: Pick<PlannedChange, 'connector'>;
  /** Whether the page is not opened, but its link written. */
  readonly printsLink: boolean;
  /** Whether somebody can press keys. */
  readonly takesKeys: boolean;
}

/** Said right before a page is shown. */
export function describeOpening({ change, rules, paint, printsLink, takesKeys }: OpeningCase): string {
  const service = paint('strong', connectorLabel(change.connector));
  const how = printsLink ? 'the link to the page follows' : 'opening the page';
  const again = printsLink ? 'write a new link' : 'open the page again';
  const keys = takesKeys ? ` s: skip it · o: ${again}` : '';
  return [
    `\n${service}: ${how}. Sign in as ${signInAccount(rules)}, and leave every box ticked.`,
    paint('dim', `  Waiting until Base44 says that it is granted …${keys}`),
  ].join('\n');
}

interface SignInCase {
  readonly rules: ConsentRules | undefined;
  readonly paint: Paint;
}

/** Said when the connection has changed, and is not yet as it has to be. */
export function describeNotYet(
  pending: Pending | undefined,
  connection: LiveConnection | undefined,
  { rules, paint }: SignInCase,
): string {
  const again = 'Press o to open the page again, or s to leave it.';
  const say = (text: string) => `  ${paint('warning', 'Not yet:')} ${text}`;
  if (pending === undefined) return say(`${notKnown} ${again}`);
  switch (pending.reason) {
    case 'wrong-account':
      return say(`${connectedBy(connection)}, and the policy wants ${signInAccount(rules)}. ${again}`);
    case 'partial-consent':
      return [
        say('signed in, but not all was granted. Was a box left unticked? What is missing:'),
        ...pending.missing.map(
          (scope) => `    ${paint('added', `+ ${scopeText(pending.connector, scope)}`)}`,
        ),
        `  ${again} If every box was ticked, Base44 does not let it through.`,
      ].join('\n');
    case 'expired':
    case 'consent':
      return say(`it is not connected. ${again}`);
    case 'narrowing':
      return say(`${notKnown} ${again}`);
    default:
      return pending.reason satisfies never;
  }
}

const notKnown = 'Base44 says something about it that is not known here. Look at it in Base44.';

function connectedBy(connection: LiveConnection | undefined): string {
  const by = connection?.connectedBy ?? null;
  return by === null ? 'Base44 does not say who connected it' : `it is connected by ${quote(by)}`;
}

/** Said once when nothing happens: a page that was closed or denied looks like one that is still open. */
export function describeHint({ paint, takesKeys }: Pick<OpeningCase, 'paint' | 'takesKeys'>): string {
  const what = takesKeys ? 'o opens it again, s skips it.' : 'Ctrl-C ends the wait.';
  return paint('dim', `  Still nothing. Was the page denied or closed, or a box left unticked? ${what}`);
}

/** What became of a sign-in, and what to do where it did not work. `page` is where the app is connected by hand. */
export function describeSignedIn({ connector, result }: SignInResult, page: string, paint: Paint): string {
  const service = connectorLabel(connector);
  const bad = (text: string) => `  ${paint('error', '✗')} ${service} ${text}`;
  switch (result.kind) {
    case 'granted': {
      const by = result.connectedBy === null ? '' : `, connected by ${quote(result.connectedBy)}`;
      const line = `  ${paint('success', '✓')} ${service} is granted${by}.`;
      if (result.excess.length === 0) return line;
      const what = plural(result.excess.length, 'scope');
      return `${line}\n    It still holds ${what} that its file does not declare. Remove the app at the provider, then run this again:${result.excess.map((scope) => `\n    ${paint('removed', `- ${scopeText(connector, scope)}`)}`).join('')}`;
    }
    case 'dropped':
      return [
        bad('is authorised, but Base44 does not pass on what its file declares:'),
        ...result.scopes.map((scope) => `    ${paint('added', `+ ${scopeText(connector, scope)}`)}`),
      ].join('\n');
    case 'wrong-account':
      return bad(
        `${describeWrongAccount(result.connectedBy)} Disconnect it in Base44 and run this again: ${page}`,
      );
    case 'refused':
      return bad(`could not be asked for. ${result.message}`);
    case 'not-shown':
      return bad(
        'waits: no browser could be started. Set BROWSER to one, or run this again with --print-link, which writes the link on this terminal.',
      );
    case 'skipped':
      return `  ${paint('warning', '–')} ${service} is left for later.`;
    case 'timed-out':
      return `  ${paint('warning', '–')} ${service} is not granted after 10 minutes. Run this again when there is time for it.`;
    default:
      return result satisfies never;
  }
}

/** After the connector's name. */
export function describeWrongAccount(by: string | null): string {
  return by === null
    ? 'is connected, but Base44 does not say by whom, and the policy wants a certain account.'
    : `is connected by ${quote(by)}, and the policy wants another account.`;
}
