import { describe, expect, test } from 'vitest';
import {
  isRelevant,
  type KnownPlaces,
  mergesInDoubt,
} from '../../../src/domain/approval/relevant-commits.ts';
import { relevantPaths } from '../../../src/domain/approval/relevant-paths.ts';

/** What stands at the paths `p` and `q` of commits, as in `a/x`. */
function known(
  byCommit: Readonly<Record<string, string>>,
  mergeBases: Readonly<Record<string, string>> = {},
): KnownPlaces {
  const placesOf = (text: string) => {
    const [p = '', q = ''] = text.split('/');
    return new Map([
      ['p', p],
      ['q', q],
    ]);
  };
  return {
    paths: ['p', 'q'],
    placesByCommit: new Map(Object.entries(byCommit).map(([commit, text]) => [commit, placesOf(text)])),
    mergeBases: new Map(Object.entries(mergeBases)),
  };
}

describe('a commit', () => {
  const commit = { oid: 'own', parents: ['ours'] };

  test('is relevant when it changes one of the paths', () => {
    expect(isRelevant(commit, known({ own: 'a/x', ours: 'a/x' }))).toBe(false);
    expect(isRelevant(commit, known({ own: 'a/y', ours: 'a/x' }))).toBe(true);
  });

  test('is relevant when that cannot be told', () => {
    expect(isRelevant(commit, known({ own: 'a/x' }))).toBe(true);
    expect(isRelevant(commit, known({ ours: 'a/x' }))).toBe(true);
    expect(isRelevant({ oid: 'own', parents: [] }, known({ own: 'a/x' }))).toBe(true);
  });
});

describe('a merge', () => {
  const merge = { oid: 'own', parents: ['ours', 'theirs'] };

  test.each([
    ['nothing differs', { own: 'a/x', ours: 'a/x', theirs: 'a/x' }, false],
    ['only the other side changed a path', { own: 'b/x', ours: 'a/x', theirs: 'b/x', before: 'a/x' }, false],
    ['only this side changed a path', { own: 'b/x', ours: 'b/x', theirs: 'a/x', before: 'a/x' }, false],
    ['each side changed a path', { own: 'b/y', ours: 'b/x', theirs: 'a/y', before: 'a/x' }, false],
    ['it changes what both have', { own: 'b/x', ours: 'a/x', theirs: 'a/x', before: 'a/x' }, true],
    ['it drops what the other side changed', { own: 'a/x', ours: 'a/x', theirs: 'b/x', before: 'a/x' }, true],
    ['it drops what this side changed', { own: 'a/x', ours: 'b/x', theirs: 'a/x', before: 'a/x' }, true],
    ['both sides changed a path', { own: 'b/x', ours: 'b/x', theirs: 'c/x', before: 'a/x' }, true],
    ['a parent cannot be read', { own: 'a/x', ours: 'a/x', before: 'a/x' }, true],
    ['what was before cannot be read', { own: 'a/x', ours: 'a/x', theirs: 'b/x' }, true],
  ])('%s', (_name, byCommit, expected) => {
    expect(isRelevant(merge, known(byCommit, { own: 'before' }))).toBe(expected);
  });

  test('is relevant when what its parents have in common is not known, and they differ', () => {
    expect(isRelevant(merge, known({ own: 'a/x', ours: 'a/x', theirs: 'b/x' }))).toBe(true);
    expect(isRelevant(merge, known({ own: 'a/x', ours: 'a/x', theirs: 'a/x' }))).toBe(false);
  });

  test('of more than two is relevant', () => {
    const octopus = { oid: 'own', parents: ['ours', 'theirs', 'others'] };
    const places = known({ own: 'a/x', ours: 'a/x', theirs: 'a/x', others: 'a/x' });
    expect(isRelevant(octopus, places)).toBe(true);
    expect(mergesInDoubt([octopus], known({ ours: 'a/x', theirs: 'a/y' }))).toEqual([]);
  });

  test('is in doubt only when its parents differ', () => {
    const [same, other] = [
      { oid: 'same', parents: ['ours', 'ours'] },
      { oid: 'other', parents: ['ours', 'theirs'] },
    ];
    const places = known({ ours: 'a/x', theirs: 'a/y' });
    expect(mergesInDoubt([same, other, { oid: 'own', parents: ['ours'] }], places)).toEqual([other]);
  });

  test('is in no doubt where a parent cannot be read: knowing more would not help', () => {
    expect(mergesInDoubt([merge], known({ ours: 'a/x' }))).toEqual([]);
    expect(mergesInDoubt([merge], known({ theirs: 'a/x' }))).toEqual([]);
    expect(isRelevant(merge, known({ own: 'a/x', theirs: 'a/x' }))).toBe(true);
  });
});

describe('the relevant paths', () => {
  const policyPath = '.github/connector-policy.jsonc';

  test('are connector folders, configs and the policy', () => {
    const apps = [{ app: 'apps/crm', connectorsDir: 'apps/crm/base44/oauth' }];
    expect(relevantPaths({ apps, named: [], policyPath })).toEqual([
      policyPath,
      'apps/crm/base44/oauth',
      'apps/crm/base44/config.json',
      'apps/crm/base44/config.jsonc',
    ]);
  });

  test('are bare configs too, in folders that are named', () => {
    const apps = [{ app: '.', connectorsDir: 'connectors' }];
    expect(relevantPaths({ apps, named: ['.'], policyPath })).toEqual([
      policyPath,
      'connectors',
      'base44/config.json',
      'base44/config.jsonc',
      'config.json',
      'config.jsonc',
    ]);
  });

  test.each([null, '.'])('could be anything when the connectors lie in %s', (connectorsDir) => {
    expect(relevantPaths({ apps: [{ app: '.', connectorsDir }], named: [], policyPath })).toBeUndefined();
  });
});
