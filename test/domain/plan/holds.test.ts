import { expect, test } from 'vitest';
import { connectorKey, scopeKey } from '../../../src/domain/approval/keys.ts';
import { approvalsHold, type Hold, policyHolds } from '../../../src/domain/plan/holds.ts';
import { policyOf } from '../../support/policies.ts';
import { appOf } from '../../support/policy-changes.ts';

const app = appOf({
  slack: ['chat:write', 'admin'],
  gmail: ['https://mail.google.com/', 'gmail'],
  airtable: ['data.records:read'],
  hubspot: ['oauth'],
  notion: [],
});
const rules = {
  connectors: {
    slack: { allow: ['chat:write'], deny: ['admin'] },
    gmail: { allow: ['https://mail.google.com/'] },
    hubspot: { review: ['oauth'] },
    notion: {},
  },
};

function heldBy(policy: object): readonly (readonly [string, Hold])[] {
  return [...policyHolds(app, { policy: policyOf(policy), app: '.', today: '2026-11-23' })];
}

test('a policy holds what it refuses, and only where it is enforced', () => {
  expect(heldBy(rules)).toEqual([
    ['slack', { reason: 'policy' }],
    ['gmail', { reason: 'policy' }],
    ['airtable', { reason: 'policy' }],
  ]);
  expect(heldBy({ ...rules, enforceFrom: '2026-11-24' })).toEqual([]);
  expect([...policyHolds(app, undefined)]).toEqual([]);
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
