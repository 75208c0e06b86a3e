import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isAsCommitted } from '../../src/adapters/as-committed.ts';
import { openGitRepository } from '../../src/adapters/git.ts';
import { openWorkingTree } from '../../src/adapters/working-tree.ts';
import { gitRepository, type TestRepository } from '../support/git-repository.ts';
import { writeFiles } from '../support/temporary-folder.ts';

const paths = ['base44/config.jsonc', 'base44/connectors', 'policy.jsonc'];
const committed = { 'base44/connectors/slack.jsonc': '{}', 'policy.jsonc': '{}', 'README.md': '' };

async function isSame({ root, git }: TestRepository, named = paths): Promise<boolean> {
  const commit = openGitRepository(root).openCommit(git('rev-parse', 'HEAD').trim());
  return isAsCommitted({ disk: openWorkingTree(root), commit }, named);
}

test.each<readonly [string, Readonly<Record<string, string>>, (repository: TestRepository) => void]>([
  ['nothing is changed', committed, () => {}],
  [
    'only other files are',
    committed,
    ({ root }) => writeFiles(root, { 'README.md': 'x', 'base44/x.ts': '' }),
  ],
  ['nothing is there', {}, () => {}],
  ['a folder has folders', { ...committed, 'base44/connectors/old/gmail.jsonc': '' }, () => {}],
])('it is the same when %s', async (_, files, change) => {
  const repository = gitRepository();
  repository.commit(files);
  change(repository);
  expect(await isSame(repository)).toBe(true);
});

test.each<readonly [string, (repository: TestRepository) => void]>([
  ['a file is edited', ({ root }) => writeFiles(root, { 'policy.jsonc': '{ }' })],
  ['a file is new', ({ root }) => writeFiles(root, { 'base44/config.jsonc': '{}' })],
  ['a hidden file is new', ({ root }) => writeFiles(root, { 'base44/connectors/.x.jsonc': '{}' })],
  ['a file is gone', ({ git }) => git('rm', '--quiet', 'policy.jsonc')],
  [
    'a file became a folder',
    ({ git, root }) => {
      git('rm', '--quiet', 'policy.jsonc');
      writeFiles(root, { 'policy.jsonc/x': '{}' });
    },
  ],
  [
    'a folder became a file',
    ({ git, root }) => {
      git('rm', '-r', '--quiet', 'base44');
      writeFiles(root, { base44: '' });
    },
  ],
  ['there is a link', ({ root }) => symlinkSync('slack.jsonc', join(root, 'base44/connectors/x.jsonc'))],
  [
    'there is a folder that is not searched',
    ({ root }) => writeFiles(root, { 'base44/connectors/.x/y': '' }),
  ],
  [
    'it is committed in another way than it is written',
    ({ commit, root }) => {
      commit({ '.gitattributes': '*.jsonc text eol=lf', 'policy.jsonc': '{\n}' });
      writeFiles(root, { 'policy.jsonc': '{\r\n}' });
    },
  ],
  ['a file is large', ({ commit }) => commit({ 'policy.jsonc': ' '.repeat(300_000) })],
])('it is for git to tell when %s', async (_, change) => {
  const repository = gitRepository();
  repository.commit(committed);
  change(repository);
  expect(await isSame(repository)).toBe(false);
});

test('a whole repository is for git to compare', async () => {
  const repository = gitRepository();
  repository.commit(committed);
  expect(await isSame(repository, ['.'])).toBe(false);
});
