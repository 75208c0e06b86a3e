import { describe, expect, test } from 'vitest';
import { openComparedTrees } from '../../../src/adapters/github/compared-trees.ts';
import { openFakePullRequest } from '../../support/fake-github/open.ts';

const policyPath = '.github/connector-policy.jsonc';

test('entries that come, go, or become something else are changed; others are not', async () => {
  const { github, objects, repository, base } = await openFakePullRequest({
    base: { 'a/same': 'x', 'a/text': 'x', gone: 'x', kind: 'x', '.hidden/file': 'x', [policyPath]: '{}' },
  });
  const files = {
    'a/same': 'x',
    'a/text': 'y',
    new: 'x',
    kind: { symlink: 'a/same' },
    '.hidden/file': 'y',
    [policyPath]: '{ }',
  };
  const head = repository.commit(files, { parents: [base] });
  const trees = openComparedTrees(objects, { head, base });
  const changed = await trees.changedEntries(policyPath);
  expect(new Map(changed.map(({ path, kind }) => [path, kind]))).toEqual(
    new Map([
      ['.github', 'folder'],
      [policyPath, 'file'],
      ['.hidden', 'folder'],
      ['a', 'folder'],
      ['a/text', 'file'],
      ['gone', 'file'],
      ['kind', 'symlink'],
      ['new', 'file'],
    ]),
  );
  await Promise.all([trees.head.list(['.']), trees.base.list(['.'])]);
  expect(github.counts()).toEqual({ 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}': 2 });
});

describe('where people can see a file', () => {
  const files = { main: 'm', '.github/hidden': 'h', both: '1\n2\n3\n', branch: 'b', gone: 'g', same: 's' };
  const edited = { both: '1\n2\nX\n', branch: 'c' };

  test('of a merge: at the base where it is the same, else at the branch; without lines where these differ', async () => {
    const { objects, repository, base, github } = await openFakePullRequest({ base: files });
    const { gone: _gone, ...left } = files;
    const branchHead = repository.commit({ ...left, ...edited }, { parents: [base] });
    const main = repository.commit({ ...files, main: 'n' }, { parents: [base] });
    const merge = repository.commit(
      { ...left, ...edited, main: 'n', both: '0\n1\n2\nX\n', moved: 'z' },
      { parents: [main, branchHead] },
    );
    const trees = openComparedTrees(objects, { head: merge, base: main });
    const paths = ['main', '.github/hidden', 'both', 'branch', 'gone', 'same', 'moved', 'nowhere'];
    await trees.sightsOf(paths, branchHead);
    expect(await trees.sightsOf(paths, branchHead)).toEqual(
      new Map([
        ['main', { commit: main, hasSameLines: true }],
        ['.github/hidden', { commit: main, hasSameLines: true }],
        ['both', { commit: branchHead, hasSameLines: false }],
        ['branch', { commit: branchHead, hasSameLines: true }],
        ['gone', { commit: main, hasSameLines: true }],
        ['same', { commit: main, hasSameLines: true }],
      ]),
    );
    expect(github.counts()['query Blobs']).toBe(1);
  });

  test('of the branch itself: there, and at no cost', async () => {
    const { objects, base, pull, github } = await openFakePullRequest({ base: files, head: edited });
    const trees = openComparedTrees(objects, { head: pull.head, base });
    const sight = { commit: pull.head, hasSameLines: true };
    expect(await trees.sightsOf(['branch', 'same'], pull.head)).toEqual(
      new Map([
        ['branch', sight],
        ['same', sight],
      ]),
    );
    expect(github.counts()['query Blobs']).toBeUndefined();
  });
});
