import { describe, expect, test } from 'vitest';
import { parsePolicy } from '../../../src/domain/policy/parse-policy.ts';
import type { Policy } from '../../../src/domain/policy/policy.ts';
import { policyOf, policyText } from '../../support/policies.ts';

const path = '.github/connector-policy.jsonc';

function parse(text: string) {
  return parsePolicy(new TextEncoder().encode(text), path);
}

/** `rule line:column message` of every problem; empty for a policy. */
function problems(text: string): readonly string[] {
  const reading = parse(text);
  if (reading.kind === 'policy') return [];
  return reading.problems.map(
    ({ rule, range, message }) => `${rule} ${range?.line}:${range?.column} ${message}`,
  );
}

/** The problems of a policy with this line (the third) in it. */
function problemsOf(line: string): readonly string[] {
  return problems(`{\n"version": 1, "connectors": {},\n${line}\n}`);
}

/** The problems of a policy with this for `slack`, in the third line. */
function problemsOfSlack(rules: string): readonly string[] {
  return problems(`{\n"version": 1, "connectors": {\n"slack": ${rules}\n}}`);
}

test('the documentation’s example is read as it is written', () => {
  const policy = policyOf(policyText('example'));
  expect({
    types: [...policy.connectors.keys()],
    slack: policy.connectors.get('slack')?.deny.map(({ kind, text, range }) => [kind, text, range.line]),
    review: policy.review.map(({ kind, text }) => [kind, text]),
    unlisted: policy.unlisted.value,
    removals: policy.removals.value,
    reviewers: policy.approvals?.reviewers.map(({ kind, text }) => [kind, text]),
    count: policy.approvals?.count.value,
    policyChanges: policy.policyChanges.value,
    enforceFrom: policy.enforceFrom?.value,
    exceptions: policy.exceptions.map(({ app, scope, owner, expires }) => [app, scope, owner, expires]),
    consent: policy.consent.get('googlecalendar'),
    targets: policy.targets.map(({ app, name, appId, branch }) => [app, name, appId, branch]),
  }).toEqual({
    types: ['googlecalendar', 'slack', 'notion'],
    slack: [['pattern', '*:history', 8]],
    review: [
      ['access', 'access:admin'],
      ['class', 'class:restricted'],
    ],
    unlisted: 'deny',
    removals: 'review',
    reviewers: [
      ['user', '@lee'],
      ['user', '@sam'],
      ['role', 'role:maintain'],
    ],
    count: 1,
    policyChanges: 'approve',
    enforceFrom: '2027-01-15',
    exceptions: [['apps/crm', 'https://mail.google.com/', '@lee', '2026-12-31']],
    consent: {
      type: 'googlecalendar',
      range: { line: 19, column: 16, endLine: 19, endColumn: 32 },
      who: ['@dana'],
      signInAs: 'ops@acme.com',
      connectedBy: '*@acme.com',
    },
    targets: [
      ['apps/crm', 'production', '68f0c2d1e4b7a90012ab34cd', 'main'],
      ['apps/crm', 'staging', '68f1d3e2f5c8ba0123bc45de', 'staging'],
    ],
  });
});

test('a missing key is shown at the brace that it is missing in', () => {
  const reading = parse('{\n"version": 1}');
  const range = { line: 1, column: 1, endLine: 1, endColumn: 2 };
  expect(reading).toMatchObject({ problems: [{ range }] });
});

test('an exception is shown at its scope, which may look like an entry by access', () => {
  const content = { app: '.', connector: 'slack', scope: 'admin.access:read', reason: 'x', owner: '@lee' };
  const { exceptions } = policyOf(
    JSON.stringify(
      { version: 1, connectors: {}, exceptions: [{ ...content, expires: '2026-12-31' }] },
      null,
      1,
    ),
  );
  expect(exceptions).toMatchObject([{ scope: 'admin.access:read', range: { line: 8, column: 13 } }]);
});

test('ten approvals may be asked for, and nobody need be named to sign in', () => {
  const { approvals, consent } = policyOf({
    connectors: {},
    approvals: { reviewers: ['@lee'], count: 10 },
    consent: { gmail: {} },
  });
  expect(approvals?.count.value).toBe(10);
  expect(consent.get('gmail')).toMatchObject({ who: [], signInAs: undefined, connectedBy: undefined });
});

describe('defaults', () => {
  const settings = ({ unlisted, removals, policyChanges, approvals, enforceFrom }: Policy) => [
    unlisted.value,
    removals.value,
    policyChanges.value,
    approvals?.count.value,
    enforceFrom,
  ];

  test('without reviewers, nothing needs an approval', () => {
    expect(settings(policyOf({ connectors: {} }))).toEqual(['deny', 'allow', 'allow', undefined, undefined]);
  });

  test('with reviewers, removals and changes of the policy do', () => {
    const approvals = { reviewers: ['@lee'] };
    expect(settings(policyOf({ connectors: {}, approvals }))).toEqual([
      'deny',
      'review',
      'approve',
      1,
      undefined,
    ]);
  });
});

describe('the file', () => {
  test.each([
    [
      '',
      'jsonc-syntax 1:1 The file holds no value, and an object is expected. Write one, or delete the file.',
    ],
    ['[]', 'policy-invalid 1:1 The policy is an object in braces { }, not an array.'],
    [
      '{"version": 1, "connectors": []}',
      'policy-invalid 1:30 "connectors" is an object in braces { }, not an array.',
    ],
    ['"x"', 'policy-invalid 1:1 The policy is an object in braces { }, not "x".'],
    ['{"version": 1}', 'policy-invalid 1:1 The policy needs the key "connectors". Add it.'],
    ['\n{"connectors": {}}', 'policy-invalid 2:1 The policy needs the key "version". Add it.'],
    [
      '{"connectors": {},\n"version": 2}',
      'policy-invalid 2:12 "version" is 1, not 2. Newer policies need a newer release.',
    ],
    [
      '{"connectors": {}, "version": "1"}',
      'policy-invalid 1:31 "version" is 1, not "1". Newer policies need a newer release.',
    ],
    [
      '{"version": 1, "connectors": {}, "connectors": {}}',
      'duplicate-key 1:34 The key "connectors" stands here a second time, and parsers keep only one of the two. Keep one.',
    ],
    [
      '{"version": 1, "connectors": {"__proto__": {}}}',
      'parser-divergence 1:31 The key "__proto__" is data to one parser and changes the object itself in another. Remove it.',
    ],
  ])('%j', (text, expected) => {
    expect(problems(text)).toEqual([expected]);
  });

  test('up to 256 KiB are read', () => {
    const text = '{"version": 1, "connectors": {}}';
    expect(problems(text.padEnd(256 * 1024))).toEqual([]);
    expect(problems(text.padEnd(256 * 1024 + 1))).toEqual([
      'file-too-large undefined:undefined The file has 262145 bytes, and at most 262144 are read. Nothing of it was checked. Remove what does not belong in it.',
    ]);
  });

  test('all problems are collected', () => {
    expect(problemsOf('"unlisted": 1, "removals": 2, "review": 3')).toHaveLength(3);
  });
});

describe('each value is checked at its place', () => {
  test.each([
    ['"Review": []', '3:1 The policy has no key "Review". Did you mean "review"?'],
    ['"removal": "deny"', '3:1 The policy has no key "removal". Did you mean "removals"?'],
    [
      '"frobnicate": 1',
      '3:1 The policy has no key "frobnicate". It knows "$schema", "version", "connectors", "unlisted", "review", "removals", "approvals", "policyChanges", "enforceFrom", "exceptions", "consent", "apps".',
    ],
    ['"$schema": 1', '3:12 "$schema" is a text in quotes, not 1.'],
    ['"unlisted": "allow"', '3:13 "unlisted" is one of "deny", "review", not "allow".'],
    ['"unlisted": "Deny"', '3:13 "unlisted" is one of "deny", "review", not "Deny". Did you mean "deny"?'],
    ['"removals": "block"', '3:13 "removals" is one of "deny", "review", "allow", not "block".'],
    ['"removals": true', '3:13 "removals" is one of "deny", "review", "allow", not true.'],
    [
      '"policyChanges": "aprove"',
      '3:18 "policyChanges" is one of "separate", "approve", "allow", not "aprove". Did you mean "approve"?',
    ],
    ['"enforceFrom": "2027-02-29"', '3:16 "enforceFrom" is a day such as "2027-01-31", not "2027-02-29".'],
    ['"enforceFrom": 2027', '3:16 "enforceFrom" is a day such as "2027-01-31", not 2027.'],
    ['"review": {}', '3:11 "review" is a list in brackets [ ], not an object.'],
    ['"review": [1]', '3:12 An entry is a scope in quotes, not 1.'],
    ['"approvals": []', '3:14 "approvals" is an object in braces { }, not an array.'],
    ['"approvals": {}', '3:14 "approvals" needs the key "reviewers". Add it.'],
    [
      '"approvals": {"reviewers": ["@lee"], "counts": 1}',
      '3:38 "approvals" has no key "counts". Did you mean "count"?',
    ],
    [
      '"approvals": {"reviewers": []}',
      '3:28 "reviewers" is empty, so nobody could approve anything. Name someone, such as "@lee".',
    ],
    [
      '"approvals": {"reviewers": [1]}',
      '3:29 A reviewer is "@login", "@organisation/team" or "role:maintain", not 1.',
    ],
    [
      '"approvals": {"reviewers": ["@lee"], "count": 11}',
      '3:47 "count" is a whole number from 1 to 10, not 11.',
    ],
    [
      `"${'frobnicate'.repeat(6)}": 1`,
      `3:1 The policy has no key "${'frobnicate'.repeat(6)}". Remove it, or write it as a comment.`,
    ],
    ['"consent": []', '3:12 "consent" is an object in braces { }, not an array.'],
    [
      '"consent": {"gmail": {"who": "@dana"}}',
      '3:30 "who" of "gmail" is a list in brackets [ ], not "@dana".',
    ],
    ['"apps": []', '3:9 "apps" is an object in braces { }, not an array.'],
    ['"apps": {"crm": {"targets": []}}', '3:29 "targets" is an object in braces { }, not an array.'],
    ['"approvals": {"reviewers": "@lee"}', '3:28 "reviewers" is a list in brackets [ ], not "@lee".'],
    [
      '"approvals": {"reviewers": ["lee"]}',
      '3:29 A reviewer is "@login", "@organisation/team" or "role:maintain", not "lee".',
    ],
    [
      '"approvals": {"reviewers": ["@lee b"]}',
      '3:29 A reviewer is "@login", "@organisation/team" or "role:maintain", not "@lee b".',
    ],
    [
      '"approvals": {"reviewers": ["role:maintainer"]}',
      '3:29 "role:maintainer" is no role that can approve. Did you mean "role:maintain"?',
    ],
    [
      '"approvals": {"reviewers": ["role:read"]}',
      '3:29 "role:read" is no role that can approve. Roles that can approve are "write", "maintain", "admin".',
    ],
    [
      '"approvals": {"reviewers": ["@lee"], "count": 0}',
      '3:47 "count" is a whole number from 1 to 10, not 0.',
    ],
    [
      '"approvals": {"reviewers": ["@lee"], "count": 1.5}',
      '3:47 "count" is a whole number from 1 to 10, not 1.5.',
    ],
    ['"exceptions": {}', '3:15 "exceptions" is a list in brackets [ ], not an object.'],
    ['"exceptions": ["x"]', '3:16 An exception is an object in braces { }, not "x".'],
    ['"consent": {"gmail": []}', '3:22 "consent.gmail" is an object in braces { }, not an array.'],
    [
      '"consent": {"gmail": {"account": "x"}}',
      '3:23 "consent.gmail" has no key "account". It knows "who", "signInAs", "connectedBy".',
    ],
    [
      '"consent": {"gmail": {"who": ["dana"]}}',
      '3:31 A person is a GitHub login such as "@lee", not "dana".',
    ],
    [
      '"consent": {"gmail": {"signInAs": " a"}}',
      '3:35 "signInAs" of "gmail" is " a". Write a text without blanks around it.',
    ],
    [
      '"consent": {"gmail": {"connectedBy": "?@acme.com"}}',
      '3:38 "connectedBy" is one e-mail address such as "*@acme.com", where "*" is the only wildcard, not "?@acme.com".',
    ],
    [
      '"consent": {"gmail": {"connectedBy": "ops@acme.com, dana@acme.com"}}',
      '3:38 "connectedBy" is one e-mail address such as "*@acme.com", where "*" is the only wildcard, not "ops@acme.com, dana@acme.com".',
    ],
    [
      '"apps": {"/crm": {"targets": {}}}',
      '3:10 An app is a folder in the repository such as "apps/crm", or "." for its root, not "/crm".',
    ],
    [
      '"apps": {"../crm": {"targets": {}}}',
      '3:10 An app is a folder in the repository such as "apps/crm", or "." for its root, not "../crm".',
    ],
    ['"apps": {"./crm/": {"targets": {}}}', '3:10 Write the folder "./crm/" as "crm".'],
    ['"apps": {"crm": {}}', '3:17 The app "crm" needs the key "targets". Add it.'],
    [
      '"apps": {"crm": {"targets": {"a b": {"appId": "x", "branch": "main"}}}}',
      '3:30 "a b" is no name for a target. Names have letters, digits, "_", "." and "-".',
    ],
    [
      '"apps": {"crm": {"targets": {"p": {"appId": "x"}}}}',
      '3:35 The target "p" needs the key "branch". Add it.',
    ],
    [
      '"apps": {"crm": {"targets": {"p": {"appId": 68, "branch": "main"}}}}',
      '3:45 "appId" of the target "p" is a text in quotes, not 68.',
    ],
    [
      '"apps": {"crm": {"targets": {"p": {"appId": "…", "branch": "main"}}}}',
      '3:45 This is not the id of a Base44 app. It is in the address of the app, after /apps/: letters and digits, such as "68f0c2d1e4b7a90012ab34cd".',
    ],
    [
      '"apps": {"crm": {"targets": {"p": {"appId": "B44K_secret", "branch": "main"}}}}',
      '3:45 This is an API key of a workspace, and whoever reads the policy can use it. Revoke it, and write the id that the app has in its address, after /apps/.',
    ],
  ])('%s', (line, expected) => {
    expect(problemsOf(line)).toEqual([`policy-invalid ${expected}`]);
  });

  const exception = {
    app: '.',
    connector: 'gmail',
    scope: 'openid',
    reason: 'x',
    owner: '@lee',
    expires: '2026-12-31',
  };

  test.each([
    [
      { app: 'a\\b' },
      'An app is a folder in the repository such as "apps/crm", or "." for its root, not "a\\\\b".',
    ],
    [{ app: '' }, 'An app is a folder in the repository such as "apps/crm", or "." for its root, not "".'],
    [{ app: 7 }, 'An app is a folder in the repository such as "apps/crm", or "." for its root, not 7.'],
    [{ scope: 7 }, 'The scope of an exception is one scope in quotes, not 7.'],
    [{ connector: 'Gmail' }, '"Gmail" is not a connector type. Did you mean "gmail"?'],
    [{ connector: 7 }, '7 is not a connector type. Types have lower-case letters, digits, "_" and "-".'],
    [{ scope: 'gmail.*' }, 'An exception is for one scope, and "gmail.*" could be several. Name the scope.'],
    [
      { scope: 'access:read' },
      'An exception is for one scope, and "access:read" could be several. Name the scope.',
    ],
    [{ scope: 'a b' }, 'The scope of an exception is one scope in quotes, not "a b".'],
    [{ reason: '' }, '"reason" is "". Write a text without blanks around it.'],
    [{ reason: 'a\nb' }, '"reason" is a text on one line, not "a\\u{a}b".'],
    [{ owner: 1 }, '"owner" is a text in quotes, not 1.'],
    [{ expires: 'tomorrow' }, '"expires" is a day such as "2027-01-31", not "tomorrow".'],
    [{ expires: undefined }, 'An exception needs the key "expires". Add it.'],
    [{ reason: undefined }, 'An exception needs the key "reason". Add it.'],
    [{ owner: undefined }, 'An exception needs the key "owner". Add it.'],
    [
      { until: 'x' },
      'An exception has no key "until". It knows "app", "connector", "scope", "reason", "owner", "expires".',
    ],
  ])('an exception with %j', (change, expected) => {
    const line = `"exceptions": [${JSON.stringify({ ...exception, ...change })}]`;
    expect(problemsOf(line).map((text) => text.replace(/^policy-invalid 3:\d+ /, ''))).toEqual([expected]);
  });
});

describe('entries', () => {
  test.each([
    ['"access:read"', 'access'],
    ['"access:offline"', 'access'],
    ['"access:send"', 'access'],
    ['"class:restricted"', 'class'],
    ['"*"', 'pattern'],
    ['"https://www.googleapis.com/auth/*"', 'pattern'],
    ['"https://mail.google.com/"', 'scope'],
    ['"admin.access:read"', 'scope'],
  ])('%s is of the kind %s', (entry, kind) => {
    expect(problemsOfSlack(`{"allow": [${entry}]}`)).toEqual([]);
    const policy = policyOf(`{"version": 1, "connectors": {"slack": {"allow": [${entry}]}}}`);
    expect(policy.connectors.get('slack')?.allow[0]?.kind).toBe(kind);
  });

  test.each([
    ['"access:reads"', '"access:reads" is no level of access. Did you mean "access:read"?'],
    [
      '"access:all"',
      '"access:all" is no level of access. Known are "identity", "read", "app", "write", "admin", "offline", "send".',
    ],
    ['"access: read"', '"access: read" is no level of access. Did you mean "access:read"?'],
    ['"Access:read"', '"Access:read" is written in lower case: "access:…".'],
    ['"access :read"', '"access :read" is no level of access. Did you mean "access:read"?'],
    [
      '"class: restricted"',
      '"class: restricted" is no class that a provider has. Did you mean "class:restricted"?',
    ],
    [
      '"class:secret"',
      '"class:secret" is no class that a provider has. Known are "restricted", "sensitive", "non-sensitive", "admin-consent", "user-consent", "open", "vetted" and others.',
    ],
    [
      JSON.stringify(`${'a'.repeat(255)}@`),
      `The entry "${'a'.repeat(60)}…" holds "@", which no scope has. Copy the scope from the provider's list.`,
    ],
    [
      '"class:restrict"',
      '"class:restrict" is no class that a provider has. Did you mean "class:restricted"?',
    ],
    ['""', 'The entry is empty. Write a scope, or remove it.'],
    ['" a"', 'The entry " a" has blanks around it. Remove them.'],
    ['"a,b"', '"a,b" looks like more than one scope. Write each as an entry of its own.'],
    ['"!admin"', 'The entry "!admin" holds "!". There is no "not": write what is not allowed into "deny".'],
    ['"admin?"', 'The entry "admin?" holds "?". The only wildcard is "*", for any number of characters.'],
    [
      '"[ab]"',
      'The entry "[ab]" holds "[". The only wildcard is "*". Write each scope as an entry of its own.',
    ],
    [
      '"{a}"',
      'The entry "{a}" holds "{". The only wildcard is "*". Write each scope as an entry of its own.',
    ],
    ['"a\\\\*"', 'The entry "a\\\\*" holds "\\\\". Nothing needs to be escaped.'],
    ['"-a"', 'The entry "-a" does not start with a letter, a digit or "*".'],
    [
      '"gm\u0430il"',
      'The entry "gm\\u{430}il" holds U+0430, which no scope has. Copy the scope from the provider\'s list.',
    ],
    ['"a@b"', 'The entry "a@b" holds "@", which no scope has. Copy the scope from the provider\'s list.'],
    [
      JSON.stringify('a'.repeat(257)),
      `The entry "${'a'.repeat(60)}…" has 257 characters, and at most 256 are allowed.`,
    ],
    ['null', 'An entry is a scope in quotes, not null.'],
  ])('%s', (entry, expected) => {
    for (const list of ['allow', 'review', 'deny']) {
      const found = problemsOfSlack(`{"${list}": [${entry}]}`);
      expect(found.map((text) => text.replace(/^policy-invalid 3:\d+ /, ''))).toEqual([expected]);
    }
  });

  test('what is around them', () => {
    expect(problemsOfSlack('{"allowed": []}')).toEqual([
      'policy-invalid 3:11 "connectors.slack" has no key "allowed". Did you mean "allow"?',
    ]);
    expect(problemsOfSlack('["chat:write"]')).toEqual([
      'policy-invalid 3:10 "connectors.slack" is an object in braces { }, not an array.',
    ]);
    expect(problemsOfSlack('{"allow": "chat:write"}')).toEqual([
      'policy-invalid 3:20 "allow" of "slack" is a list in brackets [ ], not "chat:write".',
    ]);
    expect(problems('{"version": 1, "connectors": {"toString": {}, "constructor": {}}}')).toEqual([
      'policy-invalid 1:31 "toString" is not a connector type. Types have lower-case letters, digits, "_" and "-".',
    ]);
  });
});
