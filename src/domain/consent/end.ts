import type { Memory } from './memory.ts';
import { changesSince, type Note } from './notes.ts';
import { type ConsentEvent, isDeploying } from './proceed.ts';
import type { LiveRead } from './reading.ts';

/** Whether nothing is left to do, for certain. A run that only looks does not take "no connectors" for that. */
export function isOver(reading: LiveRead, event: ConsentEvent): boolean {
  const isRest = reading.connectors.every(
    ({ standing }) => standing.kind === 'settled' || standing.kind === 'held',
  );
  return isRest && reading.remarks.length === 0 && (reading.connectors.length > 0 || isDeploying(event));
}

/** How the wait of an issue ends, and what is said about it. */
export interface End {
  readonly phase: 'settled' | 'withdrawn';
  readonly notes: readonly Note[];
}

/** Taken back when every sign-in that was asked for was; a single one that was given is not undone by that. */
export function endOf(known: Memory, reading: LiveRead, proceed: boolean): End {
  const changes = changesSince(known, reading);
  const isGiven =
    changes.some(({ kind }) => kind === 'granted') ||
    [...known.connectors.values()].some(({ status }) => status === 'settled');
  const isWithdrawn = !isGiven && changes.some(({ kind }) => kind === 'withdrawn');
  const goingOn: readonly Note[] = proceed ? [{ kind: 'going-on' }] : [];
  return isWithdrawn
    ? { phase: 'withdrawn', notes: [{ kind: 'all-withdrawn' }, ...goingOn] }
    : { phase: 'settled', notes: [{ kind: 'all-settled' }, ...goingOn] };
}
