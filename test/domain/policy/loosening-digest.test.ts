import { expect, test } from 'vitest';
import { looseningDigest } from '../../../src/domain/policy/loosening-digest.ts';
import type { PolicySnapshot } from '../../../src/domain/policy/parse-policy.ts';
import { policyOf } from '../../support/policies.ts';

const path = '.github/connector-policy.jsonc';

function snapshot(content: string | object): PolicySnapshot {
  return { kind: 'policy', path, policy: policyOf(content) };
}

const current = snapshot({ connectors: { custom: { allow: ['a'], deny: ['x.*'] }, slack: {} } });

function digest(custom: object, others: object = {}): string | undefined {
  return looseningDigest(current, snapshot({ connectors: { custom, slack: {} }, ...others }));
}

test('what gets no milder has none', () => {
  expect(digest({ deny: ['x.*'] })).toBeUndefined();
  expect(looseningDigest({ kind: 'missing', path }, current)).toBeUndefined();
  expect(looseningDigest(current, { kind: 'unusable', path, problems: [] })).toBeUndefined();
});

test('order, comments and what another connector loses do not count', () => {
  const text = `// b before a\n{ "version": 1, "connectors": { "custom": { "allow": ["b", "a"], "deny": ["x.*"] } } }`;
  expect(digest({ allow: ['a', 'b'], deny: ['x.*'] })).toBe(looseningDigest(current, snapshot(text)));
});

test.each([
  ['another scope', { allow: ['a', 'c'], deny: ['x.*'] }],
  ['a wildcard', { allow: ['a', 'b*'], deny: ['x.*'] }],
  ['a ban that only scopes tell apart that nobody knows', { allow: ['a', 'b'], deny: ['x.y*'] }],
  ['a ban that goes', { allow: ['a', 'b'] }],
])('%s is another loosening', (_sentence, custom) => {
  expect(digest(custom)).not.toBe(digest({ allow: ['a', 'b'], deny: ['x.*'] }));
});

test('a deletion is a loosening of its own', () => {
  expect(looseningDigest(current, { kind: 'missing', path })).toBe('["removed"]');
});
