import { daysBetween } from './dates.ts';
import type { Exception, Policy } from './policy.ts';

/** The most days ahead that an exception may end. What holds for longer belongs into a list. */
export const longestExceptionDays = 180;

/** What an exception is asked about. */
interface Occasion {
  readonly app: string;
  readonly type: string;
  readonly scope: string;
  /** `YYYY-MM-DD`, in UTC. */
  readonly today: string;
}

/** How an exception stands on a day. One that ends too far ahead does not hold yet. */
export type ExceptionState = 'holds' | 'expired' | 'too-long';

/** The exception that holds for exactly this app, connector and scope; undefined when there is none. */
export function exceptionFor(
  { exceptions }: Policy,
  { app, type, scope, today }: Occasion,
): Exception | undefined {
  return exceptions.find(
    (exception) =>
      exception.app === app &&
      exception.connector === type &&
      exception.scope === scope &&
      exceptionState(exception, today) === 'holds',
  );
}

/** How an exception stands; it holds through its last day. */
export function exceptionState({ expires }: Pick<Exception, 'expires'>, today: string): ExceptionState {
  if (expires < today) return 'expired';
  return daysBetween(today, expires) > longestExceptionDays ? 'too-long' : 'holds';
}
