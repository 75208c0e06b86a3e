import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { openGitRepository } from '../../src/adapters/git.ts';
import { openObjectReader } from '../../src/adapters/git-object-reader.ts';
import { UserError } from '../../src/ports/errors.ts';
import { gitRepository } from '../support/git-repository.ts';
import { projectRoot, run } from '../support/run.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

test('questions that are asked at the same time get their own answers', async () => {
  const { root, commit } = gitRepository();
  const id = commit({ one: '1', two: '22' });
  const reader = openObjectReader(root);
  const ask = async (...names: readonly string[]) =>
    (await reader.read(names, 10)).map((object) => object?.bytes && Buffer.from(object.bytes).toString());
  expect(
    await Promise.all([ask(`${id}:two`, `${id}:nothing`), ask(), ask(`${id}:one`), ask('refs/heads/none')]),
  ).toEqual([['22', undefined], [], ['1'], [undefined]]);
});

test('a branch is looked up each time, and what was committed since is read', async () => {
  const { root, commit } = gitRepository();
  const git = openGitRepository(root);
  for (const text of ['1', '2']) {
    const id = commit({ file: text });
    expect(await git.commitsAt(['refs/heads/main', 'refs/heads/other'])).toEqual([id, undefined]);
    const tree = git.openCommit(id);
    expect(await tree.find('file')).toEqual({ path: 'file', kind: 'file' });
    expect([...(await tree.read(['file'], 1)).values()]).toEqual([
      { kind: 'bytes', bytes: Buffer.from(text) },
    ]);
  }
});

test('a name with a line break is that of no commit', async () => {
  const { root, commit } = gitRepository();
  const id = commit({});
  expect(await openGitRepository(root).commitsAt(['x\nrefs/heads/main', 'refs/heads/main'])).toEqual([
    undefined,
    id,
  ]);
});

test('what git says when it fails is in the error, and the next question starts it again', async () => {
  const folder = temporaryFolder();
  const reader = openObjectReader(folder);
  for (const _ of [1, 2]) {
    const failed = reader.read(['HEAD', 'main'], 10);
    await expect(failed).rejects.toBeInstanceOf(UserError);
    await expect(failed).rejects.toThrow(/^git could not read objects: fatal: not a git repository/);
  }
});

test('a folder that is part of a commit and is not here is an error', async () => {
  const { root, git, commit } = gitRepository();
  const id = commit({ 'folder/file': '1' });
  const tree = git('rev-parse', `${id}:folder`).trim();
  rmSync(join(root, '.git/objects', tree.slice(0, 2), tree.slice(2)));
  const files = openGitRepository(root).openCommit(id);
  await expect(files.list(['.'])).rejects.toThrow(
    `git could not list the files of commit ${id.slice(0, 7)}: ${tree} is no tree here`,
  );
  await expect(files.find('folder/file')).rejects.toBeInstanceOf(UserError);
  await expect(openGitRepository(root).openCommit('0'.repeat(40)).list(['.'])).rejects.toThrow(
    /^git could not list the files of commit 0000000: /,
  );
});

test('a program ends while git waits for more questions', async () => {
  const { root, commit } = gitRepository();
  commit({});
  const source = pathToFileURL(join(projectRoot, 'src/adapters/git-object-reader.ts')).href;
  const program = `
    const { openObjectReader } = await import(${JSON.stringify(source)});
    const [tip] = await openObjectReader(${JSON.stringify(root)}).read(['HEAD'], 0);
    console.log(tip.type);
  `;
  expect(await run(process.execPath, ['--input-type=module', '--eval', program])).toMatchObject({
    code: 0,
    stdout: 'commit\n',
  });
});

test('once closed, it is there again for the next question', async () => {
  const { root, commit } = gitRepository();
  const id = commit({});
  const git = openGitRepository(root);
  await git.close();
  expect(await git.commitsAt(['HEAD'])).toEqual([id]);
  await git.close();
  await git.close();
  expect(await git.commitsAt(['HEAD'])).toEqual([id]);
});
