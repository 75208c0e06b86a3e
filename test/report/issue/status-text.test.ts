import { expect, test } from 'vitest';
import type { LiveReading } from '../../../src/domain/consent/reading.ts';
import { maxStatusDescription } from '../../../src/ports/commit-status.ts';
import { pushLogLine } from '../../../src/report/issue/log-line.ts';
import { consentContext, consentStatus } from '../../../src/report/issue/status-text.ts';
import { live, pending, said, settled } from '../../support/consent-story.ts';
import { hostileTexts } from '../../support/hostile-texts.ts';

const calendar = pending('googlecalendar', 'consent');
const narrowing = pending('slack', 'narrowing');

test.each<[string, LiveReading, string, string]>([
  [
    'missing',
    live([calendar, pending('slack', 'expired')]),
    'pending',
    '2 sign-ins missing: Google Calendar, Slack User (#131)',
  ],
  ['too much as well', live([calendar, narrowing]), 'pending', '1 sign-in missing: Google Calendar (#131)'],
  ['only too much', live([narrowing]), 'success', 'granted; still too much access: Slack User (#131)'],
  ['held', live([said('held', 'gmail')]), 'pending', 'not everything is live: Gmail (#131)'],
  ['not to be told', live([said('unclear', 'gmail')]), 'pending', 'not everything is live: Gmail (#131)'],
  ['all there', live([settled('slack')]), 'success', 'granted 11:02 UTC'],
  ['refused', { kind: 'token-refused', message: 'x' }, 'error', 'Base44 refuses the token (#131)'],
  ['silent', { kind: 'unavailable' }, 'error', 'Base44 did not answer (#131)'],
])('the status of a commit: %s', (_name, reading, state, description) => {
  expect(consentStatus({ reading, issue: 131, now: '2026-11-23T11:02:00Z' })).toEqual({ state, description });
});

test('a status always fits, and counts all of them', () => {
  const many = live(
    hostileTexts.slice(0, 8).flatMap((text) => [pending(text, 'consent'), pending(`x${text}`, 'consent')]),
  );
  const { description } = consentStatus({ reading: many, issue: 123_456, now: '2026-11-23T11:02:00Z' });
  expect(description.length).toBeLessThanOrEqual(maxStatusDescription);
  expect(description).toMatch(/^16 sign-ins missing.* \(#123456\)$/);
});

test.each([
  [{ app: '.', appId: 'x', name: 'production' }, 'connectors/consent (production)'],
  [{ app: 'apps/crm', appId: 'x', name: null }, 'connectors/consent (apps/crm)'],
  [{ app: '.', appId: 'x', name: null }, 'connectors/consent'],
])('each target has a status of its own: %j', (target, context) => {
  expect(consentContext(target)).toBe(context);
});

const nothing = { pushed: 0, removed: 0, held: 0, failed: 0, waiting: 0, issue: null };

test.each([
  [
    { ...nothing, pushed: 2, removed: 1, waiting: 2, issue: 131 },
    'Pushed 2, removed 1, waiting for 2 sign-ins (#131). Nothing else was touched.',
  ],
  [{ ...nothing, held: 1 }, 'Held back 1. Nothing was touched.'],
  [{ ...nothing, pushed: 1, failed: 1 }, 'Pushed 1, failed at 1. Nothing else was touched.'],
  [nothing, 'Everything is live as declared. Nothing was touched.'],
])('the last line of a log: %j', (counts, line) => {
  expect(pushLogLine(counts)).toBe(line);
});
