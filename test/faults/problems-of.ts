import { isDeepStrictEqual } from 'node:util';
import type { Occasion } from './calls.ts';
import type { Exception } from './exceptions.ts';
import { leak } from './leak.ts';
import type { Cell, Row } from './matrix.ts';
import type { Observed } from './observe.ts';

/** Three attempts of a minute each, which Base44 gets where it talks to Stripe, and the pauses between them. */
const mostSeconds = 190;

const remedy =
  /Run again|Add "|[Cc]heck |Give the input|Create a new one|[Cc]onnect it in|Look at it in|must have access|must not be read-only|next run looks/;

export interface Expectations {
  readonly occasion: Occasion;
  /** Those of the call. */
  readonly exceptions: readonly Exception[];
}

/**
 * What is dishonest about a run that a fault hit, in sentences: a false success, a write that is lost or doubled, no
 * message that names the call and what to do, something in one that a service said, or no end in time.
 */
export function problemsOf(
  { call, whole }: Row,
  cell: Cell,
  { occasion, exceptions }: Expectations,
): readonly string[] {
  const { fault, observed, end, once, again } = cell;
  const given = exceptions.filter(({ faults }) => faults.includes(fault.name));
  const wanted = given.find((one) => one.end !== undefined)?.end ?? 'red';
  const isSilent = given.some((one) => one.isSilent);
  const endsOtherwise = given.some((one) => one.endsOtherwiseAgain);
  const goesOn = end === 'goes on' || end === 'as ever';
  const due = goAheadsOf(whole);
  const goAheads = goAheadsOf(observed, again);
  const isTold = tells(observed, call.says);
  const leaks = [leak, 'sandbox-token', 'c4n4ry', '/connect/', 'This is a bug'];
  const found: readonly (readonly [boolean, string])[] = [
    [end !== wanted, `ends "${end}", not "${wanted}"`],
    [leaks.some((one) => observed.written.includes(one)), 'tells what nobody should read'],
    [observed.seconds - whole.seconds > mostSeconds, `takes ${observed.seconds} seconds`],
    [observed.hits > 3 * count(whole.seen, call.operation), `is sent ${observed.hits} times`],
    [observed.outputs['proceed'] === 'true' && whole.outputs['proceed'] !== 'true', 'goes ahead'],
    [goesOn && !isDeepStrictEqual(observed.after.live, whole.after.live), 'leaves another app behind'],
    [end !== 'as ever' && isTold === isSilent, isTold ? 'is told after all' : 'is not told'],
    [once !== undefined && !isSame(once, whole), 'is not healed'],
    [occasion === 'look' && again !== undefined && goAheads < due, 'loses the go-ahead'],
    [occasion === 'look' && goAheads > due, 'goes ahead twice'],
    [again !== undefined && again.code !== whole.code, `ends with ${again?.code} when run again`],
    [
      again !== undefined && isDeepStrictEqual(again.after, whole.after) === endsOtherwise,
      endsOtherwise ? 'ends the same after all when run again' : 'ends otherwise when run again',
    ],
  ];
  return found.flatMap(([isProblem, text]) => (isProblem ? [`${fault.name}: ${text}`] : []));
}

function isSame(one: Observed, other: Observed): boolean {
  const facts = ({ code, outputs, said, after }: Observed) => ({ code, outputs, said, after });
  return isDeepStrictEqual(facts(one), facts(other));
}

/** Whether a line says which call it was, and what to do. */
function tells({ written }: Observed, says: RegExp): boolean {
  return written.split('\n').some((line) => says.test(line) && remedy.test(line));
}

function count(seen: readonly string[], operation: string): number {
  return seen.filter((one) => one === operation).length;
}

/** How often runs let go on what waits. */
function goAheadsOf(...runs: readonly (Observed | undefined)[]): number {
  return runs.filter((run) => run?.outputs['proceed'] === 'true').length;
}
