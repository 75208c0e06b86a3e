import { expect, test } from 'vitest';
import { toFinding } from '../../src/domain/finding.ts';
import { type Case, concludeRepository, judge } from '../../src/domain/judge.ts';
import type { PolicySnapshot } from '../../src/domain/policy/parse-policy.ts';
import { defaultPolicyPath } from '../../src/domain/policy/policy.ts';
import { appOf, policySnapshot } from '../support/policy-changes.ts';

const fine = policySnapshot({ connectors: { slack: { allow: ['*'] } } });
const unusable: PolicySnapshot = {
  kind: 'unusable',
  path: defaultPolicyPath,
  problems: [{ rule: 'policy-invalid', message: 'What?' }],
};
const apps = [appOf({ slack: ['chat:write'] })];

function judged(about: Partial<Case>) {
  const { outcome, reason, findings } = judge({
    head: apps,
    base: apps,
    policy: fine,
    basePolicy: fine,
    today: '2026-11-23',
    isComplete: true,
    isAboutPolicy: true,
    failOn: 'error',
    ...about,
  });
  return [`${outcome}: ${reason}`, ...findings.map(({ rule, message }) => `${rule}: ${message}`)];
}

test('a policy that cannot be used is an error, whatever the apps do', () => {
  const because = ['error: unusable-policy', 'policy-invalid: What?'];
  expect(judged({ policy: unusable })).toEqual(because);
  expect(judged({ policy: unusable, head: [], base: [] })).toEqual(because);
});

test('beside a policy that cannot be used, what is wrong with the proposed one is told too', () => {
  const contradictory = policySnapshot({ connectors: { slack: { allow: ['a'], deny: ['a'] } } });
  const about = { proposedPolicy: contradictory, basePolicy: unusable };
  const contradiction =
    'policy-contradiction: "a" of slack is in "deny" too, which wins. Keep one of the two.';
  expect(judged({ ...about, policy: unusable })).toEqual([
    'error: unusable-policy',
    'policy-invalid: What?',
    contradiction,
  ]);
  expect(judged({ ...about, policy: fine })).toEqual(['passed: below-fail-on', contradiction]);
});

test.each([
  ['error', 'error', 'failed: findings'],
  ['error', 'warning', 'failed: findings'],
  ['warning', 'error', 'passed: below-fail-on'],
  ['warning', 'warning', 'failed: findings'],
  ['notice', 'warning', 'passed: below-fail-on'],
  ['error', 'never', 'passed: below-fail-on'],
] as const)(
  'a finding of the severity %s about the policy, where runs fail on %s: %s',
  (severity, failOn, expected) => {
    const finding = toFinding({ rule: 'policy-loosened', message: 'x', severity }, defaultPolicyPath, null);
    const conclude = (preexisting: boolean) => {
      const { outcome, reason } = concludeRepository([{ ...finding, preexisting }], { policy: fine, failOn });
      return `${outcome}: ${reason}`;
    };
    expect(conclude(false)).toBe(expected);
    expect(conclude(true)).toBe('passed: below-fail-on');
  },
);

test('without findings about the policy it passes', () => {
  expect(concludeRepository([], { policy: fine, failOn: 'warning' })).toEqual({
    outcome: 'passed',
    reason: 'no-findings',
  });
});
