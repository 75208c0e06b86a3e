import { plural } from '../plural.ts';
import { listConnectors } from './words.ts';

/** What a push did, counted by connector. */
export interface PushCounts {
  readonly pushed: number;
  readonly removed: number;
  readonly held: number;
  readonly failed: number;
  /** Those that a person has to sign in for. */
  readonly waiting: number;
  /** The number of the tracking issue; null when there is none. */
  readonly issue: number | null;
}

/** The last line of a push's log: `Pushed 2, removed 1, waiting for 2 sign-ins (#131). Nothing else was touched.` */
export function pushLogLine({ pushed, removed, held, failed, waiting, issue }: PushCounts): string {
  const where = issue === null ? '' : ` (#${issue})`;
  const parts = [
    ...(pushed === 0 ? [] : [`pushed ${pushed}`]),
    ...(removed === 0 ? [] : [`removed ${removed}`]),
    ...(held === 0 ? [] : [`held back ${held}`]),
    ...(failed === 0 ? [] : [`failed at ${failed}`]),
    ...(waiting === 0 ? [] : [`waiting for ${plural(waiting, 'sign-in')}${where}`]),
  ];
  const isUntouched = pushed + removed + failed === 0;
  if (parts.length === 0) return 'Everything is live as declared. Nothing was touched.';
  const text = parts.join(', ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}. Nothing ${isUntouched ? '' : 'else '}was touched.`;
}

/** What the log says while the run waits; `milliseconds` are left. */
export function waitLine(types: readonly string[], milliseconds: number): string {
  const minutes = Math.max(1, Math.round(milliseconds / 60_000));
  return `Waiting for a sign-in to ${listConnectors(types)}. This run goes on once it is granted, and waits for at most ${plural(minutes, 'minute')}.`;
}
