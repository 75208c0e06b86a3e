import { typeFacts } from '../catalogue/catalogue.ts';
import { scopesAddedByBase44 } from '../catalogue/unasked-scopes.ts';
import type { PlannedChange } from '../domain/plan/plan.ts';
import type { LeftOut, SignInResult, SignIns } from '../domain/plan/sign-ins.ts';
import type { ConsentRules } from '../domain/policy/policy.ts';
import { printable, quote } from '../domain/quote.ts';
import type { DeployTarget } from '../domain/target/choose-targets.ts';
import { connectorLabel } from './connector-label.ts';
import { describePlannedChange } from './describe-planned-change.ts';
import type { Paint } from './paint.ts';
import { plural } from './plural.ts';
import { scopeText } from './scope-moves.ts';
import { describeWrongAccount, signInAccount } from './sign-in-text.ts';

/** What a person is about to be asked for. */
export interface SignInSubject {
  readonly target: DeployTarget;
  /** The commit whose files declare it. */
  readonly commit: string;
  /** `main@3f9c2e1`; null where there is no policy. */
  readonly policy: string | null;
  /** As whom Base44 is asked; null when the token does not tell. */
  readonly account: string | null;
  /** The policy's, by type. */
  readonly consent: ReadonlyMap<string, ConsentRules>;
  /** Whether reviews could be looked up. */
  readonly seesReviews: boolean;
  /** Where the app is connected by hand. It is no consent link: it asks who it is. */
  readonly page: string;
}

/** What will be asked, connector by connector, and what will not. */
export function describeSignIns({ asked, left }: SignIns, subject: SignInSubject, paint: Paint): string {
  return [
    describeSubject(subject, paint),
    ...asked.map((change) => describeAsked(change, subject.consent.get(change.connector), paint)),
    ...(left.length === 0 ? [] : [describeLeft(left, subject, paint)]),
    asked.length === 0
      ? describeNothing(left)
      : [
          `${plural(asked.length, 'sign-in')}${asked.length === 1 ? '' : ', one page after the other'}. Nothing is removed, and no other connector is touched.`,
          'Never pass on the address of such a page: whoever opens it connects their own account to the app.',
        ].join('\n'),
  ].join('\n\n');
}

function describeSubject(subject: SignInSubject, paint: Paint): string {
  const { target, commit, policy, account } = subject;
  const app = target.app === '.' ? 'the app of this repository' : printable(target.app);
  const name = target.name === null ? '' : ` (${printable(target.name)})`;
  const by = policy === null ? 'No policy restricts it.' : `Policy: ${printable(policy)}.`;
  const asWhom = account === null ? '' : ` Base44 is asked as ${quote(account)}.`;
  return `Sign-ins for ${paint('strong', `${app}${name}`)}, Base44 app ${printable(target.appId)}, as declared by ${printable(target.branch)}@${commit.slice(0, 7)}. ${by}${asWhom}`;
}

function describeAsked(change: PlannedChange, rules: ConsentRules | undefined, paint: Paint): string {
  const { connector, missing, excess, declared } = change;
  const kept = (declared ?? []).filter((scope) => !missing.includes(scope));
  const added = scopesAddedByBase44(connector);
  const who = (rules?.who ?? []).map(printable).join(', ');
  const named = (scopes: readonly string[]) => scopes.map(printable).join(', ');
  return [
    `${paint('strong', connectorLabel(connector))} ${whyAsked(change)}`,
    ...missing.map((scope) => paint('added', `  + ${scopeText(connector, scope)}`)),
    ...excess.map((scope) => paint('removed', `  - ${scopeText(connector, scope)}`)),
    ...(kept.length === 0 ? [] : [paint('dim', `    keeps: ${named(kept)}`)]),
    ...(added.length === 0 ? [] : [paint('dim', `    Base44 asks too for: ${named(added)}`)]),
    `    sign in as: ${signInAccount(rules)}${who === '' ? '' : ` (meant for ${who})`}`,
  ].join('\n');
}

function whyAsked(change: Pick<PlannedChange, 'connector' | 'reason' | 'missing'>): string {
  const what = change.missing.length === 0 ? whatDecides(change.connector) : undefined;
  switch (change.reason) {
    case 'expired':
      return `has lost its access, because the connection has expired. ${what ?? 'The app gets back:'}`;
    case 'disconnected':
      return `is disconnected. ${what ?? 'The app gets back:'}`;
    case 'narrowing':
      return 'is to give something up, which takes a new sign-in: the provider lets the app keep it until then.';
    case 'scopes-missing':
      return 'gets more. The app keeps what it has until then.';
    default:
      return `is connected for the first time. ${what ?? 'The app may then:'}`;
  }
}

/** Said where no scope is asked for, so that there is nothing to list. */
function whatDecides(connector: string): string {
  return typeFacts(connector)?.ignoresScopes === true
    ? `It has no scopes: what the app may do is what you allow on its page. See connector-guard explain ${printable(connector)}.`
    : 'Its file asks for no scopes.';
}

function describeLeft(left: readonly LeftOut[], subject: SignInSubject, paint: Paint): string {
  return [paint('strong', 'Not asked for:'), ...left.map((one) => `  ${whyLeft(one, subject)}`)].join('\n');
}

function whyLeft(left: LeftOut, { consent, seesReviews, page }: SignInSubject): string {
  if (left.kind === 'unreadable') {
    return `${printable(left.file.path)} could not be read, so what it declares is not known. Mend it: connector-guard check says what is wrong.`;
  }
  const { change } = left;
  const service = connectorLabel(change.connector);
  if (left.kind === 'wrong-account') {
    return `${service} ${describeWrongAccount(left.connectedBy)} Disconnect it in Base44 and run this again: ${page}`;
  }
  if (change.reason === 'no-approval' && !seesReviews) {
    return `${service} stays as it is: the policy wants an approval for what it gets, and reviews cannot be seen from here. Set GH_TOKEN to look them up at GitHub; or make sure that a reviewer has approved it, and connect it in Base44: ${page}`;
  }
  return describePlannedChange(change, consent.get(change.connector), 'local');
}

function describeNothing(left: readonly LeftOut[]): string {
  return left.length === 0
    ? 'Nobody has to sign in: everything that is declared is granted.'
    : 'There is nothing here that a sign-in would help with.';
}

/** What all of it came to, and how the deployment goes on. */
export function describeEnd(
  results: readonly SignInResult[],
  left: readonly LeftOut[],
  paint: Paint,
): string {
  const open = results.filter(({ result }) => result.kind !== 'granted').map(({ connector }) => connector);
  if (open.length > 0) {
    const names = open.map(connectorLabel).join(', ');
    return `${paint('warning', 'Still waiting:')} ${names}. Run this again: it asks only for what is missing.`;
  }
  const isAll =
    left.length === 0 &&
    results.every(({ result }) => result.kind === 'granted' && result.excess.length === 0);
  const done = isAll
    ? `${paint('success', 'Done:')} everything that is declared is granted.`
    : 'All that was asked for is granted.';
  return `${done}\n${goingOn}`;
}

const goingOn =
  'To let the deployment go on: if there is an issue for it on GitHub (label connector-consent), close that; or run the deployment again.';
