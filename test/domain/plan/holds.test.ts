import { expect, test } from 'vitest';
import { type Finding, startOfFile } from '../../../src/domain/finding.ts';
import { policyHolds } from '../../../src/domain/plan/holds.ts';

function finding(rule: Finding['rule'], severity: Finding['severity'], connector: string): Finding {
  const place = { path: `${connector}.jsonc`, ...startOfFile, app: '.' };
  return { rule, severity, message: 'x', ...place, connector, preexisting: false, related: [] };
}

test('a policy holds what it refuses, whether or not that is new, and only where it is enforced', () => {
  const holds = policyHolds([
    finding('scope-denied', 'error', 'slack'),
    { ...finding('scope-not-allowed', 'error', 'gmail'), preexisting: true },
    finding('connector-not-allowed', 'warning', 'hubspot'),
    finding('connector-not-allowed', 'error', 'airtable'),
    finding('malformed-scope', 'error', 'linear'),
    finding('unknown-scope', 'warning', 'notion'),
    finding('approval-required', 'notice', 'tiktok'),
  ]);
  expect([...holds]).toEqual([
    ['slack', { reason: 'policy' }],
    ['gmail', { reason: 'policy' }],
    ['airtable', { reason: 'policy' }],
  ]);
});
