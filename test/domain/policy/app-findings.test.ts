import { expect, test } from 'vitest';
import { diffApp } from '../../../src/domain/diff/scope-diff.ts';
import { removalFindings } from '../../../src/domain/policy/app-findings.ts';
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
