import { expect, test } from 'vitest';
import { type FailedAttempt, secondsToNext } from '../../../src/adapters/github/next-attempt.ts';

const now = Date.UTC(2026, 10, 28);
const inSeconds = (seconds: number) => String(now / 1000 + seconds);

function answer(status: number, headers: FailedAttempt['headers'] = {}, message = ''): FailedAttempt {
  return { status, headers, message, mayHaveArrived: true };
}

function silence(mayHaveArrived: boolean): FailedAttempt {
  return { status: undefined, headers: {}, message: '', mayHaveArrived };
}

/** The pauses before the second and the third attempt, and before a fourth, of a request and of one that is sent once. */
function pauses(attempt: FailedAttempt) {
  const pausesOf = (isSentOnce: boolean) =>
    [1, 2, 3].map((count) => secondsToNext(attempt, { count, isSentOnce, now }));
  return { usual: pausesOf(false), once: pausesOf(true) };
}

const never = [undefined, undefined, undefined];
const stumbling = [1, 4, undefined];
const always = (seconds: number) => ({
  usual: [seconds, seconds, undefined],
  once: [seconds, seconds, undefined],
});

test.each<[string, FailedAttempt, ReturnType<typeof pauses>]>([
  ['500', answer(500), { usual: stumbling, once: never }],
  ['502', answer(502), { usual: stumbling, once: never }],
  ['409', answer(409), { usual: stumbling, once: never }],
  ['no answer, though it may have arrived', silence(true), { usual: stumbling, once: never }],
  ['no connection', silence(false), { usual: stumbling, once: stumbling }],
  ...[400, 401, 403, 404, 410, 422, 451].map((status): [string, FailedAttempt, ReturnType<typeof pauses>] => [
    String(status),
    answer(status),
    { usual: never, once: never },
  ]),
  [
    '404 at the end of a rate limit',
    answer(404, { 'x-ratelimit-remaining': '0' }),
    { usual: never, once: never },
  ],
])('after %s', (_name, attempt, expected) => {
  expect(pauses(attempt)).toEqual(expected);
});

const spent = (seconds: number) => ({
  'x-ratelimit-remaining': '0',
  'x-ratelimit-reset': inSeconds(seconds),
});

test.each<[string, FailedAttempt, number]>([
  ['429', answer(429), 60],
  ['429 with Retry-After', answer(429, { 'retry-after': '5' }), 5],
  ['429 with Retry-After 0', answer(429, { 'retry-after': '0' }), 0],
  ['429 with a date', answer(429, { 'retry-after': 'Sat, 28 Nov 2026 00:00:05 GMT' }), 60],
  ['403 with Retry-After', answer(403, { 'retry-after': '60' }), 60],
  ['403 that says why', answer(403, {}, 'You have exceeded a secondary rate limit.'), 60],
  ['403 that has used up its limit', answer(403, spent(30)), 31],
  ['429 that has used up its limit', answer(429, spent(59)), 60],
  ['a limit of GraphQL', answer(200, spent(-5)), 0],
])('a rate limit is waited for, also by what is sent once: %s', (_name, attempt, seconds) => {
  expect(pauses(attempt)).toEqual(always(seconds));
});

test.each<[string, FailedAttempt]>([
  ['as Retry-After says', answer(429, { 'retry-after': '61' })],
  ['as the reset says', answer(403, spent(60))],
  ['without a reset', answer(403, { 'x-ratelimit-remaining': '0' })],
])('a rate limit that may last longer than a minute is not waited for: %s', (_name, attempt) => {
  expect(pauses(attempt)).toEqual({ usual: never, once: never });
});
