import { expect, test } from 'vitest';
import type { PolicySnapshot } from '../../../src/domain/policy/parse-policy.ts';
import { type PolicyCase, policyFindings } from '../../../src/domain/policy/policy-findings.ts';
import { appOf, policySnapshot } from '../../support/policy-changes.ts';

const path = '.github/connector-policy.jsonc';
const missing: PolicySnapshot = { kind: 'missing', path };
const problem = { rule: 'policy-invalid', message: 'What?' } as const;
const unusable: PolicySnapshot = { kind: 'unusable', path, problems: [problem] };
const fine = policySnapshot({ connectors: { slack: {} } });
const odd = policySnapshot({ connectors: { slack: { allow: ['a'], deny: ['a'] } } });
const slack = [appOf({ slack: ['chat:write'] })];

/** `(old) rule: message` of what is found about the policy of a case. */
function found(about: Partial<PolicyCase>): readonly string[] {
  const given = { policy: fine, basePolicy: undefined, head: slack, base: undefined };
  return policyFindings({ ...given, today: '2026-11-23', isComplete: true, ...about }).map(
    ({ preexisting, rule, message }) => `${preexisting ? 'old ' : ''}${rule}: ${message}`,
  );
}

const nothingRestricts =
  'policy-missing: There is no policy .github/connector-policy.jsonc, so nothing restricts which scopes an app asks for. connector-guard init writes one.';
const contradiction = 'policy-contradiction: "a" of slack is in "deny" too, which wins. Keep one of the two.';

test.each<[string, Partial<PolicyCase>, readonly string[]]>([
  ['nothing is wrong with it', {}, []],
  ['it cannot be used', { policy: unusable }, ['policy-invalid: What?']],
  [
    'it cannot be used, and could not before, which is never an old problem',
    { policy: unusable, basePolicy: unusable, base: slack },
    ['policy-invalid: What?'],
  ],
  ['there is none', { policy: missing }, [nothingRestricts]],
  [
    'there is none, nor was',
    { policy: missing, basePolicy: missing, base: slack },
    [`old ${nothingRestricts}`],
  ],
  [
    'there is none, and now there are connectors',
    { policy: missing, basePolicy: missing, base: [] },
    [nothingRestricts],
  ],
  ['there is none, nor are there apps', { policy: missing, head: [] }, []],
  [
    'it is gone',
    { policy: missing, basePolicy: fine, base: slack },
    [
      'policy-removed: The base has a policy, and here it is gone, so nothing restricts scopes any more. Bring .github/connector-policy.jsonc back.',
    ],
  ],
  ['it contradicts itself', { policy: odd }, [contradiction]],
  ['it contradicts itself from now on', { policy: odd, basePolicy: fine, base: slack }, [contradiction]],
  [
    'it contradicts itself as before',
    { policy: odd, basePolicy: odd, base: slack },
    [`old ${contradiction}`],
  ],
  [
    'it contradicts itself, and could not be used before',
    { policy: odd, basePolicy: unusable, base: slack },
    [contradiction],
  ],
])('what is found about a policy: %s', (_name, about, expected) => {
  expect(found(about)).toEqual(expected);
});

test('an exception that lifted nothing before is an old problem', () => {
  const exception = {
    app: '.',
    connector: 'slack',
    scope: 'a',
    reason: 'x',
    owner: '@lee',
    expires: '2027-01-31',
  };
  const policy = policySnapshot({ connectors: { slack: {} }, exceptions: [exception] });
  const [message] = found({ policy, basePolicy: policy, base: slack });
  expect(message).toMatch(/^old exception-unused: .* the app does not ask for the scope/);
});

test.each([
  ['at the head', { head: ['axz'], base: [] }],
  ['at the base', { head: [], base: ['axz'] }],
])('what gets milder is looked for among the scopes that apps declare %s', (_name, { head, base }) => {
  const before = policySnapshot({ connectors: { airtable: { allow: ['*'], deny: ['*z'] } } });
  const after = policySnapshot({ connectors: { airtable: { allow: ['*'], deny: ['*yz'] } } });
  const apps = { head: [appOf({ airtable: head })], base: [appOf({ airtable: base })] };
  expect(found({ policy: after, basePolicy: before, ...apps })).toEqual([
    'policy-loosened: "axz" of airtable and any that is not known here are now allowed; before, they were denied.',
  ]);
});

test('a new exception makes the policy milder, unless it ends too far ahead to hold', () => {
  const exception = { app: '.', connector: 'slack', scope: 'a', reason: 'x', owner: '@lee' };
  const rules = (expires: string) =>
    found({
      policy: policySnapshot({ connectors: { slack: {} }, exceptions: [{ ...exception, expires }] }),
      basePolicy: fine,
      head: [appOf({ slack: ['a'] })],
      base: slack,
    }).map((line) => line.split(':')[0]);
  expect(rules('2027-01-31')).toEqual(['policy-loosened']);
  expect(rules('2028-01-31')).toEqual(['policy-invalid']);
});
