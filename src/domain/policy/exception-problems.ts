import { scopeFacts } from '../../catalogue/catalogue.ts';
import { nearestScopes } from '../../catalogue/nearest-scopes.ts';
import type { Problem } from '../finding.ts';
import { firstThatFits } from '../fit-message.ts';
import { quote } from '../quote.ts';
import { dayAfter, daysBetween } from './dates.ts';
import { appMeantBy, type Declarations } from './declarations.ts';
import { evaluateByLists } from './evaluate-scope.ts';
import { exceptionState, longestExceptionDays } from './exceptions.ts';
import type { Exception, Policy } from './policy.ts';
import { quoteScope } from './scope-text.ts';

/** How many days before its end an exception is announced, and from when on that is a warning. */
const announcedDays = 14;
const urgentDays = 3;

/** When exceptions are looked at, and what was there before. */
export interface ExceptionOccasion {
  /** `YYYY-MM-DD`, in UTC. */
  readonly today: string;
  /** The exceptions that the change found; undefined where nothing is compared. */
  readonly old: readonly Exception[] | undefined;
}

/** Exceptions that have ended, end soon, end too far ahead, or lift nothing. */
export function exceptionProblems(
  policy: Policy,
  declarations: Declarations,
  occasion: ExceptionOccasion,
): readonly Problem[] {
  return policy.exceptions.flatMap((exception) => {
    const problem = exceptionProblem(policy, exception, { declarations, occasion });
    const { connector, scope } = exception;
    return problem === undefined ? [] : [{ ...problem, connector, scope }];
  });
}

function exceptionProblem(
  policy: Policy,
  exception: Exception,
  { declarations, occasion }: { readonly declarations: Declarations; readonly occasion: ExceptionOccasion },
): Problem | undefined {
  const { today } = occasion;
  const state = exceptionState(exception, today);
  switch (state) {
    case 'expired':
      return expired(exception);
    case 'too-long':
      return tooLong(exception, occasion);
    case 'holds': {
      const because = whyUnused(policy, exception, declarations);
      return because === undefined ? expiring(exception, today) : unused(exception, because);
    }
    default:
      return state satisfies never;
  }
}

function expired(exception: Exception): Problem {
  const { expires, expiresRange: range } = exception;
  const message = firstThatFits(
    `${subject(exception)} ended with ${expires}. Remove it, or agree with ${quote(exception.owner)} on a new end.`,
    `The exception ended with ${expires}. Remove it, or agree on a new end.`,
  );
  return { rule: 'exception-expired', message, range };
}

/** An error for who writes it; later it must not keep a deployment from going on that has nothing to do with it. */
function tooLong(exception: Exception, { today, old }: ExceptionOccasion): Problem {
  const { expires, expiresRange: range } = exception;
  const lastDay = dayAfter(today, longestExceptionDays);
  const wasThere = old === undefined || old.some((other) => isTheSame(exception, other));
  return {
    rule: 'policy-invalid',
    severity: wasThere ? 'warning' : 'error',
    message: `The exception ends with ${expires}, more than ${longestExceptionDays} days ahead, so it does not hold. Let it end with ${lastDay} at the latest, or list the scope.`,
    range,
  };
}

function isTheSame(one: Exception, other: Exception): boolean {
  return (
    one.app === other.app &&
    one.connector === other.connector &&
    one.scope === other.scope &&
    one.expires === other.expires
  );
}

function expiring(exception: Exception, today: string): Problem | undefined {
  const { expires, expiresRange: range } = exception;
  const days = daysBetween(today, expires);
  if (days > announcedDays) return undefined;
  const when = days === 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${days} days, with ${expires}`;
  const message = firstThatFits(
    `${subject(exception)} ends ${when}. Remove the scope in time, or agree with ${quote(exception.owner)} on a new end.`,
    `The exception ends ${when}. Remove the scope in time, or agree on a new end.`,
  );
  const severity = days <= urgentDays ? 'warning' : 'notice';
  return { rule: 'exception-expiring', severity, message, range };
}

/** Why an exception has no effect, and what to do about it. */
interface Uselessness {
  /** Without a full stop. */
  readonly reason: string;
  readonly advice: string;
}

function unused(exception: Exception, { reason, advice }: Uselessness): Problem {
  const message = firstThatFits(
    `${subject(exception)} lifts nothing: ${reason}. ${advice}`,
    `The exception lifts nothing: ${reason}. ${advice}`,
  );
  return { rule: 'exception-unused', message, range: exception.range };
}

/** Undefined when an exception has an effect, or when that cannot be told. */
function whyUnused(
  policy: Policy,
  { app, connector: type, scope }: Exception,
  declarations: Declarations,
): Uselessness | undefined {
  const snapshot = declarations.apps.find((one) => one.app === app);
  if (snapshot === undefined) return whyNoApp(app, declarations);
  const connector = snapshot.connectors.find((one) => one.type === type);
  const mayBeUnread = snapshot.unread.some((file) => file.type === undefined || file.type === type);
  if (!snapshot.usable || (connector === undefined && mayBeUnread)) return undefined;
  if (connector?.scopes.some((declared) => declared.scope === scope) !== true) {
    return { reason: 'the app does not ask for the scope', advice: adviceOnUnasked(type, scope) };
  }
  const isAllowedAnyway = evaluateByLists(policy, type, scope).kind === 'allowed';
  return isAllowedAnyway ? { reason: 'the lists allow the scope anyway', advice: 'Remove it.' } : undefined;
}

/** An exception names a whole scope; and it may have been merged ahead of the change that it is for. */
function adviceOnUnasked(type: string, scope: string): string {
  const [meant] = scopeFacts(type, scope) === undefined ? nearestScopes(type, scope, 1) : [];
  return meant === undefined
    ? 'Remove it, or merge the change that needs it.'
    : `Did you mean ${quote(meant)}?`;
}

function whyNoApp(app: string, declarations: Declarations): Uselessness | undefined {
  if (!declarations.isComplete) return undefined;
  const meant = appMeantBy(app, declarations);
  return {
    reason: declarations.before.includes(app)
      ? 'the policy still names that folder, where no app lies any more'
      : 'there is no app in that folder',
    advice: meant === undefined ? 'Remove it.' : `Is it ${quote(meant)}?`,
  };
}

function subject({ app, connector, scope }: Exception): string {
  return `The exception for ${quoteScope(scope)} of ${connector} in ${quote(app)}`;
}
