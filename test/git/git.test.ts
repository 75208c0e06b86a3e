import { afterEach, describe, expect, test, vi } from 'vitest';
import { findDefaultBranch } from '../../src/adapters/default-branch.ts';
import { openGitRepository } from '../../src/adapters/git.ts';
import { findLocalPlace, openSides } from '../../src/adapters/local-repository.ts';
import { findOriginRepository } from '../../src/adapters/origin-repository.ts';
import { check } from '../../src/commands/check.ts';
import { testDay } from '../support/check-tree.ts';
import { gitIn, gitRepository, type TestRepository } from '../support/git-repository.ts';
import { connectorFile } from '../support/memory-tree.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

const slack = 'base44/connectors/slack.jsonc';

/** `slack +a -b` for every change of the app around `cwd`. */
async function changes(cwd: string, base: string, head?: string): Promise<readonly string[]> {
  const place = findLocalPlace(cwd, '.');
  const sides = await openSides(place, { base, head });
  const { report } = await check(
    { focus: place.focus, named: [], failOn: 'error', policy: undefined, today: testDay },
    sides,
  );
  return report.apps.flatMap((app) =>
    app.changes.map(({ connector, added, removed }) =>
      [connector, ...added.map((scope) => `+${scope}`), ...removed.map((scope) => `-${scope}`)].join(' '),
    ),
  );
}

function twoCommits(objectFormat: 'sha1' | 'sha256' = 'sha1'): TestRepository {
  const repository = gitRepository(objectFormat);
  repository.commit({ [slack]: connectorFile('slack', ['a', 'b']), 'base44/functions/x.ts': '' });
  repository.commit({ [slack]: connectorFile('slack', ['b', 'c']) });
  return repository;
}

describe.each(['sha1', 'sha256'] as const)('in a %s repository', (objectFormat) => {
  test('two commits are compared', async () => {
    expect(await changes(twoCommits(objectFormat).root, 'HEAD~1', 'HEAD')).toEqual(['slack +c -a']);
  });

  test('the working tree is compared with a commit, committed or not', async () => {
    const { root } = twoCommits(objectFormat);
    writeFiles(root, { [slack]: connectorFile('slack', ['d']) });
    expect(await changes(root, 'HEAD~1')).toEqual(['slack +d -a -b']);
    expect(await changes(root, 'HEAD')).toEqual(['slack +d -b -c']);
  });

  test('every kind of entry is told', async () => {
    const { root, git, commit } = gitRepository(objectFormat);
    const first = commit({ 'folder/file': 'x', [`Größe "q"\t.txt`]: '' });
    git('update-index', '--add', '--cacheinfo', `160000,${first},module`);
    git('config', 'core.symlinks', 'false');
    const blob = git('hash-object', '-w', 'folder/file').trim();
    git('update-index', '--add', '--cacheinfo', `120000,${blob},link`);
    git('update-index', '--add', '--cacheinfo', `100755,${blob},program`);
    git('commit', '--quiet', '--message=kinds');
    const tree = openGitRepository(root).openCommit(git('rev-parse', 'HEAD').trim());
    const entries = (await tree.list(['.'])).map(({ path, kind }) => `${kind} ${path}`);
    expect(entries.toSorted()).toEqual([
      'file Größe "q"\t.txt',
      'file folder/file',
      'file program',
      'folder folder',
      'submodule module',
      'symlink link',
    ]);
  });
});

test('files are read whole, in one process for all, and large ones by their size only', async () => {
  const { root, commit } = gitRepository();
  const bytes = new Uint8Array([0, 10, 255, 10, 0]);
  const id = commit({ 'a.bin': bytes, empty: '', large: 'x'.repeat(1000), 'b.txt': 'two\nlines' });
  const tree = openGitRepository(root).openCommit(id);
  await tree.list(['.']);
  const contents = await tree.read(['b.txt', 'large', 'empty', 'a.bin'], 100);
  expect(Object.fromEntries(contents)).toEqual({
    'b.txt': { kind: 'bytes', bytes: Buffer.from('two\nlines') },
    large: { kind: 'too-large', size: 1000 },
    empty: { kind: 'bytes', bytes: Buffer.from('') },
    'a.bin': { kind: 'bytes', bytes: Buffer.from(bytes) },
  });
});

test('what stands at a path is told in hidden folders too, and what stands in the way', async () => {
  const { root, git, commit } = gitRepository();
  commit({ '.github/policy.jsonc': 'x', '.github/*': '', file: '' });
  const blob = git('hash-object', '-w', 'file').trim();
  git('update-index', '--add', '--cacheinfo', `120000,${blob},link`);
  git('update-index', '--add', '--cacheinfo', `120000,${blob},.github/alias.jsonc`);
  git('commit', '--quiet', '--message=links');
  const { find, read } = openGitRepository(root).openCommit(git('rev-parse', 'HEAD').trim());
  expect(await find('.github/policy.jsonc')).toEqual({ path: '.github/policy.jsonc', kind: 'file' });
  expect((await read(['.github/policy.jsonc'], 100)).get('.github/policy.jsonc')).toMatchObject({
    kind: 'bytes',
  });
  expect(await find('.github/alias.jsonc')).toEqual({ path: '.github/alias.jsonc', kind: 'symlink' });
  expect(await find('link/policy.jsonc')).toEqual({ path: 'link', kind: 'symlink' });
  expect(await find('file/policy.jsonc')).toEqual({ path: 'file', kind: 'file' });
  expect(await find('.github')).toEqual({ path: '.github', kind: 'folder' });
  expect(await find('.github/nothing/at/all')).toBeUndefined();
});

test('the policy is that of the commit that is checked', async () => {
  const { root, commit } = gitRepository();
  const head = commit({
    '.github/connector-policy.jsonc': '{"version": 1, "connectors": {}}',
    [slack]: connectorFile('slack'),
  });
  writeFiles(root, { '.github/connector-policy.jsonc': '{"version": 1, "connectors": {"slack": {}}}' });
  const options = { focus: '.', named: [], failOn: 'error', policy: undefined, today: testDay } as const;
  const place = findLocalPlace(root, '.');
  const { report } = await check(options, await openSides(place, { base: undefined, head: 'HEAD' }));
  expect(report).toMatchObject({ outcome: 'failed', policy: { source: 'commit', sha: head } });
  const local = await check(options, await openSides(place, { base: undefined, head: undefined }));
  expect(local.report).toMatchObject({ outcome: 'passed', policy: { source: 'working-tree', sha: null } });
});

test('only the named folders are listed, and names are no patterns', async () => {
  const { root, commit } = gitRepository();
  const id = commit({ 'a/x': '', 'ab/x': '', '*/x': '', 'b/x': '' });
  const tree = openGitRepository(root).openCommit(id);
  expect((await tree.list(['*'])).map(({ path }) => path)).toEqual(['*', '*/x']);
  expect((await tree.list(['a', 'missing'])).map(({ path }) => path)).toEqual(['a', 'a/x']);
});

test('from a sub-folder, paths stay relative to the root', async () => {
  const { root } = twoCommits();
  expect(await changes(`${root}/base44/functions`, 'HEAD~1', 'HEAD')).toEqual(['slack +c -a']);
});

test('in a linked worktree', async () => {
  const { git, root } = twoCommits();
  const worktree = `${temporaryFolder()}/linked`;
  git('-C', root, 'worktree', 'add', '--quiet', worktree, 'HEAD~1');
  expect(await changes(worktree, 'main', 'main')).toEqual([]);
  writeFiles(worktree, { [slack]: connectorFile('slack', ['z']) });
  expect(await changes(worktree, 'HEAD')).toEqual(['slack +z -a -b']);
});

test('the base is where the branch left it, not what others did there since', async () => {
  const { root, git, commit } = twoCommits();
  git('checkout', '--quiet', '-b', 'feature');
  commit({ 'base44/connectors/gmail.jsonc': connectorFile('gmail', ['m']) });
  git('checkout', '--quiet', 'main');
  commit({ [slack]: connectorFile('slack', ['other']) });
  git('checkout', '--quiet', 'feature');
  expect(await changes(root, 'main')).toEqual(['gmail +m']);
  expect(await changes(root, 'main', 'feature')).toEqual(['gmail +m']);
});

describe('in a shallow clone', () => {
  function shallowClone(depth: number): string {
    const { root, git } = twoCommits();
    const first = git('rev-parse', 'HEAD~1').trim();
    git('tag', 'v1', first);
    const clone = `${temporaryFolder()}/clone`;
    gitIn(root)('clone', '--quiet', `--depth=${depth}`, `file://${root}`, clone);
    return clone;
  }

  test('a commit that is not there is an error that says how to get it', async () => {
    const run = changes(shallowClone(1), 'v1', 'HEAD');
    await expect(run).rejects.toThrow(
      'There is no commit "v1" in this repository. It is a shallow clone; fetch the commit first: git fetch --unshallow, or fetch-depth: 0 for actions/checkout.',
    );
  });

  test('a history that is too short is an error that says how to get more', async () => {
    const clone = shallowClone(1);
    const git = gitIn(clone);
    git('fetch', '--quiet', '--depth=1', 'origin', 'tag', 'v1');
    await expect(changes(clone, 'v1', 'HEAD')).rejects.toThrow(
      /^The history here is too short to tell where/,
    );
  });

  test('a parent that is there is enough', async () => {
    expect(await changes(shallowClone(2), 'HEAD~1', 'HEAD')).toEqual(['slack +c -a']);
  });
});

describe('what git does not know', () => {
  test.each(['nowhere', '--output=/tmp/x', 'HEAD:base44', ''])('the reference %j', async (reference) => {
    await expect(openGitRepository(twoCommits().root).resolveCommit(reference)).rejects.toThrow(
      /^There is no commit .* in this repository\. Check the spelling/,
    );
  });

  test('a branch that only origin has', async () => {
    const { root, git } = twoCommits();
    const clone = `${temporaryFolder()}/clone`;
    git('clone', '--quiet', root, clone);
    gitIn(clone)('checkout', '--quiet', '-b', 'feature');
    gitIn(clone)('branch', '--delete', 'main');
    await expect(openGitRepository(clone).resolveCommit('main')).rejects.toThrow(
      'There is no commit "main" in this repository. Did you mean "origin/main"?',
    );
  });

  test('histories without a common commit', async () => {
    const { root, git, commit } = twoCommits();
    git('checkout', '--quiet', '--orphan', 'other');
    commit({ x: '' });
    await expect(changes(root, 'main', 'other')).rejects.toThrow(/have no commit in common/);
  });

  test('a folder outside of any repository', async () => {
    const folder = temporaryFolder();
    await expect(changes(folder, 'main')).rejects.toThrow(/is not in a git repository/);
  });
});

describe('a repository of somebody else, which git does not look into, as in a container', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  test.each<readonly [string, (root: string) => Promise<unknown>]>([
    ['a comparison', (root) => changes(root, 'main')],
    ['what is staged', (root) => openGitRepository(root).openIndex().list(['.'])],
    ['the default branch', (root) => findDefaultBranch(openGitRepository(root))],
    ['the repository on GitHub', findOriginRepository],
  ])('%s says why, and what git wants', async (_, look) => {
    const { root } = twoCommits();
    vi.stubEnv('GIT_TEST_ASSUME_DIFFERENT_OWNER', '1');
    const command = `git config --global --add safe.directory ${root}`;
    await expect(look(root)).rejects.toThrow(
      new RegExp(`: fatal: [^\\n\\t]* To add an exception for this directory, call: ${command}$`),
    );
  });
});
