import { expect, test } from 'vitest';
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
