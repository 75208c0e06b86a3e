import { isDeepStrictEqual } from 'node:util';
import { type Call, callOf } from './calls.ts';
import { type Fault, faults } from './faults.ts';
import { type Observed, observe } from './observe.ts';
import type { RepresentativeRun } from './runs.ts';

/** What one fault of one call comes to. */
export interface Cell {
  readonly fault: Fault;
  /** The run that it hits as often as the call is sent. */
  readonly observed: Observed;
  readonly end: End;
  /** Whether the call was sent again. */
  readonly isRepeated: boolean;
  /** The run in which it hits once; undefined where the call is not sent again anyway. */
  readonly once: Observed | undefined;
  /** The run after it, in which nothing goes wrong; undefined where nothing has changed, so that it is the first. */
  readonly again: Observed | undefined;
}

/** How a run ends that a fault hits. */
export type End =
  /** As it would have without the fault: what the fault is about has no say. */
  | 'as ever'
  /** With the same outcome, and something is not written or not known. */
  | 'goes on'
  /** Green, but it waits for a person. */
  | 'waits'
  | 'red';

/** All faults of one call, in a run that makes it. */
export interface Row {
  readonly call: Call;
  readonly whole: Observed;
  readonly cells: readonly Cell[];
}

export interface WholeRun {
  readonly run: RepresentativeRun;
  /** Without a fault. */
  readonly whole: Observed;
}

/** Runs everything once. */
export async function observeWhole(runs: readonly RepresentativeRun[]): Promise<readonly WholeRun[]> {
  const observed: WholeRun[] = [];
  for (const run of runs) observed.push({ run, whole: await observe(run) });
  return observed;
}

/** Tries all faults on a call, in the first of the runs that makes it. */
export async function observeRow(runs: readonly WholeRun[], operation: string): Promise<Row> {
  const found = runs.find(({ whole }) => whole.seen.includes(operation));
  if (found === undefined) throw new Error(`No run makes the call ${operation}.`);
  const cells: Cell[] = [];
  for (const fault of faults) {
    const cell = await observeCell(found, { operation, fault });
    if (cell !== undefined) cells.push(cell);
  }
  return { call: callOf(operation), whole: found.whole, cells };
}

/** Undefined for a fault that says nothing about such a call: a reply without words has none that are unknown. */
async function observeCell(
  { run, whole }: WholeRun,
  { operation, fault }: { readonly operation: string; readonly fault: Fault },
): Promise<Cell | undefined> {
  const { again, ...observed } = await observe(run, { operation, fault, times: Number.POSITIVE_INFINITY });
  if (observed.hits === 0) return undefined;
  const end = endOf(observed, whole);
  const isRepeated = isSentAgain(observed, whole, operation);
  const isUntouched = isDeepStrictEqual(observed.after, observed.before);
  return {
    fault,
    observed,
    end,
    isRepeated,
    once: fault.passes && isRepeated ? await observe(run, { operation, fault, times: 1 }) : undefined,
    again: end === 'as ever' || isUntouched ? undefined : await again(),
  };
}

/** Whether it is sent more often than in a run that nothing hits, or twice in a row where that sends it once. */
function isSentAgain(observed: Observed, whole: Observed, operation: string): boolean {
  const countIn = ({ seen }: Observed) => seen.filter((one) => one === operation).length;
  const isTwiceIn = ({ seen }: Observed) => seen[seen.indexOf(operation) + 1] === operation;
  return countIn(observed) > countIn(whole) || (isTwiceIn(observed) && !isTwiceIn(whole));
}

function endOf(observed: Observed, whole: Observed): End {
  const facts = ({ code, outputs, said, after }: Observed) => ({ code, outputs, said, after });
  if (isDeepStrictEqual(facts(observed), facts(whole))) return 'as ever';
  if (observed.code !== 0) return 'red';
  const isSame = ['outcome', 'reason'].every((name) => observed.outputs[name] === whole.outputs[name]);
  return isSame ? 'goes on' : 'waits';
}
