import { describe, expect, test } from 'vitest';
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

test.each([
  ['the app id', { appId: '68f1d3e2f5c8ba0123bc45de' }],
  ['the branch', { branch: 'develop' }],
])('a target that leads elsewhere is another loosening: %s', (_name, other) => {
  const target = { appId: '68f0c2d1e4b7a90012ab34cd', branch: 'main' };
  const leading = (changed: object) => {
    const apps = { '.': { targets: { production: { ...target, ...changed } } } };
    return digest({ allow: ['a'], deny: ['x.*'] }, { apps });
  };
  expect(leading({})).toBeDefined();
  expect(leading(other)).not.toBe(leading({}));
});

test('a deletion is a loosening of its own', () => {
  expect(looseningDigest(current, { kind: 'missing', path })).toBe('["removed"]');
});

describe('what only unknown scopes tell apart', () => {
  const open = snapshot({
    connectors: { custom: { allow: ['*'], deny: ['x.*', 'y.*'] } },
    review: ['b*', 'c*'],
  });
  const of = (custom: object, review: readonly string[] = ['b*', 'c*'], others: object = {}) =>
    looseningDigest(open, snapshot({ connectors: { custom }, review, ...others }));
  const allows = { allow: ['*'] };
  const bans = { ...allows, deny: ['x.*', 'y.*'] };

  test.each<[string, Parameters<typeof of>, Parameters<typeof of>]>([
    ['which ban goes', [{ ...allows, deny: ['x.*'] }], [{ ...allows, deny: ['y.*'] }]],
    ['what needs an approval instead', [{ ...allows, review: ['x.*'] }], [{ ...allows, review: ['y.*'] }]],
    ['which general review goes', [bans, ['b*']], [bans, ['c*']]],
  ])('makes another loosening: %s', (_name, one, other) => {
    expect(of(...one)).toBeDefined();
    expect(of(...other)).toBeDefined();
    expect(of(...one)).not.toBe(of(...other));
  });

  test('makes none in another order', () => {
    const deny = ['x.y*', 'x.z*'];
    expect(of({ ...allows, deny })).toBe(of({ ...allows, deny: deny.toReversed() }));
  });

  test('does not count where only a setting gets milder', () => {
    const milder = (deny: readonly string[], review: readonly string[]) =>
      looseningDigest(
        snapshot({ connectors: { custom: { deny: ['x'] } }, removals: 'deny' }),
        snapshot({ connectors: { custom: { deny: ['x', ...deny] } }, review, removals: 'allow' }),
      );
    expect(milder([], [])).toBeDefined();
    expect(milder(['y'], ['class:legacy'])).toBe(milder([], []));
  });

  test('counts where the connector itself went', () => {
    const listed = snapshot({ connectors: { custom: { deny: ['x'] } }, unlisted: 'review' });
    const gone = snapshot({ connectors: {}, unlisted: 'review' });
    expect(looseningDigest(listed, gone)).toBeDefined();
  });
});
