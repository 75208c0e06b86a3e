import { expect, test } from 'vitest';
import { parseConnector } from '../../../src/domain/connector/parse-connector.ts';
import { evaluateConnector, evaluateScope } from '../../../src/domain/policy/evaluate-scope.ts';
import type { Policy } from '../../../src/domain/policy/policy.ts';
import type { Ground } from '../../../src/domain/policy/verdict.ts';
import { connectorFile } from '../../support/memory-tree.ts';
import { policyOf, policyText } from '../../support/policies.ts';

/** The example of the documentation, and two policies with what it lacks. Lines are those of the files. */
const example = policyOf(policyText('example'));
const more = policyOf(policyText('more'));
const unlistedReview = policyOf(policyText('unlisted-review'));

const today = '2026-11-23';
const google = 'https://www.googleapis.com/auth/';

/** Type, scope (`~` stands for Google's address), and the verdict with the line and entry that decided. */
type Row = readonly [type: string, scope: string, expected: string, app?: string, today?: string];

const decisions: readonly (readonly [string, Policy, readonly Row[]])[] = [
  [
    'example',
    example,
    [
      // Line 6: allow "access:read" is "up to", and an exact scope covers what it includes.
      ['googlecalendar', '~calendar.readonly', 'allowed by line 6 "access:read"'],
      ['googlecalendar', '~calendar.acls.readonly', 'allowed by line 6 "access:read"'],
      ['googlecalendar', 'profile', 'allowed by line 6 "access:read"'],
      ['googlecalendar', '~calendar.events', 'allowed by line 6 "~calendar.events"'],
      ['googlecalendar', '~calendar.events.readonly', 'allowed by line 6 "access:read"'],
      [
        'googlecalendar',
        '~calendar.events.owned',
        'allowed by line 6 "~calendar.events", through ~calendar.events',
      ],
      ['googlecalendar', '~calendar.settings', 'not-listed'],
      ['googlecalendar', '~calendar.addons.execute', 'not-listed'],
      // The catalogue does not know it: it has no access that "up to read" could mean.
      ['googlecalendar', '~calendar.unheard.of', 'not-listed'],
      // Allow is exact; a slip in case is another scope.
      ['googlecalendar', '~Calendar.events', 'not-listed'],
      // Line 7: review, and what includes what is under review.
      ['googlecalendar', '~calendar', 'review by line 7 "~calendar"'],
      ['googlecalendar', '~CALENDAR', 'review by line 7 "~calendar"'],
      // What a scope under review includes is not listed by that.
      ['googlecalendar', '~calendar.acls', 'not-listed'],
      // Base44 asks for these by itself.
      ['googlecalendar', 'openid', 'allowed, added by Base44'],
      ['googlecalendar', '~userinfo.email', 'allowed, added by Base44'],
      // Line 8.
      ['slack', 'chat:write', 'allowed by line 8 "chat:write"'],
      ['slack', 'channels:read', 'allowed by line 8 "channels:read"'],
      ['slack', 'chat:write.public', 'not-listed'],
      ['slack', 'channels:history', 'denied by line 8 "*:history"'],
      ['slack', 'IM:HISTORY', 'denied by line 8 "*:history"'],
      ['slack', 'channels:history.x', 'not-listed'],
      ['slack', 'admin', 'not-listed'],
      ['slack', 'channels:read,admin', 'refused by the schema'],
      ['slack', 'ch\u0430t:write', 'refused by the schema'],
      ['slack', 'users:read', 'allowed, added by Base44'],
      // Line 9: no scopes.
      ['notion', 'read_content', 'not-listed'],
      // Line 17: one app, one scope, through its last day.
      ['gmail', 'https://mail.google.com/', 'allowed by the exception in line 17', 'apps/crm'],
      ['gmail', 'https://mail.google.com/', 'allowed by the exception in line 17', 'apps/crm', '2026-12-31'],
      ['gmail', 'https://mail.google.com/', 'not-listed', 'apps/crm', '2027-01-01'],
      ['gmail', 'https://mail.google.com/', 'not-listed', 'apps/shop'],
      ['gmail', 'https://MAIL.google.com/', 'not-listed', 'apps/crm'],
      ['gmail', '~gmail.readonly', 'not-listed', 'apps/crm'],
      ['outlook', 'Mail.Read', 'not-listed'],
      // Names that every object has are just names.
      ['constructor', 'toString', 'not-listed'],
      ['toString', 'constructor', 'refused by the schema'],
      ['slack', 'constructor', 'not-listed'],
    ],
  ],
  [
    'more',
    more,
    [
      // Line 6: deny "*.acls" hits what includes such a scope, though line 5 allows it.
      ['googlecalendar', '~calendar.acls', 'denied by line 6 "*.acls"'],
      ['googlecalendar', '~calendar', 'denied by line 6 "*.acls", through ~calendar.acls'],
      ['googlecalendar', '~calendar.acls.readonly', 'allowed by line 5 "~calendar", through ~calendar'],
      ['googlecalendar', '~calendar.events.readonly', 'allowed by line 5 "~calendar", through ~calendar'],
      // Line 10: deny gmail.send.
      ['gmail', '~gmail.send', 'denied by line 10 "~gmail.send"'],
      ['gmail', 'https://mail.google.com/', 'denied by line 10 "~gmail.send", through ~gmail.send'],
      ['gmail', '~gmail.compose', 'denied by line 10 "~gmail.send", through ~gmail.send'],
      ['gmail', '~gmail.labels', 'allowed by line 9 "access:write"'],
      ['gmail', '~gmail.settings.sharing', 'not-listed'],
      // Line 14: deny Mail.ReadWrite, in any spelling.
      ['outlook', 'Mail.ReadWrite', 'denied by line 14 "Mail.ReadWrite"'],
      ['outlook', 'mail.readwrite', 'denied by line 14 "Mail.ReadWrite"'],
      ['outlook', 'https://graph.microsoft.com/Mail.ReadWrite', 'denied by line 14 "Mail.ReadWrite"'],
      ['outlook', 'mail.readwrite.shared', 'denied by line 14 "Mail.ReadWrite", through Mail.ReadWrite'],
      ['outlook', 'Mail.Read', 'allowed by line 13 "Mail.Read"'],
      ['outlook', 'Mail.ReadBasic', 'allowed by line 13 "Mail.Read", through Mail.Read'],
      ['outlook', 'mail.read', 'not-listed'],
      ['outlook', 'Calendars.ReadWrite', 'allowed by line 13 "Calendars.*"'],
      ['outlook', 'calendars.read', 'not-listed'],
      ['outlook', 'offline_access', 'allowed, added by Base44'],
      ['outlook', 'Mail.ReadWrite', 'allowed by the exception in line 38', 'apps/crm', '2027-01-31'],
      ['outlook', 'Mail.ReadWrite', 'denied by line 14 "Mail.ReadWrite"', 'apps/crm', '2027-02-01'],
      // Lines 17 to 19: deny before review before allow; "from" in deny and review.
      ['slack', 'channels:read', 'allowed by line 17 "*"'],
      ['slack', 'chat:write', 'review by line 18 "access:write"'],
      ['slack', 'commands', 'allowed by line 17 "*"'],
      ['slack', 'admin', 'denied by line 19 "access:admin"'],
      ['slack', 'conversations:read', 'denied by line 19 "class:legacy"'],
      // Case counts at Slack, so that this is none that the catalogue knows.
      ['slack', 'CHAT:WRITE', 'denied by line 19 "access:admin"'],
      ['slack', 'not:in.the.catalogue', 'denied by line 19 "access:admin"'],
      // Line 46 ends more than 180 days ahead, so it does not hold.
      ['slack', 'admin', 'denied by line 19 "access:admin"', 'apps/crm'],
      // Lines 22 and 23.
      ['hubspot', 'crm.objects.deals.read', 'allowed by line 22 "crm.*.read"'],
      ['hubspot', 'crm.objects.deals.sensitive.write', 'allowed by line 22 "class:sensitive-data"'],
      ['hubspot', 'crm.objects.deals.write', 'review by line 23 "CRM.OBJECTS.DEALS.WRITE"'],
      ['hubspot', 'crm.objects.deals.READ', 'not-listed'],
      // Lines 26 to 31: types without a catalogue. Nothing is known, so "access:" allows nothing and denies all.
      ['airtable', 'data.records:read', 'allowed by line 26 "data.records:read"'],
      ['airtable', 'data.records:write', 'not-listed'],
      ['airtable', 'SCHEMA.bases:read', 'denied by line 27 "schema.*"'],
      ['box', 'root_readonly', 'denied by line 31 "access:admin"'],
    ],
  ],
  [
    'unlisted-review',
    unlistedReview,
    [
      ['gmail', 'email', 'allowed, added by Base44'],
      ['gmail', '~gmail.labels', 'review, not listed but line 6 "review"'],
      ['gmail', '~gmail.modify', 'denied by line 4 "class:restricted"'],
      ['gmail', '~gmail.unheard.of', 'denied by line 4 "class:restricted"'],
      ['slack', 'chat:write', 'review, not listed but line 6 "review"'],
    ],
  ],
];

const rows = decisions.flatMap(([name, policy, table]) =>
  table.map(([type, scope, expected, app = '.', day = today]) => ({
    title: `${name}: ${type} ${scope} in ${app} on ${day}: ${expected}`,
    policy,
    question: { app, type, scope: scope.replace('~', google), today: day },
    expected,
  })),
);

test.each(rows)('$title', ({ policy, question, expected }) => {
  expect(decide(policy, question).replaceAll(google, '~')).toBe(expected);
});

function decide(policy: Policy, question: Parameters<typeof evaluateScope>[1]): string {
  const file = new TextEncoder().encode(connectorFile(question.type, [question.scope]));
  if (parseConnector(file, 'x.jsonc').connector === undefined) return 'refused by the schema';
  const { kind, by } = evaluateScope(policy, question);
  return `${kind}${describeGround(by)}`;
}

function describeGround(by: Ground): string {
  switch (by.kind) {
    case 'entry': {
      const through = by.through === undefined ? '' : `, through ${by.through}`;
      return ` by line ${by.place.line} "${by.place.text}"${through}`;
    }
    case 'exception':
      return ` by the exception in line ${by.place.line}`;
    case 'added-by-base44':
      return ', added by Base44';
    case 'unlisted':
      return by.place?.text === 'review' ? `, not listed but line ${by.place.line} "review"` : '';
    default:
      return by satisfies never;
  }
}

test.each([
  [example, 'googlecalendar', 'listed', 6],
  [example, 'notion', 'listed', 9],
  [example, 'gmail', 'not-listed', 11],
  [example, 'constructor', 'not-listed', 11],
  [example, 'toString', 'not-listed', 11],
  [more, 'stripe', 'not-listed', undefined],
  [unlistedReview, 'stripe', 'review', 6],
] as const)('a connector as such (%#)', (policy, type, kind, line) => {
  const verdict = evaluateConnector(policy, type);
  expect([verdict.kind, verdict.place?.line]).toEqual([kind, line]);
});

test.each([
  ['typeform', 'accounts:read'],
  ['databricks', 'offline_access'],
  ['googlemeet', `${google}userinfo.email`],
])('what Base44 adds to types that the catalogue has no scopes of is allowed, too (%s)', (type, scope) => {
  const listed = policyOf({ connectors: { [type]: {} } });
  expect(decide(listed, { app: '.', type, scope, today })).toBe('allowed, added by Base44');
  const denied = policyOf({ connectors: { [type]: { deny: ['*'] } } });
  expect(decide(denied, { app: '.', type, scope, today })).toContain('denied');
});

test('the policy’s own review adds a condition to what is allowed, and does not open what is not', () => {
  const policy = policyOf({
    connectors: {
      gmail: { allow: ['https://mail.google.com/', `${google}gmail.labels`, 'x'] },
      slack: { allow: ['chat:write'] },
    },
    review: ['class:restricted', 'CHAT:*'],
    exceptions: [
      {
        app: '.',
        connector: 'gmail',
        scope: `${google}gmail.modify`,
        reason: 'x',
        owner: '@lee',
        expires: today,
      },
    ],
  });
  const kindOf = (type: string, scope: string) =>
    evaluateScope(policy, { app: '.', type, scope, today }).kind;
  expect(kindOf('gmail', 'https://mail.google.com/')).toBe('review');
  expect(kindOf('gmail', `${google}gmail.labels`)).toBe('allowed');
  expect(kindOf('gmail', 'x')).toBe('review');
  expect(kindOf('gmail', 'y')).toBe('not-listed');
  expect(kindOf('gmail', `${google}gmail.settings.basic`)).toBe('not-listed');
  expect(kindOf('gmail', `${google}gmail.modify`)).toBe('allowed');
  expect(kindOf('slack', 'chat:write')).toBe('review');
  expect(kindOf('slack', 'chat:write.public')).toBe('not-listed');
});
