import { expect, test } from 'vitest';
import { connectorKey, scopeKey } from '../../../src/domain/approval/keys.ts';
import { type Finding, startOfFile } from '../../../src/domain/finding.ts';
import { approvalsHold, policyHolds } from '../../../src/domain/plan/holds.ts';

function finding(rule: Finding['rule'], severity: Finding['severity'], connector: string): Finding {
  const place = { path: `${connector}.jsonc`, ...startOfFile, app: '.' };
  return { rule, severity, message: 'x', ...place, connector, preexisting: false, related: [] };
}

const aboutNoConnector = { ...startOfFile, app: null, preexisting: false, related: [] };

test('a policy holds what it refuses, whether or not that is new, and only where it is enforced', () => {
  const holds = policyHolds([
    finding('scope-denied', 'error', 'slack'),
    { ...finding('scope-not-allowed', 'error', 'gmail'), preexisting: true },
    finding('connector-not-allowed', 'warning', 'hubspot'),
    finding('connector-not-allowed', 'error', 'airtable'),
    finding('malformed-scope', 'error', 'linear'),
    { rule: 'scope-denied', severity: 'error', message: 'x', path: 'x.jsonc', ...aboutNoConnector },
    finding('unknown-scope', 'warning', 'notion'),
    finding('approval-required', 'notice', 'tiktok'),
  ]);
  expect([...holds]).toEqual([
    ['slack', { reason: 'policy' }],
    ['gmail', { reason: 'policy' }],
    ['airtable', { reason: 'policy' }],
  ]);
});

test('of several approvals that a connector lacks, the first reason in their order is said', () => {
  const holds = approvalsHold([
    { key: scopeKey('.', 'slack', 'chat:write'), reason: 'no-approval' },
    { key: scopeKey('.', 'slack', 'channels:read'), reason: 'changes-requested' },
    { key: scopeKey('.', 'slack', 'files:read'), reason: 'direct-push' },
    { key: scopeKey('.', 'gmail', 'email'), reason: 'direct-push' },
    { key: connectorKey('.', 'gmail', '+'), reason: 'no-approval' },
    { key: connectorKey('.', 'hubspot', '+'), reason: 'no-approval' },
  ]);
  expect(Object.fromEntries([...holds].map(([type, { reason }]) => [type, reason]))).toEqual({
    slack: 'changes-requested',
    gmail: 'direct-push',
    hubspot: 'no-approval',
  });
});

test('a milder policy that nobody approved holds no connector', () => {
  const key = { kind: 'policy', loosening: 'x' } as const;
  expect([...approvalsHold([{ key, reason: 'no-approval' }])]).toEqual([]);
});
