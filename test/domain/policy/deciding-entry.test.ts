import { expect, test } from 'vitest';
import { evaluateScope } from '../../../src/domain/policy/evaluate-scope.ts';
import { policyOf } from '../../support/policies.ts';

const today = '2026-11-23';

test('a verdict names the list whose entry decided', () => {
  const policy = policyOf({
    connectors: {
      slackbot: { allow: ['chat:write', 'team:read'], review: ['files:read'], deny: ['admin'] },
    },
    review: ['team:*'],
  });
  const lists = ['admin', 'files:read', 'chat:write', 'team:read'].map((scope) => {
    const { by } = evaluateScope(policy, { app: '.', type: 'slackbot', scope, today });
    return by.kind === 'entry' ? by.list : by.kind;
  });
  expect(lists).toEqual(['deny', 'review', 'allow', 'review-everywhere']);
});

test('an exception holds for its app, its connector and its scope, and for nothing that shares two of them', () => {
  const policy = policyOf({
    connectors: { slackbot: {}, slack: {} },
    exceptions: [
      {
        app: 'apps/crm',
        connector: 'slackbot',
        scope: 'admin',
        reason: 'migration',
        owner: '@lee',
        expires: '2026-12-31',
      },
    ],
  });
  const verdict = (app: string, type: string, scope: string) =>
    evaluateScope(policy, { app, type, scope, today }).kind;
  expect(verdict('apps/crm', 'slackbot', 'admin')).toBe('allowed');
  expect(verdict('apps/crm', 'slack', 'admin')).toBe('not-listed');
  expect(verdict('apps/shop', 'slackbot', 'admin')).toBe('not-listed');
  expect(verdict('apps/crm', 'slackbot', 'files:read')).toBe('not-listed');
});

test('where a provider ignores case, a scope in another case is no unknown one to what bans by access', () => {
  const policy = policyOf({ connectors: { outlook: { allow: ['*'], deny: ['access:write'] } } });
  const verdict = (scope: string) => evaluateScope(policy, { app: '.', type: 'outlook', scope, today }).kind;
  expect(verdict('mail.read')).toBe('allowed');
  expect(verdict('mail.readwrite')).toBe('denied');
  expect(verdict('made.up')).toBe('denied');
});

test.each([
  ['a whole scope', 'https://graph.microsoft.com/Mail.ReadWrite'],
  ['a pattern', 'https://graph.microsoft.com/Mail.*'],
  ['a pattern that begins in the address', '*.com/mail.*'],
  ['another case', 'HTTPS://GRAPH.MICROSOFT.COM/MAIL.READWRITE'],
])('a ban with the address of the API, as %s, holds for the scope without it', (_, entry) => {
  const policy = policyOf({ connectors: { outlook: { allow: ['*'], deny: [entry] } } });
  const verdict = (scope: string) => evaluateScope(policy, { app: '.', type: 'outlook', scope, today });
  for (const scope of ['Mail.ReadWrite', 'mail.readwrite', 'https://graph.microsoft.com/Mail.ReadWrite']) {
    expect(verdict(scope)).toMatchObject({ kind: 'denied', by: { through: undefined } });
  }
  expect(verdict('Mail.ReadWrite.Shared')).toMatchObject({ kind: 'denied' });
  expect(verdict('Calendars.Read').kind).toBe('allowed');
});

test('a ban without the address of the API holds for a scope with it, also for one that the catalogue does not know', () => {
  const policy = policyOf({
    connectors: { outlook: { allow: ['*'], deny: ['Mail.Unheard', 'Chat.*'], review: ['Tasks.*'] } },
  });
  const verdict = (scope: string) =>
    evaluateScope(policy, {
      app: '.',
      type: 'outlook',
      scope: `https://graph.microsoft.com/${scope}`,
      today,
    }).kind;
  expect(verdict('Mail.Unheard')).toBe('denied');
  expect(verdict('Chat.Unheard')).toBe('denied');
  expect(verdict('Tasks.Unheard')).toBe('review');
  expect(verdict('Files.Unheard')).toBe('allowed');
});

test.each([
  ['googlecalendar', '*/calendar', 'https://www.googleapis.com/auth/calendar/'],
  ['googlecalendar', '*/calendar', 'https://www.googleapis.com/auth//calendar'],
  ['googlecalendar', '*.acls', 'https://www.googleapis.com/auth/calendar/'],
  ['slack', '*:history', 'channels.history'],
  ['github', 'user:email', 'user/email'],
])('of %s, a ban of %s holds for %s too, which is the same but for separators', (type, entry, scope) => {
  const policy = policyOf({ connectors: { [type]: { allow: ['*'], deny: [entry] } } });
  expect(evaluateScope(policy, { app: '.', type, scope, today })).toMatchObject({ kind: 'denied' });
});

test('where a provider has no address that may be left out, none is', () => {
  const policy = policyOf({
    connectors: { slack: { allow: ['*'], deny: ['https://graph.microsoft.com/admin'] } },
  });
  expect(evaluateScope(policy, { app: '.', type: 'slack', scope: 'admin', today }).kind).toBe('allowed');
});
