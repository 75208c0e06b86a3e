import type { AppSnapshot } from '../domain/app/app-snapshot.ts';
import { typeMeantBy } from '../domain/meant-type.ts';
import type { Conclusion } from '../domain/outcome.ts';
import { sortedSet } from '../domain/plan/coverage.ts';
import { concludeSignIns, type SignInResult, signInsOf } from '../domain/plan/sign-ins.ts';
import type { ConsentRules } from '../domain/policy/policy.ts';
import { printable, quote } from '../domain/quote.ts';
import { UserError } from '../ports/errors.ts';
import type { FileTree } from '../ports/file-tree.ts';
import { describeEnd, describeSignIns, type SignInSubject } from '../report/authorize-text.ts';
import type { Paint } from '../report/paint.ts';
import { describeSignedIn } from '../report/sign-in-text.ts';
import { planSignIns, readDeclared, type SignInPlanPorts, type SignInQuestion } from './plan-sign-ins.ts';
import { type SignInPorts, signIn } from './sign-in.ts';

export interface AuthorizeOptions extends SignInQuestion {
  /** Where the policy was read: `main@3f9c2e1`. */
  readonly policyPlace: string;
  /** The only types to ask for, when not empty. */
  readonly types: readonly string[];
  /** Whether the person has agreed already, so that nothing is asked. */
  readonly isAgreed: boolean;
  /** Whether pages are not opened, but their links written. */
  readonly printsLinks: boolean;
  /** As whom Base44 is asked; null when the token does not tell. */
  readonly account: string | null;
  /** Where people connect the app by hand. */
  readonly page: string;
  readonly paint: Paint;
}

export interface AuthorizePorts extends SignInPlanPorts, SignInPorts {
  /** The files of the commit that is deployed. */
  readonly head: FileTree;
  /** The tip of the deployed branch, where the head is an older commit. */
  readonly tip: FileTree | undefined;
}

/**
 * Leads a person through the sign-ins that a deployed commit needs: says what will be asked, asks whether to go on,
 * shows one consent page after the other and waits until the live list proves each. Run again it asks only for what is
 * missing. It never removes anything, and touches no connector but those that it names.
 *
 * What the policy holds is not asked for. Neither is what needs an approval, unless `approvals` can tell that it has
 * one: that a push waits for a sign-in cannot be told from the live app, and being on the deployed branch proves
 * nothing, for whoever may push there could have a colleague consent to what nobody reviewed.
 *
 * @throws UserError when the files or the policy cannot be relied on, the branch declares something else by now, a type
 *   is not declared, or Base44 refuses the token
 * @throws WorldError when Base44 fails
 */
export async function authorize(options: AuthorizeOptions, ports: AuthorizePorts): Promise<Conclusion> {
  const { types, isAgreed, printsLinks, page, paint } = options;
  const { terminal } = ports;
  const files = await readDeclared(ports.head, options);
  const declared = files.snapshot;
  await refuseOutdated(declared, options, ports);
  refuseUndeclared(types, declared);
  if (declared.connectors.length + declared.unread.length === 0) {
    terminal.say(
      `No connector is declared in ${printable(declared.app)} at ${ports.head.revision.slice(0, 7)}. Nobody has to sign in; or is it another folder? Name it with --app.`,
    );
    return { outcome: 'no-connectors', reason: 'nothing-declared' };
  }
  const subject = subjectOf(options, ports);
  const plan = await planSignIns(files, options, ports);
  const signIns = signInsOf({ plan, unread: declared.unread, consent: subject.consent, types });
  terminal.say(describeSignIns(signIns, subject, paint));
  if (signIns.asked.length === 0) return concludeSignIns([], signIns.left);
  if (!isAgreed && !(await terminal.confirm('Go on?'))) {
    terminal.say('Nothing was asked for, and nothing was changed.');
    return { outcome: 'authorization-pending', reason: 'consent' };
  }
  const results: SignInResult[] = [];
  for (const change of signIns.asked) {
    const { connector } = change;
    const rules = subject.consent.get(connector);
    const result = await signIn({ change, rules, paint, printsLink: printsLinks }, ports);
    results.push({ connector, result });
    terminal.say(describeSignedIn({ connector, result }, page, paint));
  }
  terminal.say(`\n${describeEnd(results, signIns.left, paint)}`);
  return concludeSignIns(results, signIns.left);
}

function subjectOf(options: AuthorizeOptions, { head, approvals }: AuthorizePorts): SignInSubject {
  const { target, policy, policyPlace, account, page } = options;
  const consent: ReadonlyMap<string, ConsentRules> =
    policy.kind === 'policy' ? policy.policy.consent : new Map();
  return {
    target,
    commit: head.revision,
    policy: policy.kind === 'missing' ? null : policyPlace,
    account,
    consent,
    seesReviews: approvals !== undefined,
    page,
  };
}

/** What the branch has given up by now must not come back because of an old link to an old commit. */
async function refuseOutdated(
  declared: AppSnapshot,
  options: AuthorizeOptions,
  { tip }: Pick<AuthorizePorts, 'tip'>,
): Promise<void> {
  if (tip === undefined || declaresSame(declared, (await readDeclared(tip, options)).snapshot)) return;
  throw new UserError(
    `${printable(options.target.branch)} declares something else by now (${tip.revision.slice(0, 7)}) than the commit that you named. Leave out --commit to sign in for that.`,
  );
}

function declaresSame(one: AppSnapshot, other: AppSnapshot): boolean {
  const facts = ({ connectors, unread }: AppSnapshot) =>
    JSON.stringify([
      connectors
        .map(({ type, scopes }) => [type, ...sortedSet(scopes.map(({ scope }) => scope))].join(' '))
        .sort(),
      unread,
    ]);
  return facts(one) === facts(other);
}

function refuseUndeclared(types: readonly string[], { app, connectors, unread }: AppSnapshot): void {
  const declared = [...connectors, ...unread].flatMap(({ type }) => type ?? []);
  const foreign = types.find((type) => !declared.includes(type));
  if (foreign === undefined) return;
  const meant = typeMeantBy(foreign, declared);
  const advice =
    meant === undefined ? `It declares: ${declared.join(', ') || 'nothing'}.` : `Did you mean ${meant}?`;
  throw new UserError(
    `${app === '.' ? 'The app' : printable(app)} declares no connector ${quote(foreign)}. ${advice}`,
  );
}
