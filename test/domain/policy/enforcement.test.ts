import { expect, test } from 'vitest';
import { toFinding } from '../../../src/domain/finding.ts';
import { withSeverityOn } from '../../../src/domain/policy/enforcement.ts';
import { policyOf } from '../../support/policies.ts';

test('before a policy is enforced its errors are warnings, and what was less stays less', () => {
  const policy = policyOf({ connectors: {}, enforceFrom: '2026-11-24' });
  const findings = (['error', 'warning', 'notice'] as const).map((severity) =>
    toFinding({ rule: 'scope-denied', message: 'x', severity }, 'slack.jsonc', '.'),
  );
  const on = (day: string) => withSeverityOn(findings, policy, day).map(({ severity }) => severity);
  expect(on('2026-11-23')).toEqual(['warning', 'warning', 'notice']);
  expect(on('2026-11-24')).toEqual(['error', 'warning', 'notice']);
});
