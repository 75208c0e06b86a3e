import { describe, expect, test } from 'vitest';
import { comparePolicies } from '../../../src/domain/policy/compare-policies.ts';
import { looseningProblem } from '../../../src/domain/policy/loosening.ts';
import { policyOf } from '../../support/policies.ts';

const google = 'https://www.googleapis.com/auth/';
const nothing = new Map<string, ReadonlySet<string>>();

interface PolicyContent {
  readonly connectors: Readonly<Record<string, object>>;
  readonly [key: string]: unknown;
}

/** What a change of the policy is said to loosen. */
function loosened(before: PolicyContent, after: PolicyContent, declared = nothing): readonly string[] {
  return comparePolicies(policyOf(before), policyOf(after), declared).map(
    (loosening) => looseningProblem(loosening).message,
  );
}

const exception = {
  app: '.',
  connector: 'slack',
  scope: 'admin',
  reason: 'x',
  owner: '@lee',
  expires: '2026-12-31',
};
const exceptions = [
  { ...exception, connector: 'airtable', scope: 'a.b' },
  { ...exception, connector: 'box', scope: 'a.c' },
];
const target = { appId: '68f0c2d1e4b7a90012ab34cd', branch: 'main' };
const slack = { slack: { allow: ['chat:write'], review: ['files:write'], deny: ['*:history', 'admin'] } };
const full: PolicyContent = {
  connectors: slack,
  review: ['class:legacy'],
  removals: 'review',
  approvals: { reviewers: ['@lee', '@sam'], count: 2 },
  policyChanges: 'approve',
  enforceFrom: '2026-11-01',
  exceptions: [exception],
  apps: { '.': { targets: { production: target } } },
  consent: { slack: { connectedBy: '*@acme.com' } },
};

describe('what makes a policy milder', () => {
  test.each<[string, PolicyContent, PolicyContent, readonly string[]]>([
    [
      'a scope is allowed that was not',
      { connectors: slack },
      { connectors: { slack: { ...slack.slack, allow: ['chat:write', 'files:write', 'pins:write'] } } },
      ['"pins:write" of slack is now allowed, and was not allowed.'],
    ],
    [
      'a ban is lifted',
      { connectors: slack },
      { connectors: { slack: { ...slack.slack, deny: ['*:history'] } } },
      ['"admin" of slack is now not allowed, and was denied.'],
    ],
    [
      'a scope no longer needs an approval',
      { connectors: slack },
      { connectors: { slack: { ...slack.slack, allow: ['chat:write', 'files:write'], review: [] } } },
      ['"files:write" of slack is now allowed, and was allowed with an approval.'],
    ],
    [
      'an allowed scope is replaced by one that covers more',
      { connectors: { gmail: { allow: [`${google}gmail.send`] } } },
      { connectors: { gmail: { allow: [`${google}gmail.compose`] } } },
      [
        '2 scopes of gmail, such as "gmail.addons.current.action.compose", are now allowed; before, they were not allowed.',
      ],
    ],
    [
      'a connector is listed, without any scopes',
      { connectors: slack },
      { connectors: { ...slack, notion: {} } },
      ['The connector notion is listed now, and was not.'],
    ],
    [
      'a ban is lifted where the catalogue has no scopes',
      { connectors: { airtable: { allow: ['*'], deny: ['schema.*'] } } },
      { connectors: { airtable: { allow: ['*'] } } },
      ['A scope of airtable that is not known here is now allowed, and was denied.'],
    ],
    [
      'a ban by access is lifted where the catalogue has no scopes',
      { connectors: { airtable: { allow: ['*'], deny: ['access:admin'] } } },
      { connectors: { airtable: { allow: ['*'] } } },
      ['A scope of airtable that is not known here is now allowed, and was denied.'],
    ],
    [
      'a wildcard is added that allows nothing more today',
      { connectors: { slack: { allow: ['pins:read', 'pins:write'] } } },
      { connectors: { slack: { allow: ['pins:*'] } } },
      [
        'A scope of slack that is not known here is now allowed, and was not allowed.',
        '"pins:*" of slack is new and names several scopes, also ones that providers add later.',
      ],
    ],
    [
      'access is added that allows nothing more',
      { connectors: { googledrive: { allow: ['openid', 'email', 'profile'] } } },
      { connectors: { googledrive: { allow: ['openid', 'email', 'profile', 'access:identity'] } } },
      [
        '"access:identity" of googledrive is new and names several scopes, also ones that providers add later.',
      ],
    ],
    [
      'a connector is listed, with a wildcard',
      { connectors: {} },
      { connectors: { airtable: { allow: ['data.*'], review: ['data.x*'] } } },
      [
        'The connector airtable is listed now, and was not.',
        'A scope of airtable that is not known here is now allowed, and was not allowed.',
        'A scope of airtable that is not known here is now allowed with an approval, and was not allowed.',
        '"data.*" of airtable is new and names several scopes, also ones that providers add later.',
        '"data.x*" of airtable is new and names several scopes, also ones that providers add later.',
      ],
    ],
    [
      'a wildcard is added that needs an approval',
      { connectors: { airtable: { allow: ['data.records:read'] } } },
      { connectors: { airtable: { allow: ['data.records:read'], review: ['data.*'] } } },
      [
        'A scope of airtable that is not known here is now allowed with an approval, and was not allowed.',
        '"data.*" of airtable is new and names several scopes, also ones that providers add later.',
      ],
    ],
    [
      'more access, where the catalogue has no scopes',
      { connectors: { airtable: { allow: ['access:read'] } } },
      { connectors: { airtable: { allow: ['access:read', 'access:write'] } } },
      ['"access:write" of airtable is new and names several scopes, also ones that providers add later.'],
    ],
    [
      'access whose text an old wildcard happens to match',
      { connectors: { airtable: { allow: ['a*'] } } },
      { connectors: { airtable: { allow: ['a*', 'access:read'] } } },
      ['"access:read" of airtable is new and names several scopes, also ones that providers add later.'],
    ],
    [
      'a class beside another one',
      { connectors: { airtable: { allow: ['class:legacy'] } } },
      { connectors: { airtable: { allow: ['class:legacy', 'class:open'] } } },
      ['"class:open" of airtable is new and names several scopes, also ones that providers add later.'],
    ],
    [
      'a ban that goes with its connector, where what is not listed may be approved',
      { connectors: { airtable: { deny: ['a'] } }, unlisted: 'review' },
      { connectors: {}, unlisted: 'review' },
      ['"a" of airtable is now allowed with an approval, and was denied.'],
    ],
    [
      'a ban on what only an exception names',
      { connectors: { airtable: { allow: ['*'], deny: ['a.*'] } }, exceptions },
      { connectors: { airtable: { allow: ['*'], deny: ['a.x*'] } }, exceptions },
      ['"a.b" of airtable and any that is not known here are now allowed; before, they were denied.'],
    ],
    ['the general review goes', full, { ...full, review: [] }, []],
    [
      'the general review goes where something depended on it',
      { connectors: { slack: { allow: ['post'] } }, review: ['class:legacy'] },
      { connectors: { slack: { allow: ['post'] } } },
      ['"post" of slack is now allowed, and was allowed with an approval.'],
    ],
    [
      'what is not listed may be approved',
      { connectors: {} },
      { connectors: {}, unlisted: 'review' },
      ['"unlisted" is "review" and was "deny", which was stricter.'],
    ],
    [
      'removals',
      full,
      { ...full, removals: 'allow' },
      ['"removals" is "allow" and was "review", which was stricter.'],
    ],
    [
      'a reviewer',
      full,
      { ...full, approvals: { reviewers: ['@sam', '@kim', '@LEE'], count: 2 } },
      ['"@kim" may approve now.'],
    ],
    [
      'fewer approvals',
      full,
      { ...full, approvals: { reviewers: ['@lee', '@sam'] } },
      ['1 of the reviewers can approve a change; it took 2.'],
    ],
    [
      'no approvals at all',
      { connectors: {}, approvals: { reviewers: ['@lee'] } },
      { connectors: {} },
      [
        '"removals" is "allow" and was "review", which was stricter.',
        '"policyChanges" is "allow" and was "approve", which was stricter.',
      ],
    ],
    [
      'policy changes',
      { ...full, policyChanges: 'separate' },
      full,
      ['"policyChanges" is "approve" and was "separate", which was stricter.'],
    ],
    [
      'a later enforcement',
      full,
      { ...full, enforceFrom: '2027-01-01' },
      ['"enforceFrom" is "2027-01-01" and was "2026-11-01", which was stricter.'],
    ],
    [
      'an enforcement that begins only now',
      { connectors: {} },
      { connectors: {}, enforceFrom: '2027-01-01' },
      ['"enforceFrom" is "2027-01-01" and was not set, which was stricter.'],
    ],
    [
      'an exception',
      { connectors: slack },
      { connectors: slack, exceptions: [exception] },
      ['The exception for "admin" of slack in "." is new and ends with 2026-12-31.'],
    ],
    [
      'the same exception for another app, connector or scope',
      { connectors: slack, exceptions: [exception] },
      {
        connectors: slack,
        exceptions: [
          exception,
          { ...exception, app: 'apps/crm' },
          { ...exception, connector: 'gmail' },
          { ...exception, scope: 'im:history' },
        ],
      },
      [
        'The exception for "admin" of slack in "apps/crm" is new and ends with 2026-12-31.',
        'The exception for "admin" of gmail in "." is new and ends with 2026-12-31.',
        'The exception for "im:history" of slack in "." is new and ends with 2026-12-31.',
      ],
    ],
    [
      'a longer exception',
      full,
      { ...full, exceptions: [{ ...exception, expires: '2027-01-31' }] },
      ['The exception for "admin" of slack in "." ends later, with 2027-01-31.'],
    ],
    [
      'a target',
      full,
      { ...full, apps: { '.': { targets: { production: target, staging: { ...target, branch: 'x' } } } } },
      ['The target "staging" of "." is new or leads elsewhere.'],
    ],
    [
      'the same target of another app, or from another branch',
      full,
      {
        ...full,
        apps: {
          '.': { targets: { production: { ...target, branch: 'develop' } } },
          'apps/crm': { targets: { production: target } },
        },
      },
      [
        'The target "production" of "." is new or leads elsewhere.',
        'The target "production" of "apps/crm" is new or leads elsewhere.',
      ],
    ],
    [
      'a second name for a target',
      full,
      { ...full, apps: { '.': { targets: { production: target, again: target } } } },
      ['The target "again" of "." is new or leads elsewhere.'],
    ],
    [
      'a target that leads elsewhere',
      full,
      { ...full, apps: { '.': { targets: { production: { ...target, appId: 'other' } } } } },
      ['The target "production" of "." is new or leads elsewhere.'],
    ],
    [
      'a review of what a wildcard allows goes, where the catalogue knows no scopes',
      { connectors: { custom: { allow: ['crm.*'], review: ['*.write'] } } },
      { connectors: { custom: { allow: ['crm.*'] } } },
      ['A scope of custom that is not known here is now allowed, and was allowed with an approval.'],
    ],
    [
      'a review of everything goes, where the catalogue knows no scopes',
      { connectors: { custom: { allow: ['crm.*'] } }, review: ['*.WRITE', '*.x'] },
      { connectors: { custom: { allow: ['crm.*'], review: ['crm.x.write'] } }, review: ['*.x'] },
      ['A scope of custom that is not known here is now allowed, and was allowed with an approval.'],
    ],
    [
      'a review goes whose case is another than that of what is allowed',
      { connectors: { custom: { allow: ['crm.*'], review: ['CRM.write'] } } },
      { connectors: { custom: { allow: ['crm.*'] } } },
      ['A scope of custom that is not known here is now allowed, and was allowed with an approval.'],
    ],
    [
      'a ban of all unknown scopes gives way to one of what stands for them here',
      { connectors: { custom: { deny: ['class:legacy'] } }, unlisted: 'review' },
      { connectors: { custom: { deny: ['connector-guard:*', '*a*'] } }, unlisted: 'review' },
      ['A scope of custom that is not known here is now allowed with an approval, and was denied.'],
    ],
    [
      'no target any more',
      full,
      { ...full, apps: { '.': { targets: {} } } },
      ['No target is named any more, so that a workflow may deploy to whatever app id it names.'],
    ],
    [
      'no app any more, and so no target',
      full,
      { ...full, apps: undefined },
      ['No target is named any more, so that a workflow may deploy to whatever app id it names.'],
    ],
    [
      'anybody may sign in',
      full,
      { ...full, consent: { slack: { signInAs: 'ops@acme.com' } } },
      ['Any account may connect slack now: "consent" has no "connectedBy" for it any more.'],
    ],
    [
      'nothing says any more who signs in',
      full,
      { ...full, consent: {} },
      ['Any account may connect slack now: "consent" has no "connectedBy" for it any more.'],
    ],
    [
      'other people may sign in',
      full,
      { ...full, consent: { slack: { connectedBy: '*@acme.*' } } },
      ['Other accounts may connect slack now than before ("connectedBy" in "consent").'],
    ],
  ])('%s', (_name, before, after, expected) => {
    expect(loosened(before, after)).toEqual(expected);
  });
});

describe('what does not', () => {
  test.each<[string, PolicyContent, PolicyContent]>([
    ['nothing', full, full],
    [
      'another order',
      full,
      {
        ...Object.fromEntries(Object.entries(full).toReversed()),
        connectors: {
          slack: { deny: ['admin', '*:history'], review: ['files:write'], allow: ['chat:write'] },
        },
        approvals: { count: 2, reviewers: ['@sam', '@lee'] },
      },
    ],
    [
      'another person is asked to sign in, with whatever account',
      { ...full, consent: { slack: { who: ['@dana'] } } },
      { ...full, consent: { slack: { who: ['@lee'] } } },
    ],
    [
      'fewer accounts may sign in',
      { ...full, consent: { slack: { connectedBy: '*@ACME.com' }, gmail: { who: ['@dana'] } } },
      { ...full, consent: { slack: { connectedBy: 'ops-*@acme.com' }, gmail: { connectedBy: 'a@b.com' } } },
    ],
    [
      'another word for the same',
      { connectors: { slack: { allow: ['access:send'] } } },
      { connectors: { slack: { allow: ['access:write'] } } },
    ],
    [
      'a narrower wildcard',
      { connectors: { hubspot: { allow: ['crm.*'] } } },
      { connectors: { hubspot: { allow: ['crm.*.read'] } } },
    ],
    [
      'a narrower wildcard among others',
      { connectors: { airtable: { allow: ['a.*', 'class:legacy', 'x'], review: ['b.*'] } } },
      { connectors: { airtable: { allow: ['a.b.*', 'class:legacy', 'x'], review: ['b.*', 'a.c.*'] } } },
    ],
    [
      'two targets stay',
      { connectors: {}, apps: { '.': { targets: { one: target, two: { ...target, branch: 'x' } } } } },
      { connectors: {}, apps: { '.': { targets: { two: { ...target, branch: 'x' }, one: target } } } },
    ],
    [
      'less is allowed',
      { connectors: { gmail: { allow: ['access:write'] } } },
      { connectors: { gmail: { allow: [`${google}gmail.send`] } } },
    ],
    [
      'more is denied',
      { connectors: slack },
      { connectors: { slack: { ...slack.slack, deny: ['*:history', 'admin*'] } } },
    ],
    [
      'a review of what no wildcard allows goes',
      { connectors: { custom: { allow: ['crm.*', '*.read'], review: ['hr.*.write', 'crm.x'] } } },
      { connectors: { custom: { allow: ['crm.*', '*.read'], review: ['crm.*'] } } },
    ],
    [
      'a wider review, or one by access, takes the place of another',
      {
        connectors: { custom: { allow: ['*'], review: ['*.write'] }, other: { allow: ['*'] } },
        review: ['x*'],
      },
      {
        connectors: { custom: { allow: ['*'], review: ['*.WRITE*'] }, other: { allow: ['*'] } },
        review: ['class:legacy'],
      },
    ],
    ['a connector goes', { connectors: { slack: { allow: ['*'] } } }, { connectors: {} }],
    [
      'from allowed to under review',
      { connectors: { slack: { allow: ['pins:*'] } } },
      { connectors: { slack: { review: ['pins:*'] } } },
    ],
    [
      'an exception goes or ends earlier',
      full,
      { ...full, exceptions: [{ ...exception, expires: '2026-11-30' }] },
    ],
    [
      'fewer people may sign in',
      full,
      { ...full, consent: { slack: { connectedBy: 'ops*@ACME.com' }, gmail: { connectedBy: '*' } } },
    ],
    [
      'one target of two goes',
      { connectors: {}, apps: { '.': { targets: { one: target, two: { ...target, branch: 'x' } } } } },
      { connectors: {}, apps: { '.': { targets: { two: { ...target, branch: 'x' } } } } },
    ],
    ['more approvals', full, { ...full, approvals: { reviewers: ['@lee', '@sam'], count: 3 } }],
    [
      'enforced from now on',
      full,
      Object.fromEntries(Object.entries(full).filter(([key]) => key !== 'enforceFrom')) as PolicyContent,
    ],
  ])('%s', (_name, before, after) => {
    expect(loosened(before, after)).toEqual([]);
  });
});

test.each([
  [
    { allow: ['*'], deny: ['foo.*'] },
    { allow: ['*'], deny: ['foo.x*'] },
  ],
  [
    { allow: ['*'], review: ['*.write'] },
    { allow: ['*'], review: ['*x.write'] },
  ],
])('a ban that is narrowed is seen, though no scope that anybody knows tells: %j', (before, after) => {
  expect(loosened({ connectors: { custom: before } }, { connectors: { custom: after } })).toHaveLength(1);
});

test('scopes that only the repository knows are looked at', () => {
  const before = { connectors: { airtable: { allow: ['a*'], deny: ['abc'] } } };
  const after = { connectors: { airtable: { allow: ['a*'], deny: ['ABC.d'] } } };
  expect(loosened(before, after)).toEqual(['"abc" of airtable is now allowed, and was denied.']);
  const declared = new Map([['airtable', new Set(['axyz'])]]);
  expect(
    loosened(
      { connectors: { airtable: { allow: ['*z'] } } },
      { connectors: { airtable: { allow: ['*z', '*yz'] } } },
      declared,
    ),
  ).toEqual([]);
});

test('what gets milder is told at its place in the new policy, and what went there at none', () => {
  const lines = (before: PolicyContent, ...after: readonly string[]) =>
    comparePolicies(policyOf(before), policyOf(['{ "version": 1,', ...after, '}'].join('\n')), nothing).map(
      (loosening) => [loosening.kind, looseningProblem(loosening).range?.line],
    );
  expect(lines({ connectors: {} }, '"connectors": {', '"slack": {} },', '"unlisted": "review"')).toEqual([
    ['connector', 3],
    ['scopes', 3],
    ['scopes', 3],
    ['setting', 4],
  ]);
  expect(lines({ connectors: {}, removals: 'deny' }, '"connectors": {}')).toEqual([['setting', undefined]]);
});
