import { chmodSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openGitRepository } from '../../src/adapters/git.ts';
import { gitRepository } from '../support/git-repository.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

const lines = (entries: readonly { readonly kind: string; readonly path: string }[]) =>
  entries.map(({ kind, path }) => `${kind} ${path}`).toSorted();

describe.each(['sha1', 'sha256'] as const)('in a %s repository', (objectFormat) => {
  test('a file is read as it is staged, whatever is on disk by now', async () => {
    const { root, git } = gitRepository(objectFormat);
    writeFiles(root, { 'a/staged': 'staged', 'a/deleted': 'still staged', empty: '' });
    git('add', '--all');
    writeFiles(root, { 'a/staged': 'later', untracked: '' });
    rmSync(join(root, 'a/deleted'));
    const tree = openGitRepository(root).openIndex();
    expect(lines(await tree.list(['.']))).toEqual([
      'file a/deleted',
      'file a/staged',
      'file empty',
      'folder a',
    ]);
    const contents = await tree.read(['a/staged', 'a/deleted', 'empty'], 10);
    expect(Object.fromEntries(contents)).toEqual({
      'a/staged': { kind: 'bytes', bytes: Buffer.from('staged') },
      'a/deleted': { kind: 'too-large', size: 12 },
      empty: { kind: 'bytes', bytes: Buffer.from('') },
    });
  });

  test('a file that is only announced is in no commit, and not here', async () => {
    const { root, git } = gitRepository(objectFormat);
    writeFiles(root, { announced: 'x', empty: '' });
    git('add', 'empty');
    git('add', '--intent-to-add', 'announced');
    expect(lines(await openGitRepository(root).openIndex().list(['.']))).toEqual(['file empty']);
  });
});

test('every kind of entry is told, as of a commit', async () => {
  const { root, git, commit } = gitRepository();
  const first = commit({ 'folder/file': 'x', [`Größe "q"\t.txt`]: '' });
  const blob = git('hash-object', '-w', 'folder/file').trim();
  git('update-index', '--add', '--cacheinfo', `160000,${first},module`);
  git('update-index', '--add', '--cacheinfo', `120000,${blob},link`);
  git('update-index', '--add', '--cacheinfo', `100755,${blob},program`);
  const { list } = openGitRepository(root).openIndex();
  const staged = lines(await list(['.']));
  expect(staged).toContain('submodule module');
  git('commit', '--quiet', '--message=kinds');
  const committed = openGitRepository(root).openCommit(git('rev-parse', 'HEAD').trim());
  expect(staged).toEqual(lines(await committed.list(['.'])));
});

test('only the named folders are listed, with those on the way, and no hidden ones', async () => {
  const { root, git } = gitRepository();
  writeFiles(root, { 'a/b/x': '', 'ab/x': '', '.hidden/x': '', 'node_modules/x/y': '' });
  git('add', '--all', '--force');
  const { list } = openGitRepository(root).openIndex();
  expect(lines(await list(['a/b', 'missing']))).toEqual(['file a/b/x', 'folder a', 'folder a/b']);
  expect(lines(await list(['.'])).filter((line) => /hidden|modules/.test(line))).toEqual([
    'folder .hidden',
    'folder node_modules',
  ]);
});

test('what stands at a path is told in hidden folders too, and what stands in the way', async () => {
  const { root, git } = gitRepository();
  writeFiles(root, { '.github/policy.jsonc': 'x', file: '' });
  git('add', '--all');
  const blob = git('hash-object', '-w', 'file').trim();
  git('update-index', '--add', '--cacheinfo', `120000,${blob},link`);
  const { find } = openGitRepository(root).openIndex();
  expect(await find('.github/policy.jsonc')).toEqual({ path: '.github/policy.jsonc', kind: 'file' });
  expect(await find('link/policy.jsonc')).toEqual({ path: 'link', kind: 'symlink' });
  expect(await find('.github')).toEqual({ path: '.github', kind: 'folder' });
  expect(await find('.github/nothing')).toBeUndefined();
});

test('a conflict is an error that names a file', async () => {
  const { root, git, commit } = gitRepository();
  commit({ file: 'one', other: 'one' });
  git('checkout', '--quiet', '-b', 'feature');
  commit({ file: 'two', other: 'two' });
  git('checkout', '--quiet', 'main');
  commit({ file: 'three', other: 'three' });
  expect(() => git('merge', '--quiet', 'feature')).toThrow();
  await expect(openGitRepository(root).openIndex().list(['.'])).rejects.toThrow(
    'file and 1 more have conflicts, so it cannot be told what would be committed. Resolve them, then git add.',
  );
});

test('no program is started that the configuration of the repository names', async () => {
  const { root, git } = gitRepository();
  writeFiles(root, { empty: '', announced: '' });
  const program = join(temporaryFolder(), 'monitor');
  writeFileSync(program, `#!/bin/sh\ntouch '${program}.ran'\n`);
  chmodSync(program, 0o755);
  git('add', 'empty');
  git('add', '--intent-to-add', 'announced');
  git('config', 'core.fsmonitor', program);
  expect(lines(await openGitRepository(root).openIndex().list(['.']))).toEqual(['file empty']);
  expect(() => rmSync(`${program}.ran`)).toThrow('ENOENT');
});

test('a hidden folder that is named is listed, as of a commit', async () => {
  const { root, git, commit } = gitRepository();
  commit({ '.github/workflows/check.yml': 'x', '.github/.cache/x': '', '.github/node_modules/x': '' });
  const repository = openGitRepository(root);
  const staged = lines(await repository.openIndex().list(['.github']));
  expect(staged).toContain('file .github/workflows/check.yml');
  const committed = repository.openCommit(git('rev-parse', 'HEAD').trim());
  expect(staged).toEqual(lines(await committed.list(['.github'])));
});
