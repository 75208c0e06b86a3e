import { expect, test } from 'vitest';
import { decideChange } from '../../src/domain/decisions.ts';
import { diffApp } from '../../src/domain/diff/scope-diff.ts';
import type { Declared } from '../support/plans.ts';
import { policyOf } from '../support/policies.ts';
import { appOf } from '../support/policy-changes.ts';

const exception = { app: '.', connector: 'slack', scope: 'admin', reason: 'x', owner: '@lee' };
const slack = { allow: ['chat:write'], review: ['files:*', 'remote_files:*'], deny: ['im:*'] };
const policy = {
  connectors: { slack },
  approvals: { reviewers: ['@lee'] },
  exceptions: [{ ...exception, expires: '2026-12-31' }],
};

/** What is decided about each change: about the connector, then about each scope that comes. */
function decided(base: Declared, head: Declared, more: object = {}): readonly string[] {
  const judging = { policy: policyOf({ ...policy, ...more }), app: '.', today: '2026-11-23' };
  return diffApp(appOf(base), appOf(head)).map((change) => {
    const { verdict, scopes } = decideChange(change, judging);
    const parts = scopes.map((one) =>
      [one.scope, one.verdict, one.allowedUntil, one.isIncrease ? undefined : 'no increase']
        .filter((part) => part !== undefined)
        .join(' '),
    );
    return [`${change.connector}: ${verdict}`, ...parts].join(', ');
  });
}

test('each scope that comes has its verdict, and an exception its end', () => {
  const scopes = ['admin', 'chat:write', 'files:read', 'im:read', 'pins:read'];
  expect(decided({}, { slack: scopes })).toEqual([
    'slack: allowed, admin allowed 2026-12-31, chat:write allowed, files:read review, im:read denied, pins:read not-listed',
  ]);
});

test('what gives the app nothing new needs no approval', () => {
  expect(decided({ slack: ['remote_files:write'] }, { slack: ['remote_files:write', 'files:read'] })).toEqual(
    ['slack: allowed, files:read review'],
  );
  const google = 'https://www.googleapis.com/auth/';
  const connectors = { googlecalendar: { review: ['*'] } };
  const [wide, narrow] = [`${google}calendar`, `${google}calendar.events`];
  expect(decided({ googlecalendar: [wide] }, { googlecalendar: [wide, narrow] }, { connectors })).toEqual([
    `googlecalendar: allowed, ${narrow} allowed no increase`,
  ]);
});

test.each([
  ['deny', 'not-listed', 'not-listed'],
  ['review', 'review', 'allowed'],
])(
  'a connector that is not listed, where that means %s, is %s when it comes and %s when it changes',
  (unlisted, added, changed) => {
    expect(decided({}, { gmail: [] }, { unlisted })).toEqual([`gmail: ${added}`]);
    expect(decided({ gmail: ['openid'] }, { gmail: [] }, { unlisted })).toEqual([`gmail: ${changed}`]);
  },
);

test.each([
  ['allow', 'allowed'],
  ['review', 'review'],
  ['deny', 'denied'],
])('a removal, where the policy says %s, is %s', (removals, verdict) => {
  expect(decided({ slack: ['chat:write'] }, {}, { removals })).toEqual([`slack: ${verdict}`]);
});
