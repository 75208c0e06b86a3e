import type { Attempt } from './attempt.ts';

const maxAttempts = 3;

/** For longer nobody should pay a runner that waits. */
const longestWaitMilliseconds = 60_000;

/** A year: what is further away stays a time that can be written down. */
const longestAskedMilliseconds = 31_536_000_000;

const transientStatuses: readonly number[] = [408, 429, 500, 502, 503, 504];

export type NextStep =
  | { readonly kind: 'repeat'; readonly afterMilliseconds: number }
  | { readonly kind: 'stop' }
  /** Base44 asks for a longer pause than we wait; `at` is in milliseconds since 1970. */
  | { readonly kind: 'come-back'; readonly at: number };

export interface RetryState {
  readonly attempt: Attempt;
  /** How many there were, this one included. */
  readonly count: number;
  /** Whether doing it twice comes to the same as doing it once. */
  readonly isIdempotent: boolean;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** From 0 to 1. */
  readonly random: number;
}

/** Decides whether to send a request again, and after which pause. */
export function nextStep({ attempt, count, isIdempotent, now, random }: RetryState): NextStep {
  if (!isTransient(attempt) || !(isIdempotent || hadNoEffect(attempt))) return { kind: 'stop' };
  const asked = attempt.kind === 'refusal' ? waitAskedFor(attempt.retryAfter, now) : 0;
  if (asked > longestWaitMilliseconds) return { kind: 'come-back', at: now + asked };
  if (count >= maxAttempts) return { kind: 'stop' };
  if (asked > 0) return { kind: 'repeat', afterMilliseconds: asked + Math.round(random * 500) };
  return { kind: 'repeat', afterMilliseconds: backOff(attempt, count, random) };
}

/** Whether the request surely did nothing, so that even one that is not idempotent can be sent again. */
export function hadNoEffect(attempt: Attempt): boolean {
  switch (attempt.kind) {
    case 'reply':
      return false;
    case 'refusal':
      return attempt.status === 429;
    case 'silence':
      return !attempt.mayHaveArrived;
    default:
      return attempt satisfies never;
  }
}

function isTransient(attempt: Attempt): boolean {
  return (
    attempt.kind === 'silence' || (attempt.kind === 'refusal' && transientStatuses.includes(attempt.status))
  );
}

/** 1 and 4 seconds, give or take a quarter. Rate limits are per minute, so after a 429 it is 15 and 60. */
function backOff(attempt: Attempt, count: number, random: number): number {
  const first = attempt.kind === 'refusal' && attempt.status === 429 ? 15_000 : 1000;
  return Math.round(first * 4 ** (count - 1) * (0.75 + random / 2));
}

/** In milliseconds; 0 when it does not ask, or for a time that has passed, or not as HTTP has it. */
function waitAskedFor(retryAfter: string | null, now: number): number {
  const text = retryAfter?.trim() ?? '';
  if (/^\d{1,15}$/.test(text)) return Math.min(Number(text) * 1000, longestAskedMilliseconds);
  // A date of HTTP starts with the day's name. What else Date.parse takes for one is none.
  const date = /^[A-Z][a-z]{2,8},? /.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? 0 : Math.min(Math.max(0, date - now), longestAskedMilliseconds);
}
