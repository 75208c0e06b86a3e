import type { AppSnapshot } from '../app/app-snapshot.ts';
import type { Problem } from '../finding.ts';
import { firstThatFits } from '../fit-message.ts';
import { quote } from '../quote.ts';
import { daysBetween } from './dates.ts';
import { evaluateByLists } from './evaluate-scope.ts';
import { exceptionState, longestExceptionDays } from './exceptions.ts';
import type { Exception, Policy } from './policy.ts';
import { quoteScope } from './scope-text.ts';

/** How many days before its end an exception is announced, and from when on that is a warning. */
const announcedDays = 14;
const urgentDays = 3;

/** What the repository has, as far as it was read. */
export interface Declarations {
  readonly apps: readonly AppSnapshot[];
  /** Whether these are all apps of the repository. */
  readonly isComplete: boolean;
}

/** Exceptions that have ended, end soon, end too far ahead, or lift nothing. */
export function exceptionProblems(
  policy: Policy,
  declarations: Declarations,
  today: string,
): readonly Problem[] {
  return policy.exceptions.flatMap((exception) => {
    const problem = exceptionProblem(policy, exception, declarations, today);
    const { connector, scope } = exception;
    return problem === undefined ? [] : [{ ...problem, connector, scope }];
  });
}

function exceptionProblem(
  policy: Policy,
  exception: Exception,
  declarations: Declarations,
  today: string,
): Problem | undefined {
  const state = exceptionState(exception, today);
  switch (state) {
    case 'expired':
      return expired(exception);
    case 'too-long':
      return tooLong(exception);
    case 'holds': {
      const reason = whyUnused(policy, exception, declarations);
      return reason === undefined ? expiring(exception, today) : unused(exception, reason);
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

function tooLong({ expires, expiresRange: range }: Exception): Problem {
  const message = `The exception ends with ${expires}, more than ${longestExceptionDays} days ahead, so it does not hold. Choose an earlier end, or list the scope.`;
  return { rule: 'policy-invalid', severity: 'warning', message, range };
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

function unused(exception: Exception, reason: string): Problem {
  const message = firstThatFits(
    `${subject(exception)} lifts nothing: ${reason}. Remove it.`,
    `The exception lifts nothing: ${reason}. Remove it.`,
  );
  return { rule: 'exception-unused', message, range: exception.range };
}

/** Why an exception has no effect; undefined when it has one, or when that cannot be told. */
function whyUnused(
  policy: Policy,
  { app, connector: type, scope }: Exception,
  { apps, isComplete }: Declarations,
): string | undefined {
  const snapshot = apps.find((one) => one.app === app);
  if (snapshot === undefined) return isComplete ? 'there is no app in that folder' : undefined;
  const connector = snapshot.connectors.find((one) => one.type === type);
  const mayBeUnread = snapshot.unread.some((file) => file.type === undefined || file.type === type);
  if (!snapshot.usable || (connector === undefined && mayBeUnread)) return undefined;
  if (connector?.scopes.some((declared) => declared.scope === scope) !== true) {
    return 'the app does not ask for the scope';
  }
  const isAllowedAnyway = evaluateByLists(policy, type, scope).kind === 'allowed';
  return isAllowedAnyway ? 'the lists allow the scope anyway' : undefined;
}

function subject({ app, connector, scope }: Exception): string {
  return `The exception for ${quoteScope(scope)} of ${connector} in ${quote(app)}`;
}
