import { expect, test } from 'vitest';
import { exitCodeOf, outcomes, worstOf } from '../../src/domain/outcome.ts';

test('every outcome has its exit code', () => {
  expect(
    Object.fromEntries(outcomes.map((outcome) => [outcome, exitCodeOf({ outcome, reason: 'settled' })])),
  ).toEqual({
    error: 2,
    partial: 4,
    failed: 1,
    'no-connectors': 3,
    'removal-blocked': 6,
    'plan-changed': 6,
    declined: 6,
    'not-default-branch': 6,
    'approval-required': 5,
    'authorization-pending': 5,
    drifted: 1,
    superseded: 0,
    applied: 0,
    'in-sync': 0,
    passed: 0,
    'not-applicable': 0,
  });
});

test('when several outcomes meet, the first in the order of precedence wins', () => {
  const passed = { outcome: 'passed', reason: 'no-findings' } as const;
  const failed = { outcome: 'failed', reason: 'findings' } as const;
  const empty = { outcome: 'no-connectors', reason: 'nothing-declared' } as const;
  expect(worstOf([passed, empty, failed])).toBe(failed);
  expect(worstOf([passed, empty])).toBe(empty);
  expect(worstOf([])).toBeUndefined();
});

test('a run that a service broke off is told from one that was used wrongly', () => {
  expect(exitCodeOf({ outcome: 'error', reason: 'service-failed' })).toBe(4);
  expect(exitCodeOf({ outcome: 'error', reason: 'unusable-policy' })).toBe(2);
});
