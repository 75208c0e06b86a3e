import { expect, test } from 'vitest';
import { diffApp } from '../../../src/domain/diff/scope-diff.ts';
import { headPolicyFindings, removalFindings } from '../../../src/domain/policy/app-findings.ts';
import { policyOf } from '../../support/policies.ts';
import { appOf } from '../../support/policy-changes.ts';

test('a removal is found at the file that is gone', () => {
  const policy = policyOf({ connectors: {}, removals: 'deny' });
  const [base, head] = [appOf({ gmail: [], slack: [], tiktok: [] }), appOf({ gmail: [], tiktok: [] })];
  const found = removalFindings(base, { policy, app: '.', today: '2026-11-23' }, diffApp(base, head));
  expect(found.map(({ rule, path, connector }) => [rule, path, connector])).toEqual([
    ['removal-denied', 'slack.jsonc', 'slack'],
  ]);
});

test('that only an exception lets a change have a scope is told at the scope', () => {
  const exception = { app: '.', connector: 'slack', scope: 'admin', reason: 'x', owner: '@lee' };
  const policy = policyOf({
    connectors: { slack: {} },
    exceptions: [{ ...exception, expires: '2026-12-31' }],
  });
  const [base, head] = [appOf({ slack: [] }), appOf({ slack: ['admin'] })];
  const found = headPolicyFindings(head, { policy, app: '.', today: '2026-11-23' }, diffApp(base, head));
  expect(found.map(({ rule, severity, path, scope }) => [rule, severity, path, scope])).toEqual([
    ['exception-used', 'notice', 'slack.jsonc', 'admin'],
  ]);
});
