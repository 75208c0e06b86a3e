import { describe, expect, test } from 'vitest';
import type { ConnectorChange } from '../../../src/domain/diff/scope-diff.ts';
import type { Conclusion } from '../../../src/domain/outcome.ts';
import { lead } from '../../../src/report/comment/lead.ts';
import type { CommentSubject } from '../../../src/report/comment/subject.ts';
import { checkTree } from '../../support/check-tree.ts';
import { decidedApps, subjectOf } from '../../support/comment-subject.ts';
import { policyOf } from '../../support/policies.ts';

const policy = policyOf({
  connectors: {
    slack: { allow: ['channels:read'], review: ['files:read'] },
    slackbot: { allow: ['chat:write'] },
    notion: {},
  },
  removals: 'review',
  approvals: { reviewers: ['@lee'] },
});

function change(connector: string, about: Partial<ConnectorChange> = {}): ConnectorChange {
  const added = about.added ?? [];
  const base = { change: 'changed', removed: [], kept: [], increase: added, needsConsent: 'yes' } as const;
  return { connector, ...base, ...about, added };
}

const removal = (connector: string) => change(connector, { change: 'removed', removed: ['x'] });
const failed: Conclusion = { outcome: 'failed', reason: 'findings' };
const waiting: Conclusion = { outcome: 'approval-required', reason: 'no-approval' };
const passed: Conclusion = { outcome: 'passed', reason: 'no-findings' };

async function leadOf(
  conclusion: Conclusion,
  changes: readonly ConnectorChange[],
  given: Partial<CommentSubject> = {},
): Promise<string> {
  const report = { ...(await checkTree({})), findings: [], ...conclusion };
  return lead(subjectOf(report, { apps: decidedApps({ '.': changes }, policy), policy, ...given }));
}

describe('what is refused comes first', () => {
  test('a scope, in words', async () => {
    expect(await leadOf(failed, [change('slack', { added: ['chat:write'] })])).toBe(
      'Slack User asks for **`chat:write`**: post messages, and change and delete its own messages.',
    );
  });

  test('a scope that nobody knows', async () => {
    expect(await leadOf(failed, [change('slack', { added: ['not:known'] })])).toBe(
      'Slack User asks for **`not:known`**, and the catalogue does not say what that lets the app do.',
    );
  });

  test('a connector, once and not for each of its scopes; what else is refused is counted', async () => {
    const gmail = change('gmail', { change: 'added', added: ['a', 'b'] });
    expect(await leadOf(failed, [gmail, change('slack', { added: ['admin'] })])).toBe(
      '**Gmail** is a connector that the policy does not list. 1 other change is refused too.',
    );
  });

  test('that the rest is fine is said only where nothing else is wrong', async () => {
    const changes = [
      change('slack', { added: ['chat:write'] }),
      change('slackbot', { added: ['chat:write'] }),
      removal('notion'),
    ];
    expect(await leadOf(failed, changes)).toMatch(/\. The rest is fine; removing Notion needs 1 approval\.$/);
    const broken = await checkTree({ 'base44/connectors/x.jsonc': '{' });
    const report = { ...broken, ...failed };
    const subject = subjectOf(report, { apps: decidedApps({ '.': changes }, policy), policy });
    expect(lead(subject)).toMatch(/\. Removing Notion needs 1 approval\.$/);
  });
});

test('what waits for approval is named, with its app where there are several', async () => {
  const apps = decidedApps(
    {
      'apps/crm': [change('slack', { added: ['files:read'] })],
      'apps/shop': [removal('notion'), removal('slack')],
    },
    policy,
  );
  expect(await leadOf(waiting, [], { apps })).toBe(
    'Adding Slack User `files:read` in `apps/crm` and 2 other changes need 1 approval.',
  );
});

describe('what passes', () => {
  test.each<[string, ConnectorChange[], string]>([
    ['nothing', [], ''],
    [
      'more and less',
      [
        change('slack', { added: ['channels:read'] }),
        change('slackbot', { removed: ['chat:write'] }),
        change('notion', { change: 'added' }),
      ],
      'The app gets more access to **Slack User** and **Notion**, and less access to **Slack Bot**.',
    ],
    ['a removal', [removal('notion')], 'It loses **Notion**.'],
    [
      'what another scope covers',
      [change('slack', { added: ['channels:read'], increase: [] })],
      'The app can do what it could before.',
    ],
  ])('%s', async (_name, changes, expected) => {
    expect(await leadOf({ ...passed, reason: 'approved' }, changes)).toBe(expected);
  });
});
