import { isComplete, type LiveReading } from './reading.ts';

/** What started a run. A run that was started again counts as what started it first. */
export type ConsentEvent = 'push' | 'dispatch' | 'schedule' | 'issue-closed';

/** Whether the run is to deploy, and not only to look. */
export function isDeploying(event: ConsentEvent): boolean {
  return event === 'push' || event === 'dispatch';
}

export interface ProceedFacts {
  readonly event: ConsentEvent;
  readonly reading: LiveReading;
  /** Whether an earlier run left a deployment waiting. */
  readonly waits: boolean;
}

/** Whether everything declared is complete as far as the live app shows. */
export function isAllComplete(reading: LiveReading): boolean {
  return reading.kind === 'read' && reading.connectors.every(isComplete);
}

/**
 * Whether jobs that need the sign-ins may run: everything declared is complete, and either somebody deploys, or this
 * run turned waiting into complete. A run that only looks never takes an app without connectors for one that is
 * complete.
 */
export function mayProceed({ event, reading, waits }: ProceedFacts): boolean {
  if (!isAllComplete(reading)) return false;
  if (isDeploying(event)) return true;
  return waits && reading.kind === 'read' && reading.connectors.length > 0;
}

/**
 * Whether a deployment still waits after this run. Only what takes a person starts a wait when nobody deploys: a state
 * that cannot be told, and can the next time, is no consent that was given in between.
 */
export function stillWaits({ event, reading, waits }: ProceedFacts): boolean {
  if (reading.kind !== 'read') return waits;
  if (isAllComplete(reading)) return waits && !mayProceed({ event, reading, waits });
  if (isDeploying(event)) return true;
  return waits || reading.connectors.some((one) => one.standing.kind === 'pending' && !isComplete(one));
}
