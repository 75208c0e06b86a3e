import { expect, test } from 'vitest';
import { type ApprovalKey, connectorKey, scopeKey } from '../../../src/domain/approval/keys.ts';
import { keysUnderReview } from '../../../src/domain/approval/keys-under-review.ts';
import type { ConnectorChange } from '../../../src/domain/diff/scope-diff.ts';
import { policyOf } from '../../support/policies.ts';

function change(
  kind: ConnectorChange['change'],
  connector: string,
  added: readonly string[] = [],
  increase = added,
): ConnectorChange {
  return { connector, change: kind, added, removed: [], kept: [], increase, needsConsent: 'yes' };
}

const slack = { allow: ['chat:write'], review: ['channels:read'], deny: ['admin'] };
const exception = {
  app: 'apps/crm',
  connector: 'gmail',
  scope: 'https://mail.google.com/',
  reason: 'migration',
  owner: '@lee',
  expires: '2026-12-31',
};

test.each<readonly [string, object, ConnectorChange, readonly ApprovalKey[]]>([
  ['an allowed scope is not under review', {}, change('changed', 'slack', ['chat:write']), []],
  [
    'a scope under review is',
    {},
    change('changed', 'slack', ['channels:read', 'chat:write']),
    [scopeKey('apps/crm', 'slack', 'channels:read')],
  ],
  ['a scope that brings nothing new is not', {}, change('changed', 'slack', ['channels:read'], []), []],
  ['no approval helps where a scope is denied', {}, change('changed', 'slack', ['admin']), []],
  ['nor where it is not listed', {}, change('changed', 'slack', ['files:read']), []],
  ['nor where its connector is not listed', {}, change('added', 'gmail', ['email']), []],
  [
    'a scope may be under review wherever it is allowed',
    { review: ['access:write'] },
    change('added', 'slack', ['chat:write']),
    [scopeKey('apps/crm', 'slack', 'chat:write')],
  ],
  [
    'a new connector that is not listed is under review with each of its scopes',
    { unlisted: 'review' },
    change('added', 'gmail', ['https://www.googleapis.com/auth/gmail.labels']),
    [
      connectorKey('apps/crm', 'gmail', '+'),
      scopeKey('apps/crm', 'gmail', 'https://www.googleapis.com/auth/gmail.labels'),
    ],
  ],
  [
    'it is so without scopes too',
    { unlisted: 'review' },
    change('added', 'notion'),
    [connectorKey('apps/crm', 'notion', '+')],
  ],
  [
    'of one that was there, only what comes is',
    { unlisted: 'review' },
    change('changed', 'notion', ['read_content']),
    [scopeKey('apps/crm', 'notion', 'read_content')],
  ],
  [
    'an exception lets a connector in, and its other scopes stay under review',
    { unlisted: 'review', exceptions: [exception] },
    change('added', 'gmail', ['https://mail.google.com/', 'https://www.googleapis.com/auth/gmail.labels']),
    [scopeKey('apps/crm', 'gmail', 'https://www.googleapis.com/auth/gmail.labels')],
  ],
  [
    'a removal is where the policy says so',
    { removals: 'review' },
    change('removed', 'slack'),
    [connectorKey('apps/crm', 'slack', '-')],
  ],
  ['an allowed removal is not', { removals: 'allow' }, change('removed', 'slack'), []],
  ['no approval helps where removals are denied', { removals: 'deny' }, change('removed', 'slack'), []],
])('%s', (_sentence, settings, one, expected) => {
  const policy = policyOf({ connectors: { slack }, ...settings });
  expect(keysUnderReview({ policy, app: 'apps/crm', changes: [one], today: '2026-11-23' })).toEqual(expected);
});
