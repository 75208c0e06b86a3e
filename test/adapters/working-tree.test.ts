import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findLocalPlace, toRepositoryPath } from '../../src/adapters/local-repository.ts';
import { openWorkingTree } from '../../src/adapters/working-tree.ts';
import { gitIn, gitRepository } from '../support/git-repository.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

async function list(root: string, folder = '.'): Promise<readonly string[]> {
  const entries = await openWorkingTree(root).list([folder]);
  return entries.map(({ path, kind }) => `${kind} ${path}`).toSorted();
}

test('lists files and folders, hidden files too, but not what is in hidden folders or node_modules', async () => {
  const root = temporaryFolder();
  writeFiles(root, { 'a/b/c.txt': '', 'a/.hidden': '', '.git/config': '', 'node_modules/x/y': '' });
  expect(await list(root)).toEqual([
    'file a/.hidden',
    'file a/b/c.txt',
    'folder .git',
    'folder a',
    'folder a/b',
    'folder node_modules',
  ]);
});

test('what is in several of the folders, or in one that is named twice, is listed once', async () => {
  const root = temporaryFolder();
  writeFiles(root, { 'a/b/c.txt': '', 'a/d': '' });
  const entries = await openWorkingTree(root).list(['a/b', 'a', 'a/b']);
  expect(entries.map(({ path }) => path).toSorted()).toEqual(['a/b', 'a/b/c.txt', 'a/d']);
});

test('links are listed as links and not followed, to files, folders, nothing or a loop', async () => {
  const root = temporaryFolder();
  writeFiles(root, { 'folder/file': '' });
  symlinkSync('folder', `${root}/to-folder`);
  symlinkSync('folder/file', `${root}/to-file`);
  symlinkSync('nowhere', `${root}/to-nothing`);
  symlinkSync('.', `${root}/folder/loop`);
  expect(await list(root)).toEqual([
    'file folder/file',
    'folder folder',
    'symlink folder/loop',
    'symlink to-file',
    'symlink to-folder',
    'symlink to-nothing',
  ]);
  await expect(list(root, 'to-folder')).rejects.toThrow(
    /^to-folder is a symbolic link, and links are not followed/,
  );
  await expect(openWorkingTree(root).read(['to-file'], 100)).rejects.toThrow(
    /^Cannot read .*to-file \(ELOOP\)/,
  );
});

test('a repository inside the repository is a submodule, as git sees it', async () => {
  const root = temporaryFolder();
  writeFiles(root, { 'inner/.git': 'gitdir: elsewhere', 'inner/base44/config.json': '{}', 'other/x': '' });
  expect(await list(root)).toEqual(['file other/x', 'folder other', 'submodule inner']);
});

test('a folder that does not exist has no entries', async () => {
  expect(await list(temporaryFolder(), 'missing/folder')).toEqual([]);
});

test('a large file is told by its size, and a missing one is an error', async () => {
  const root = temporaryFolder();
  writeFiles(root, { small: 'x', large: 'x'.repeat(101) });
  const tree = openWorkingTree(root);
  expect(Object.fromEntries(await tree.read(['small', 'large'], 100))).toEqual({
    small: { kind: 'bytes', bytes: Buffer.from('x') },
    large: { kind: 'too-large', size: 101 },
  });
  await expect(tree.read(['gone'], 100)).rejects.toThrow(
    /^Cannot read .*gone \(ENOENT\)\. Give read permission/,
  );
});

describe.skipIf(process.getuid?.() === 0)('without permission', () => {
  test('a folder that cannot be listed is an error, not an empty folder', async () => {
    const root = temporaryFolder();
    mkdirSync(`${root}/closed`, { mode: 0o000 });
    try {
      await expect(list(root)).rejects.toThrow(/^Cannot list the folder closed \(EACCES\)/);
    } finally {
      chmodSync(`${root}/closed`, 0o700);
    }
  });
});

describe('where the tool looks', () => {
  test('the repository around the folder, with the folder as focus', () => {
    const { root } = gitRepository();
    writeFiles(root, { 'apps/a/x.txt': '' });
    expect(findLocalPlace(root, '.')).toEqual({ root, focus: '.', isGit: true });
    expect(findLocalPlace(root, 'apps/a')).toEqual({ root, focus: 'apps/a', isGit: true });
    expect(findLocalPlace(`${root}/apps`, 'a/x.txt')).toEqual({ root, focus: 'apps/a', isGit: true });
  });

  test('a linked worktree is its own root', () => {
    const { root, git, commit } = gitRepository();
    commit({ x: '' });
    const linked = `${temporaryFolder()}/linked`;
    gitIn(root)('worktree', 'add', '--quiet', linked);
    git('-C', linked, 'status');
    expect(findLocalPlace(linked, '.')).toEqual({ root: linked, focus: '.', isGit: true });
  });

  test('outside of git, the folder itself', () => {
    const folder = temporaryFolder();
    expect(findLocalPlace(folder, '.')).toEqual({ root: folder, focus: '.', isGit: false });
  });

  test('outside of git but inside an app, the app', () => {
    const folder = temporaryFolder();
    writeFiles(folder, { 'crm/base44/connectors/slack.jsonc': '{}' });
    const place = { root: `${folder}/crm`, focus: 'base44/connectors', isGit: false };
    expect(findLocalPlace(folder, 'crm/base44/connectors/slack.jsonc')).toEqual(place);
    expect(findLocalPlace(`${folder}/crm/base44/connectors`, '.')).toEqual(place);
  });

  test('a path that does not exist is an error', () => {
    expect(() => findLocalPlace(temporaryFolder(), 'nope')).toThrow(/^There is no folder or file .*nope/);
  });

  test('--app is relative to where the user stands, and stays in the repository', () => {
    const { root } = gitRepository();
    writeFiles(root, { 'apps/a/x.txt': '' });
    const place = findLocalPlace(root, '.');
    expect(toRepositoryPath(place, root, 'apps/a/')).toBe('apps/a');
    expect(toRepositoryPath(place, `${root}/apps`, 'a')).toBe('apps/a');
    expect(toRepositoryPath(place, root, '.')).toBe('.');
    expect(() => toRepositoryPath(place, root, '../other')).toThrow(/is not in/);
  });

  test('an absolute path may come to the repository over a link, and links in it are not followed', () => {
    const { root } = gitRepository();
    writeFiles(root, { 'apps/a/x.txt': '' });
    symlinkSync('a', join(root, 'apps/link'));
    const elsewhere = temporaryFolder();
    const link = join(elsewhere, 'work');
    symlinkSync(root, link);
    const place = findLocalPlace(link, '.');
    expect(place.root).toBe(root);
    expect(toRepositoryPath(place, link, join(link, 'apps/a/'))).toBe('apps/a');
    expect(toRepositoryPath(place, link, join(link, 'apps/link'))).toBe('apps/link');
    expect(toRepositoryPath(place, link, join(link, 'missing/policy.jsonc'))).toBe('missing/policy.jsonc');
    expect(toRepositoryPath(place, link, link)).toBe('.');
    expect(() => toRepositoryPath(place, link, join(elsewhere, 'other'))).toThrow(/is not in/);
  });
});

test('what stands at a path is told in hidden folders too, and what stands in the way', async () => {
  const root = temporaryFolder();
  writeFiles(root, { '.github/policy.jsonc': '', 'a/.git': '', 'a/x': '', file: '' });
  symlinkSync('.github', `${root}/link`);
  symlinkSync('policy.jsonc', `${root}/.github/alias.jsonc`);
  const { find } = openWorkingTree(root);
  expect(await find('.github/policy.jsonc')).toEqual({ path: '.github/policy.jsonc', kind: 'file' });
  expect(await find('.github/alias.jsonc')).toEqual({ path: '.github/alias.jsonc', kind: 'symlink' });
  expect(await find('link/policy.jsonc')).toEqual({ path: 'link', kind: 'symlink' });
  expect(await find('file/policy.jsonc')).toEqual({ path: 'file', kind: 'file' });
  expect(await find('a/x')).toEqual({ path: 'a', kind: 'submodule' });
  expect(await find('.github')).toEqual({ path: '.github', kind: 'folder' });
  expect(await find('.github/nothing/at/all')).toBeUndefined();
});
