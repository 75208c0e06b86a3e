import { expect, test } from 'vitest';
import type { PolicySnapshot } from '../../../src/domain/policy/parse-policy.ts';
import { handlePolicyChange, withReviewersOf } from '../../../src/domain/policy-change/handling.ts';
import { policyOf } from '../../support/policies.ts';

const path = '.github/connector-policy.jsonc';

function snapshot(content: object): PolicySnapshot & { kind: 'policy' } {
  return { kind: 'policy', path, policy: policyOf(content) };
}

const slack = { allow: ['chat:write'], review: ['users:read'] };
const approvals = { reviewers: ['@lee'] };
const approve = snapshot({ connectors: { slack }, approvals });
const separate = snapshot({ connectors: { slack }, approvals, policyChanges: 'separate' });
const allow = snapshot({ connectors: { slack } });

/** The same policy with other rules for Slack. */
function edited(mode: string, rules: object): PolicySnapshot {
  const settings = mode === 'allow' ? {} : { approvals, policyChanges: mode };
  return snapshot({ connectors: { slack: rules }, ...settings });
}
const milder = { allow: ['chat:write', 'files:read'], review: ['users:read'] };
const stricter = { allow: ['chat:write'] };
const missing: PolicySnapshot = { kind: 'missing', path };
const unusable: PolicySnapshot = { kind: 'unusable', path, problems: [] };

test.each<readonly [string, PolicySnapshot, PolicySnapshot | undefined, string, string]>([
  ['is not changed', approve, undefined, 'current', 'current'],
  ['is the first one', missing, approve, 'current', 'current'],
  ['is the first one and malformed', missing, unusable, 'current', 'current'],
  ['becomes malformed', approve, unusable, 'current', 'current'],
  ['is mended', unusable, approve, 'mended', 'mended'],
  ['is not mended', unusable, unusable, 'current', 'current'],
  ['is malformed and deleted', unusable, missing, 'current', 'current'],
  ['gets milder', approve, edited('approve', milder), 'after-approval', 'after-approval'],
  ['gets stricter', approve, edited('approve', stricter), 'current', 'current'],
  ['is deleted', approve, missing, 'approval-only', 'approval-only'],
  ['gets milder apart', separate, edited('separate', milder), 'approval-only', 'own-pull-request'],
  ['gets stricter apart', separate, edited('separate', stricter), 'current', 'current'],
  ['is deleted apart', separate, missing, 'approval-only', 'own-pull-request'],
  [
    'lets changes in by proposing that',
    separate,
    edited('allow', milder),
    'approval-only',
    'own-pull-request',
  ],
  ['gets milder freely', allow, edited('allow', milder), 'at-once', 'at-once'],
  ['gets stricter freely', allow, edited('allow', stricter), 'at-once', 'at-once'],
  ['is deleted freely', allow, missing, 'current', 'current'],
])('a policy that %s', (_sentence, current, proposed, alone, withConnectors) => {
  expect(handlePolicyChange({ current, proposed, changesConnectors: false }).kind).toBe(alone);
  expect(handlePolicyChange({ current, proposed, changesConnectors: true }).kind).toBe(withConnectors);
});

test('a proposed policy does not appoint those who are asked about it', () => {
  const proposed = snapshot({ connectors: {}, approvals: { reviewers: ['@eve'] } });
  const reviewers = (current: PolicySnapshot) =>
    withReviewersOf(current, proposed).policy.approvals?.reviewers.map(({ text }) => text);
  expect(reviewers(approve)).toEqual(['@lee']);
  expect(reviewers(allow)).toBeUndefined();
  expect(reviewers(unusable)).toBeUndefined();
});

test('a policy that counts at once says whether it gets milder', () => {
  const handle = (rules: object) =>
    handlePolicyChange({ current: allow, proposed: edited('allow', rules), changesConnectors: false });
  expect(handle(milder)).toEqual({ kind: 'at-once', isMilder: true });
  expect(handle(stricter)).toEqual({ kind: 'at-once', isMilder: false });
});
