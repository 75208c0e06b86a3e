import { describe, expect, test } from 'vitest';
import type { AppSnapshot } from '../../../src/domain/app/app-snapshot.ts';
import { remarksOn, remarksOnAppIds } from '../../../src/domain/init/remarks.ts';
import { ownersIn, remarksOnReviewers } from '../../../src/domain/init/reviewers.ts';
import { policyOf } from '../../support/policies.ts';

const empty: AppSnapshot = {
  ...{ app: 'apps/crm', connectorsDir: 'x', connectors: [], unread: [], findings: [], usable: true },
};
const finding = { rule: 'config-invalid', severity: 'error', message: 'It is broken.' } as const;

test('files that cannot be read, scopes that no policy can name, and live connectors without a file are told', () => {
  const apps: readonly AppSnapshot[] = [
    { ...empty, unread: [{ path: 'a.jsonc', type: undefined }] },
    { ...empty, usable: false, findings: [{ ...finding, path: 'apps/crm/base44/config.jsonc' } as never] },
    { ...empty, app: 'apps/shop', usable: false },
  ];
  const scopes = new Map([['slack', ['chat:write', '*', 'access:read']]]);
  const notAdopted = [{ type: 'notion', why: 'not-active' }] as const;
  expect(remarksOn(apps, { adopted: [], notAdopted }, scopes)).toEqual([
    { kind: 'unread', path: 'a.jsonc' },
    { kind: 'unread', path: 'apps/crm/base44/config.jsonc' },
    { kind: 'unread', path: 'apps/shop' },
    { kind: 'no-entry', connector: 'slack', scope: '*' },
    { kind: 'no-entry', connector: 'slack', scope: 'access:read' },
    { kind: 'not-adopted', type: 'notion', why: 'not-active' },
  ]);
});

test('an id is told that nobody named', () => {
  const found = { app: '.', appId: '1', source: 'base44/.app.jsonc' };
  const named = { app: '.', appId: '2', source: undefined };
  const missing = { app: '.', appId: undefined, source: 'base44/.app.jsonc' };
  expect(remarksOnAppIds([found, named, missing])).toEqual([
    { kind: 'app-id-found', appId: '1', path: 'base44/.app.jsonc' },
  ]);
});

describe('reviewers beside a policy that stays', () => {
  const policy = policyOf({
    connectors: {},
    approvals: { reviewers: ['@Lee', '@acme/security', 'role:admin'] },
  });
  const without = policyOf({ connectors: {} });

  test.each([
    ['none are named', [], undefined, []],
    ['they are in it, in whatever case', ['@lee', 'ROLE:admin'], policy, []],
    ['one is not', ['@lee', '@sam'], policy, [{ kind: 'reviewers-unused', hasApprovals: true }]],
    ['it has none', ['@lee'], without, [{ kind: 'reviewers-unused', hasApprovals: false }]],
    ['it cannot be used', ['@lee'], undefined, [{ kind: 'reviewers-unused', hasApprovals: false }]],
  ] as const)('%s', (_name, reviewers, one, expected) => {
    expect(remarksOnReviewers(reviewers, one)).toEqual(expected);
  });

  test.each([
    ['are those of the policy', policy, ['@Lee', '@acme/security']],
    ['are those who are named where it has none', without, ['@sam']],
    ['are those who are named where there is none', undefined, ['@sam']],
  ] as const)('code owners %s', (_name, one, expected) => {
    expect(ownersIn(['@sam', 'role:write'], one)).toEqual(expected);
  });
});
