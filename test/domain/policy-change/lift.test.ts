import { expect, test } from 'vitest';
import { liftByProposal } from '../../../src/domain/policy-change/lift.ts';
import { policyOf } from '../../support/policies.ts';
import { allFindingsOf, judgedBy } from '../../support/policy-changes.ts';

const approvals = { reviewers: ['@lee'] };
const strict = { connectors: { slack: { allow: ['chat:write'] } }, removals: 'deny', approvals };

/** The verdict on a change by the strict policy, where another one is proposed. */
function lifted(change: Parameters<typeof judgedBy>[1], proposed: object) {
  const current = judgedBy(strict, change);
  return {
    current,
    verdict: liftByProposal({
      current,
      proposed: judgedBy(proposed, change),
      policy: policyOf(strict),
      failOn: 'error',
    }),
  };
}

const gainsAdmin = { base: { slack: ['chat:write'] }, head: { slack: ['chat:write', 'admin'] } };
const allowsAdmin = { ...strict, connectors: { slack: { allow: ['chat:write', 'admin'] } } };

test('what only the proposed policy allows waits for its approval, and says what the current one has against it', () => {
  const { current, verdict } = lifted(gainsAdmin, allowsAdmin);
  expect(current).toMatchObject({ outcome: 'failed' });
  expect(verdict).toMatchObject({
    outcome: 'approval-required',
    reason: 'no-approval',
    apps: [{ outcome: 'approval-required', reason: 'no-approval' }],
  });
  const [before] = allFindingsOf(current);
  const [finding, ...others] = allFindingsOf(verdict);
  expect(others).toEqual([]);
  expect(finding).toMatchObject({
    rule: 'approval-required',
    severity: 'warning',
    scope: 'admin',
    message:
      'The current policy does not allow "admin" of slack. The one proposed here does, as soon as it is approved. Ask "@lee" for it.',
    related: [{ message: before?.message, path: before?.path, line: before?.line }],
  });
  expect(verdict.apps[0]?.decisions?.[0]?.scopes).toEqual([
    { scope: 'admin', verdict: 'review', isIncrease: true },
  ]);
});

test('what both policies refuse fails on, beside what waits', () => {
  const head = { slack: ['chat:write', 'admin', 'pins:write'] };
  const { verdict } = lifted({ ...gainsAdmin, head }, allowsAdmin);
  expect(verdict).toMatchObject({ outcome: 'failed', apps: [{ outcome: 'failed' }] });
  expect(allFindingsOf(verdict).map(({ rule, scope }) => `${rule} ${scope}`)).toEqual([
    'approval-required admin',
    'scope-not-allowed pins:write',
  ]);
  expect(verdict.apps[0]?.decisions?.[0]?.scopes.map(({ verdict: one }) => one)).toEqual([
    'review',
    'not-listed',
  ]);
});

test('an old problem stays what it is, whatever is proposed', () => {
  const old = { base: { slack: ['admin'] }, head: { slack: ['admin'] } };
  const { current, verdict } = lifted(old, allowsAdmin);
  expect(verdict).toEqual(current);
});

test('an app that only one of the policies judged stays as it is', () => {
  const current = judgedBy(strict, gainsAdmin);
  const proposed = { ...judgedBy(allowsAdmin, gainsAdmin), apps: [] };
  expect(liftByProposal({ current, proposed, policy: policyOf(strict), failOn: 'error' })).toEqual(current);
});

test.each([
  [
    'a connector that is not listed',
    { base: {}, head: { hubspot: [] } },
    { ...strict, connectors: { ...strict.connectors, hubspot: {} } },
    'The current policy does not allow hubspot.',
  ],
  [
    'a removal',
    { base: { slack: [] }, head: {} },
    { ...strict, removals: 'allow' },
    'The current policy does not allow the removal of slack.',
  ],
])('what is lifted is named: %s', (_name, change, proposed, message) => {
  const { verdict } = lifted(change, proposed);
  expect(verdict.outcome).toBe('approval-required');
  expect(allFindingsOf(verdict)[0]?.message).toContain(message);
  expect(verdict.apps[0]?.decisions?.[0]?.verdict).toBe('review');
});

test('what needs an approval by the current policy says so in its own words', () => {
  const reviewed = {
    ...strict,
    connectors: { slack: { allow: ['chat:write'], review: ['admin'] } },
  };
  const current = judgedBy(reviewed, gainsAdmin);
  const proposed = judgedBy(allowsAdmin, gainsAdmin);
  const verdict = liftByProposal({ current, proposed, policy: policyOf(reviewed), failOn: 'error' });
  expect(verdict).toEqual(current);
});

test('each connector is lifted by what the proposed policy says about that one', () => {
  const gained = ['chat:write', 'admin'];
  const change = { base: { slack: ['chat:write'], slackbot: [] }, head: { slack: gained, slackbot: gained } };
  const both = { ...strict, connectors: { slack: { allow: ['chat:write'] }, slackbot: { allow: ['*'] } } };
  const current = judgedBy(strict, change);
  const proposed = judgedBy(both, change);
  const verdict = liftByProposal({ current, proposed, policy: policyOf(strict), failOn: 'error' });
  const decisions = verdict.apps[0]?.decisions ?? [];
  expect(
    decisions.map((one) => [
      one.change.connector,
      one.verdict,
      ...one.scopes.map(({ verdict: scope }) => scope),
    ]),
  ).toEqual([
    ['slack', 'allowed', 'not-listed'],
    ['slackbot', 'review', 'review', 'review'],
  ]);
});
