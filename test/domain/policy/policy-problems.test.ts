import { describe, expect, test } from 'vitest';
import type { AppSnapshot } from '../../../src/domain/app/app-snapshot.ts';
import { policyProblems } from '../../../src/domain/policy/policy-problems.ts';
import { checkTree } from '../../support/check-tree.ts';
import { connector } from '../../support/connectors.ts';
import { connectorFile } from '../../support/memory-tree.ts';
import type { Declared } from '../../support/plans.ts';
import { policyFile, policyOf } from '../../support/policies.ts';
import { appOf } from '../../support/policy-changes.ts';

const today = '2026-11-23';
const google = 'https://www.googleapis.com/auth/';

/** `severity? rule line message` of everything that is odd about a policy, whose lines are given. */
function problems(...lines: readonly string[]): readonly string[] {
  const policy = policyOf(['{ "version": 1,', ...lines, '}'].join('\n'));
  return policyProblems(policy, { apps: [], before: [], isComplete: false }, { today, old: undefined }).map(
    ({ rule, severity, range, message }) =>
      [severity, rule, range?.line, message].filter((part) => part !== undefined).join(' '),
  );
}

describe('contradictions, at the part that loses', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    [
      'the same in allow and deny, whatever its case',
      ['"connectors": { "outlook": { "allow": ["Mail.Read"],', '"deny": ["mail.read"] } }'],
      ['policy-contradiction 2 "Mail.Read" of outlook is in "deny" too, which wins. Keep one of the two.'],
    ],
    [
      'the same in review and deny',
      [
        '"connectors": { "slack": { "deny": ["*:history"],',
        '"review": ["*:history"] } },',
        '"approvals": { "reviewers": ["@lee"] }',
      ],
      ['policy-contradiction 3 "*:history" of slack is in "deny" too, which wins. Keep one of the two.'],
    ],
    [
      'the same in allow and review',
      [
        '"connectors": { "slack": {',
        '"allow": ["chat:write"], "review": ["chat:write"] } },',
        '"approvals": { "reviewers": ["@lee"] }',
      ],
      ['policy-contradiction 3 "chat:write" of slack is in "review" too, which wins. Keep one of the two.'],
    ],
    [
      'a scope that a pattern denies',
      ['"connectors": { "slack": {', '"allow": ["im:history"],', '"deny": ["*:history"] } }'],
      [
        'policy-contradiction 3 "im:history" of slack is always denied: line 4, "*:history". Remove one of the two.',
      ],
    ],
    [
      'a scope that is denied for what it includes',
      [
        '"connectors": { "googlecalendar": {',
        `"review": ["${google}calendar"],`,
        '"deny": ["*.acls"] } },',
        '"approvals": { "reviewers": ["@lee"] }',
      ],
      [
        'policy-contradiction 3 "calendar" of googlecalendar is always denied because it includes "calendar.acls": line 4, "*.acls". Remove one of the two.',
      ],
    ],
    [
      'a scope that a general review keeps from being allowed',
      [
        '"connectors": { "slack": {',
        '"allow": ["im:history", "chat:write",',
        '"channels:write"],',
        '"review": ["access:write", "*:history"] } },',
        '"approvals": { "reviewers": ["@lee"] }',
      ],
      [
        'policy-contradiction 3 "im:history" of slack always needs an approval: line 5, "*:history" of "review". Remove one of the two.',
        'policy-contradiction 3 "chat:write" of slack always needs an approval: line 5, "access:write" of "review". Remove one of the two.',
      ],
    ],
    [
      'and nothing about entries that name kinds of scopes',
      [
        '"connectors": { "slack": { "allow": ["access:read", "users:*"], "review": ["*"] } },',
        '"approvals": { "reviewers": ["@lee"] }',
      ],
      [],
    ],
    [
      'the same in allow and review, beside what is more general',
      [
        '"connectors": { "slack": {',
        '"allow": ["chat:write"], "review": ["chat:write", "*:write"] } },',
        '"approvals": { "reviewers": ["@lee"] }',
      ],
      ['policy-contradiction 3 "chat:write" of slack is in "review" too, which wins. Keep one of the two.'],
    ],
    [
      'an exception twice',
      [
        '"connectors": { "slack": {} }, "exceptions": [',
        '{ "app": ".", "connector": "slack", "scope": "a:b", "reason": "x", "owner": "x", "expires": "2026-12-30" },',
        '{ "app": ".", "connector": "slack", "scope": "a:b", "reason": "x", "owner": "x", "expires": "2026-12-31" }]',
      ],
      [
        'policy-contradiction 4 There is another exception for "a:b" in line 3. The later end counts. Keep one of the two.',
      ],
    ],
    [
      'more approvals than reviewers',
      ['"connectors": {},', '"approvals": { "reviewers": ["@lee", "@LEE"], "count": 2 }'],
      [
        'policy-contradiction 3 2 approvals are needed, and "reviewers" names 1. Name more people, or lower the count.',
      ],
    ],
    [
      'one of several entries in two lists',
      [
        '"connectors": { "outlook": { "allow": ["User.Read",',
        '"Mail.Read"],',
        '"deny": ["Mail.Send", "mail.read"] } }',
      ],
      ['policy-contradiction 3 "Mail.Read" of outlook is in "deny" too, which wins. Keep one of the two.'],
    ],
    [
      'a list that asks for an approval that nobody can give',
      ['"connectors": { "slack": {', '"review": ["chat:write"] } }'],
      [
        'policy-contradiction 3 This asks for an approval, and there is no "approvals" that says who may give it. Add it.',
      ],
    ],
    [
      'a general review that nobody can give',
      ['"connectors": {},', '"review": ["class:legacy"]'],
      [
        'policy-contradiction 3 This asks for an approval, and there is no "approvals" that says who may give it. Add it.',
      ],
    ],
    [
      'removals that nobody can approve',
      ['"connectors": {},', '"removals": "review"'],
      [
        'policy-contradiction 3 This asks for an approval, and there is no "approvals" that says who may give it. Add it.',
      ],
    ],
    [
      'changes of the policy that nobody can approve',
      ['"connectors": {},', '"policyChanges": "approve"'],
      [
        'policy-contradiction 3 This asks for an approval, and there is no "approvals" that says who may give it. Add it.',
      ],
    ],
    [
      'approvals without reviewers, said once',
      ['"connectors": {},', '"unlisted": "review",', '"removals": "review", "policyChanges": "separate"'],
      [
        'policy-contradiction 3 This asks for an approval, and there is no "approvals" that says who may give it. Add it.',
      ],
    ],
  ])('%s', (_name, lines, expected) => {
    expect(problems(...lines)).toEqual(expected);
  });

  test.each<[string, readonly string[]]>([
    [
      'a general review of what a connector allows',
      [
        '"connectors": { "slack": { "allow": ["admin"] } }, "review": ["access:admin"], "approvals": { "reviewers": ["@lee"] }',
      ],
    ],
    ['a part of a pattern is denied', ['"connectors": { "slack": { "allow": ["*"], "deny": ["admin*"] } }']],
    [
      'a part of a scope under review',
      [
        `"connectors": { "googlecalendar": { "allow": ["${google}calendar"], "review": ["*.acls"] } }, "approvals": { "reviewers": ["@lee"] }`,
      ],
    ],
    [
      'a team may have more than one member',
      ['"connectors": {}, "approvals": { "reviewers": ["@acme/platform"], "count": 2 }'],
    ],
    [
      'as many reviewers as approvals',
      ['"connectors": {}, "approvals": { "reviewers": ["@lee", "@sam"], "count": 2 }'],
    ],
    [
      'a team beside a person, with more approvals than entries',
      ['"connectors": {}, "approvals": { "reviewers": ["@lee", "@acme/platform"], "count": 3 }'],
    ],
    [
      'nothing that asks for an approval',
      ['"connectors": {}, "unlisted": "deny", "removals": "deny", "policyChanges": "allow"'],
    ],
    [
      'an entry by access, whose text a ban happens to match',
      ['"connectors": { "slack": { "allow": ["access:read"], "deny": ["a*"] } }'],
    ],
    [
      "a scope that the policy's own review is about too",
      [
        '"connectors": { "slack": { "allow": ["chat:write"] } }, "review": ["access:write"], "approvals": { "reviewers": ["@lee"] }',
      ],
    ],
    [
      'exceptions for two scopes',
      [
        '"connectors": { "slack": {} }, "exceptions": [',
        '{ "app": ".", "connector": "slack", "scope": "a:b", "reason": "x", "owner": "x", "expires": "2026-12-30" },',
        '{ "app": ".", "connector": "slack", "scope": "a:c", "reason": "x", "owner": "x", "expires": "2026-12-30" }]',
      ],
    ],
    [
      'an exception for what is denied',
      [
        '"connectors": { "slack": { "deny": ["*"] } }, "exceptions": [{ "app": ".", "connector": "slack", "scope": "a:b", "reason": "x", "owner": "x", "expires": "2026-12-31" }]',
      ],
    ],
  ])('%s is none', (_name, lines) => {
    expect(problems(...lines)).toEqual([]);
  });
});

describe('names that are most likely a slip', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    [
      'a connector type',
      ['"connectors": {', '"gmial": {} }, "consent": {', '"slak": {} }'],
      [
        'warning policy-invalid 3 Base44 documents no connector "gmial". Did you mean "gmail"?',
        'warning policy-invalid 4 Base44 documents no connector "slak". Did you mean "slack"?',
      ],
    ],
    [
      'a scope without its address',
      ['"connectors": { "gmail": {', '"deny": ["gmail.send"] } }'],
      [
        `warning policy-invalid 3 gmail is not known to have the scope "gmail.send", so the entry may have no effect. Did you mean "${google}gmail.send"?`,
      ],
    ],
    [
      'case counts in allow only',
      ['"connectors": { "outlook": { "deny": ["mail.send"],', '"allow": ["mail.read"] } }'],
      [
        'warning policy-invalid 3 outlook is not known to have the scope "mail.read", so the entry may have no effect. Did you mean "Mail.Read"?',
      ],
    ],
    [
      'access where the catalogue has no scopes',
      ['"connectors": { "airtable": {', '"allow": ["access:read"] } }'],
      [
        'warning policy-invalid 3 The catalogue has no scopes of airtable, so "access:read" allows nothing. Name the scopes.',
      ],
    ],
    [
      'a class where the catalogue has no scopes',
      ['"connectors": { "airtable": {', '"allow": ["class:restricted"] } }'],
      [
        'warning policy-invalid 3 The catalogue has no scopes of airtable, so "class:restricted" allows nothing. Name the scopes.',
      ],
    ],
    [
      'a class that another provider has',
      [
        '"connectors": { "slack": { "allow": ["*"],',
        '"deny": ["class:restricted"] }, "outlook": {',
        '"allow": ["class:non-sensitive"] }, "github": { "allow": ["*"], "deny": [',
        '"class:restricted"] } }',
      ],
      [
        'warning policy-invalid 3 No scope of slack has the class "restricted", so the entry names none that is known. Its class is "legacy".',
        'warning policy-invalid 4 No scope of outlook has the class "non-sensitive", so the entry names none that is known. Its classes are "user-consent", "admin-consent".',
        'warning policy-invalid 5 No scope of github has the class "restricted", so the entry names none that is known. It has no classes: go by "access:".',
      ],
    ],
    [
      'a class or tier beside a pattern',
      ['"connectors": { "slack": {', '"deny": ["*:history", "acess:admin"] } }'],
      ['warning policy-invalid 3 "acess:admin" counts as a scope here. Did you mean "access:admin"?'],
    ],
    [
      'a scope whose name and the right one are long',
      ['"connectors": { "googlecalendar": {', `"deny": ["${google}calendar.calendarlst.readonly"] } }`],
      [
        `warning policy-invalid 3 googlecalendar is not known to have "${google}calendar.calendarlst.readonl…". Did you mean "${google}calendar.calendarlist.readon…"?`,
      ],
    ],
    [
      'a long scope, of which the end is the slip',
      ['"connectors": { "gmail": {', `"deny": ["${google}gmail.addons.current.message.metadatas"] } }`],
      [
        'warning policy-invalid 3 gmail is not known to have the scope "gmail.addons.current.message.metadatas", so the entry may have no effect. Did you mean "gmail.addons.current.message.metadata"?',
      ],
    ],
    [
      'the word before the colon',
      [
        '"connectors": { "slack": { "allow": ["*"], "deny": [',
        '"acess:admin",',
        '"clas:legacy",',
        '"tier:write"] }, "airtable": { "deny": [',
        '"acces:read"] } }',
      ],
      [
        'warning policy-invalid 3 "acess:admin" counts as a scope here. Did you mean "access:admin"?',
        'warning policy-invalid 4 "clas:legacy" counts as a scope here. Did you mean "class:legacy"?',
        'warning policy-invalid 5 "tier:write" counts as a scope here. Did you mean "access:write"?',
        'warning policy-invalid 6 "acces:read" counts as a scope here. Did you mean "access:read"?',
      ],
    ],
    [
      'a word of a pattern',
      [
        '"connectors": { "slack": { "allow": ["*"], "deny": [',
        '"*:histroy",',
        '"chanels:*"] }, "outlook": { "allow": [',
        '"calendars.*"] }, "gmail": { "deny": [',
        '"*/gmail.modfy"] } }',
      ],
      [
        'warning policy-invalid 3 slack is not known to have a scope like "*:histroy", so the entry may have no effect. Did you mean "*:history"?',
        'warning policy-invalid 4 slack is not known to have a scope like "chanels:*", so the entry may have no effect. Did you mean "channels:*"?',
        'warning policy-invalid 5 outlook is not known to have a scope like "calendars.*", so the entry may have no effect. Did you mean "Calendars.*"?',
        'warning policy-invalid 6 gmail is not known to have a scope like "*/gmail.modfy", so the entry may have no effect. Did you mean "*/gmail.modify"?',
      ],
    ],
    [
      "what the policy's own review names",
      [
        '"connectors": { "slack": { "allow": ["*"] }, "gmail": {} }, "approvals": { "reviewers": ["@lee"] }, "review": [',
        '"*:histroy",',
        '"acess:admin",',
        '"channel:history",',
        '"gmail.send",',
        '"*.modify", "admin", "GROUPS:HISTORY"]',
      ],
      [
        'warning policy-invalid 3 No connector of the policy is known to have a scope like "*:histroy", so the entry may have no effect. Did you mean "*:history"?',
        'warning policy-invalid 4 "acess:admin" counts as a scope here. Did you mean "access:admin"?',
        'warning policy-invalid 5 No connector of the policy is known to have the scope "channel:history", so the entry may have no effect. Did you mean "channels:history"?',
        `warning policy-invalid 6 No connector of the policy is known to have the scope "gmail.send", so the entry may have no effect. Did you mean "${google}gmail.send"?`,
      ],
    ],
  ])('%s', (_name, lines, expected) => {
    expect(problems(...lines)).toEqual(expected);
  });

  test('a pattern that names nothing yet, and whose words are no slip, is left alone', () => {
    expect(
      problems(
        '"connectors": { "slack": { "allow": ["*"], "deny": ["*:delete", "*wire*transfer*", "*drive*", "*:foo"] },',
        '"airtable": { "deny": ["*:histroy"] }, "hubspot": { "allow": ["crm.*"], "deny": ["*.highly_sensitive.*"] } },',
        '"approvals": { "reviewers": ["@lee"] }, "review": ["*.acls", "payments:*", "brand:new"]',
      ),
    ).toEqual([]);
  });

  test('what a connector asks for just so has an effect, and whether it is a slip is said there', () => {
    const address = 'https://graph.microsoft.com/';
    const policy = policyOf({
      connectors: {
        outlook: { allow: [`${address}Mail.Read`, `${address}Mail.Send`], deny: ['Tasks:Read'] },
        slack: { allow: ['Tasks:Read'] },
      },
    });
    const app = appOf({ slack: [], outlook: [`${address}Mail.Read`, 'Tasks:Read'] });
    const declarations = { apps: [app], before: [], isComplete: true };
    const found = policyProblems(policy, declarations, { today, old: undefined });
    expect(found.map(({ message }) => message)).toEqual([
      `outlook is not known to have the scope "${address}Mail.Send", so the entry may have no effect. Did you mean "Mail.Send"?`,
    ]);
  });

  test('a scope that a provider has is no slip, whatever it begins with', () => {
    expect(problems('"connectors": { "slack": { "deny": ["calls:read", "lists:read"] } }')).toEqual([]);
  });

  test('what is merely unknown is left alone', () => {
    expect(
      problems(
        '"connectors": { "brand_new_service": { "allow": ["x"] },',
        '"gmail": { "allow": ["https://example.com/something.else"] }, "airtable": { "deny": ["access:read"] } }',
      ),
    ).toEqual([]);
  });
});

describe('an exception is announced', () => {
  test.each([
    ['2026-11-22', 'exception-expired 3 The exception for "a:b" of slack in "." ended with 2026-11-22.'],
    ['2026-11-23', 'warning exception-expiring 3 The exception for "a:b" of slack in "." ends today.'],
    ['2026-11-24', 'warning exception-expiring 3 The exception for "a:b" of slack in "." ends tomorrow.'],
    [
      '2026-11-26',
      'warning exception-expiring 3 The exception for "a:b" of slack in "." ends in 3 days, with 2026-11-26.',
    ],
    [
      '2026-11-27',
      'notice exception-expiring 3 The exception for "a:b" of slack in "." ends in 4 days, with 2026-11-27.',
    ],
    [
      '2026-12-07',
      'notice exception-expiring 3 The exception for "a:b" of slack in "." ends in 14 days, with 2026-12-07.',
    ],
    ['2026-12-08', undefined],
    ['2027-05-22', undefined],
    [
      '2027-05-23',
      'warning policy-invalid 3 The exception ends with 2027-05-23, more than 180 days ahead, so it does not hold. Let it end with 2027-05-22 at the latest, or list the scope.',
    ],
  ])('that ends with %s', (expires, expected) => {
    const found = problems(
      '"connectors": { "slack": {} }, "exceptions": [',
      `{ "app": ".", "connector": "slack", "scope": "a:b", "reason": "x", "owner": "@lee", "expires": "${expires}" }]`,
    );
    expect(found).toHaveLength(expected === undefined ? 0 : 1);
    if (expected !== undefined) expect(found[0]).toContain(expected);
  });
});

describe('apps and targets', () => {
  const target = (appId: string, branch = 'main') => ({ appId, branch });
  const withConnector = (...folders: readonly string[]) =>
    Object.fromEntries(
      folders.map((folder) => [`${folder}/base44/connectors/slack.jsonc`, connectorFile('slack', [])]),
    );
  const shop = { targets: { production: target('a1') } };
  const policyWith = (apps: object, exceptions: readonly object[] = []) =>
    policyFile({ connectors: { slack: {} }, apps, exceptions });

  test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    ['each app has a target', { ...policyWith({ shop }), ...withConnector('shop') }, []],
    [
      'a folder without an app, and the only app that no target names',
      {
        ...policyWith({ 'apps/store': shop, 'apps/crm': { targets: { production: target('a2') } } }),
        ...withConnector('apps/shop', 'apps/crm'),
      },
      [
        'warning app-not-deployed No target deploys "apps/shop", so its connectors do not reach Base44. Add its target here, or "apps/shop": { "targets": {} } if that is meant.',
        'warning policy-invalid No app lies in "apps/store", so its targets deploy nothing. Is it "apps/shop"?',
      ],
    ],
    [
      'a slip, among several apps',
      {
        ...policyWith({ 'apps/shpo': shop, 'apps/a': { targets: {} }, 'apps/b': { targets: {} } }),
        ...withConnector('apps/shop', 'apps/a', 'apps/b'),
      },
      [
        'warning app-not-deployed No target deploys "apps/shop", so its connectors do not reach Base44. Add its target here, or "apps/shop": { "targets": {} } if that is meant.',
        'warning policy-invalid No app lies in "apps/shpo", so its targets deploy nothing. Is it "apps/shop"?',
      ],
    ],
    [
      'a folder that resembles none of several',
      {
        ...policyWith({ 'apps/sales': shop, 'apps/a': { targets: {} } }),
        ...withConnector('apps/a'),
      },
      [
        'warning policy-invalid No app lies in "apps/sales", so its targets deploy nothing. Correct the folder, or remove it.',
      ],
    ],
    [
      'an app that is named without targets is left out on purpose',
      { ...policyWith({ shop, example: { targets: {} } }), ...withConnector('shop', 'example') },
      [],
    ],
    [
      'an app without connectors has nothing to deploy',
      { ...policyWith({ shop }), ...withConnector('shop'), 'site/base44/config.jsonc': '{}' },
      [],
    ],
    [
      'without any target the app id comes from elsewhere',
      { ...policyWith({ shop: { targets: {} } }), ...withConnector('shop', 'crm') },
      [],
    ],
    [
      'two branches of one Base44 app',
      {
        ...policyWith({ shop: { targets: { production: target('a1'), staging: target('a1', 'staging') } } }),
        ...withConnector('shop'),
      },
      [
        'warning policy-contradiction "staging" of "shop" and "production" of "shop" lead to the same Base44 app, so that each deployment overwrites the other. Give each target an app of its own.',
      ],
    ],
  ])('%s', async (_name, files, expected) => {
    const { findings } = await checkTree(files);
    const found = findings.map(({ severity, rule, message }) => `${severity} ${rule} ${message}`);
    expect(found.toSorted()).toEqual(expected);
  });

  test('a change that renames an app’s folder leaves its old name in the policy', async () => {
    const exception = {
      app: 'apps/crm',
      connector: 'slack',
      scope: 'chat:write',
      reason: 'x',
      owner: '@lee',
      expires: '2027-01-31',
    };
    const policy = policyWith({ 'apps/crm': shop }, [exception]);
    const file = (folder: string) => ({
      [`${folder}/base44/connectors/slack.jsonc`]: connectorFile('slack', ['chat:write']),
    });
    const base = { ...policy, ...file('apps/crm') };
    const { findings } = await checkTree({ ...policy, ...file('apps/sales') }, { base });
    expect(findings.map(({ rule, message, preexisting }) => [rule, message, preexisting])).toEqual([
      [
        'app-not-deployed',
        'No target deploys "apps/sales", so its connectors do not reach Base44. Add its target here, or "apps/sales": { "targets": {} } if that is meant.',
        false,
      ],
      [
        'policy-invalid',
        'The policy still names "apps/crm", where no app lies any more, so its targets deploy nothing. Is it "apps/sales"?',
        false,
      ],
      [
        'exception-unused',
        'The exception for "chat:write" of slack in "apps/crm" lifts nothing: the policy still names that folder, where no app lies any more. Is it "apps/sales"?',
        false,
      ],
    ]);
  });

  test('an app of which no file can be read has connectors to deploy', async () => {
    const files = {
      ...policyWith({ shop }),
      ...withConnector('shop'),
      'crm/base44/connectors/slack.jsonc': '{',
    };
    const { findings } = await checkTree(files);
    expect(findings.map(({ rule }) => rule)).toContain('app-not-deployed');
  });

  test('of two targets that lead to one Base44 app, the first is related to the second', () => {
    const policy = policyOf({
      connectors: {},
      apps: { shop: { targets: { production: target('a1'), staging: target('a1', 'staging') } } },
    });
    const [problem] = policyProblems(
      policy,
      { apps: [], before: [], isComplete: false },
      { today, old: undefined },
    );
    const [first] = policy.targets;
    expect(problem?.related).toEqual([
      {
        message: 'The other target is this one.',
        path: policy.path,
        line: first?.range.line,
        column: first?.range.column,
      },
    ]);
  });

  test('nothing is said about apps that were not looked at', async () => {
    const files = { ...policyWith({ store: shop }), ...withConnector('shop') };
    expect((await checkTree(files, { apps: ['shop'] })).findings).toEqual([]);
  });
});

test('each problem says which connector it is about, where it is about one', () => {
  const policy = policyOf({
    connectors: { slack: { allow: ['chat:write'], deny: ['chat:write'] } },
    policyChanges: 'approve',
  });
  const found = policyProblems(policy, { apps: [], before: [], isComplete: true }, { today, old: undefined });
  expect(found.map((problem) => ('connector' in problem ? problem.connector : 'none'))).toEqual([
    'slack',
    'none',
  ]);
});

test.each([
  ['the same', {}, 'warning'],
  ['one of another app', { app: 'apps/crm' }, 'error'],
  ['one of another connector', { connector: 'gmail' }, 'error'],
  ['one of another scope', { scope: 'a:c' }, 'error'],
  ['one with another end', { expires: '2028-01-02' }, 'error'],
])(
  'an exception that ends too far ahead, where there was %s, is an error of the change or an old warning',
  (_name, change, severity) => {
    const content = {
      app: '.',
      connector: 'slack',
      scope: 'a:b',
      reason: 'x',
      owner: '@lee',
      expires: '2028-01-01',
    };
    const policyWith = (exception: object) =>
      policyOf({ connectors: { slack: {} }, exceptions: [exception] });
    const found = policyProblems(
      policyWith(content),
      { apps: [], before: [], isComplete: false },
      { today, old: policyWith({ ...content, ...change }).exceptions },
    );
    expect(found.map((problem) => problem.severity)).toEqual([severity]);
  },
);

describe('an exception lifts nothing', () => {
  const inCrm = {
    app: 'apps/crm',
    connector: 'slack',
    scope: 'a:b',
    reason: 'x',
    owner: '@lee',
    expires: '2027-01-31',
  };
  const policy = policyOf({ connectors: { slack: {} }, exceptions: [inCrm] });
  const crm = (declared: Declared, about: Partial<AppSnapshot> = {}): AppSnapshot => ({
    app: 'apps/crm',
    connectorsDir: 'apps/crm/base44/connectors',
    connectors: Object.entries(declared).map(([type, scopes]) => connector(type, scopes)),
    unread: [],
    findings: [],
    usable: true,
    ...about,
  });
  const unread = (...types: readonly (string | undefined)[]) => ({
    unread: types.map((type) => ({ path: 'x.jsonc', type })),
  });
  const noApp = 'there is no app in that folder';
  const notAsked = 'the app does not ask for the scope';

  test.each<[string, readonly AppSnapshot[], string | undefined]>([
    ['where no app is', [], noApp],
    ['where only another app is', [{ ...crm({ slack: ['a:b'] }), app: 'apps/shop' }], noApp],
    ['where the app lacks the connector', [crm({ gmail: ['a:b'] })], notAsked],
    ['where the connector lacks the scope', [crm({ slack: ['a:c'] })], notAsked],
    ['where a file of another connector cannot be read', [crm({}, unread('gmail'))], notAsked],
    ['where the connector is read, whatever else is not', [crm({ slack: [] }, unread(undefined))], notAsked],
    ['unless the connector has the scope', [crm({ gmail: [], slack: ['a:c', 'a:b'] })], undefined],
    ['unless a file of the connector cannot be read', [crm({}, unread('gmail', 'slack'))], undefined],
    ['unless a file of any connector cannot be read', [crm({}, unread(undefined))], undefined],
    ['unless the app cannot be told', [crm({}, { usable: false })], undefined],
  ])('%s', (_name, apps, reason) => {
    const declarations = { apps, before: [], isComplete: true };
    const messages = policyProblems(policy, declarations, { today, old: undefined }).map(
      ({ message }) => message,
    );
    const expected = expect.stringContaining(`of slack in "apps/crm" lifts nothing: ${reason}.`);
    expect(messages).toEqual(reason === undefined ? [] : [expected]);
  });

  test('and is to be removed, where no other app can be meant', () => {
    const [problem] = policyProblems(
      policy,
      { apps: [], before: [], isComplete: true },
      { today, old: undefined },
    );
    expect(problem?.message).toMatch(/: there is no app in that folder\. Remove it\.$/);
  });

  test('unless only some of the apps were looked at', () => {
    expect(
      policyProblems(policy, { apps: [], before: [], isComplete: false }, { today, old: undefined }),
    ).toEqual([]);
  });
});

test('an exception for a scope that the lists allow anyway lifts nothing', async () => {
  const exception = {
    app: '.',
    connector: 'slack',
    scope: 'chat:write',
    reason: 'x',
    owner: '@lee',
    expires: '2027-01-31',
  };
  const files = { 'base44/connectors/slack.jsonc': connectorFile('slack', ['chat:write']) };
  const messages = async (allow: readonly string[]) => {
    const policy = policyFile({ connectors: { slack: { allow } }, exceptions: [exception] });
    return (await checkTree({ ...policy, ...files })).findings.map(({ message }) => message);
  };
  expect(await messages([])).toEqual([]);
  expect(await messages(['chat:write'])).toEqual([
    'The exception for "chat:write" of slack in "." lifts nothing: the lists allow the scope anyway. Remove it.',
  ]);
});

describe('an exception that ends too far ahead', () => {
  const policy = (...expires: readonly string[]) => ({
    ...policyFile({
      connectors: { slack: {} },
      exceptions: expires.map((day) => ({
        app: '.',
        connector: 'slack',
        scope: 'chat:write',
        reason: 'x',
        owner: '@lee',
        expires: day,
      })),
    }),
    'base44/connectors/slack.jsonc': connectorFile('slack', []),
  });
  const found = async (
    after: Readonly<Record<string, string>>,
    before?: Readonly<Record<string, string>>,
  ) => {
    const { findings } = await checkTree(after, before === undefined ? {} : { base: before });
    return findings.map(({ severity, rule, preexisting }) => [severity, rule, preexisting]);
  };

  test('is an error of the change that brings it, and makes the policy no milder', async () => {
    expect(await found(policy('2027-05-23'), policy())).toEqual([['error', 'policy-invalid', false]]);
  });

  test('is one too of the change that puts the end off', async () => {
    expect(await found(policy('2027-05-23'), policy('2026-12-31'))).toEqual([
      ['error', 'policy-invalid', false],
    ]);
  });

  test('is an old warning afterwards', async () => {
    expect(await found(policy('2027-05-23'), policy('2027-05-23'))).toEqual([
      ['warning', 'policy-invalid', true],
    ]);
  });

  test('is a warning where nothing is compared', async () => {
    expect(await found(policy('2027-05-23'))).toEqual([['warning', 'policy-invalid', false]]);
  });
});

describe('an exception for a scope that the app does not ask for', () => {
  const files = {
    'base44/connectors/gmail.jsonc': connectorFile('gmail', ['https://www.googleapis.com/auth/gmail.modify']),
  };
  test.each([
    [
      'gmail.modify',
      'The exception for "gmail.modify" of gmail in "." lifts nothing: the app does not ask for the scope. Did you mean "https://www.googleapis.com/auth/gmail.modify"?',
    ],
    [
      'https://www.googleapis.com/auth/gmail.send',
      'The exception for "gmail.send" of gmail in "." lifts nothing: the app does not ask for the scope. Remove it, or merge the change that needs it.',
    ],
  ])('%s', async (scope, expected) => {
    const exception = {
      app: '.',
      connector: 'gmail',
      scope,
      reason: 'x',
      owner: '@lee',
      expires: '2027-01-31',
    };
    const policy = policyFile({ connectors: { gmail: { allow: ['*'] } }, exceptions: [exception] });
    const { findings } = await checkTree({ ...policy, ...files });
    expect(findings.map(({ rule, message }) => [rule, message])).toEqual([['exception-unused', expected]]);
  });
});

test('a scope that needs an approval for being unknown says so', async () => {
  const policy = policyFile({
    connectors: { slack: { allow: ['*'], deny: ['access:admin'] }, gmail: { allow: ['*'] } },
    review: ['access:admin'],
    approvals: { reviewers: ['@lee'] },
  });
  const files = {
    'base44/connectors/slack.jsonc': connectorFile('slack', ['weird:scope']),
    'base44/connectors/gmail.jsonc': connectorFile('gmail', ['https://example.com/new']),
  };
  const report = await checkTree({ ...policy, ...files }, { base: policy });
  expect(report.apps.flatMap(({ findings }) => findings.map(({ message }) => message))).toEqual([
    'gmail gets "https://example.com/new" (not in the catalogue, so it counts as the strongest), which needs an approval (.github/connector-policy.jsonc:19, "access:admin"). Ask "@lee" for it.',
    'slack asks for "weird:scope" (not in the catalogue, so it counts as the strongest), which the policy denies (.github/connector-policy.jsonc:9, "access:admin"). Remove it.',
  ]);
});
