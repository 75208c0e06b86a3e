import { execFileSync } from 'node:child_process';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { openGitEntries, openGitHistory } from '../../src/adapters/git-history.ts';
import { openBranchHistory } from '../../src/adapters/github/branch-history.ts';
import { openBranchTips, openCommitEntries } from '../../src/adapters/github/commit-entries.ts';
import { openGitObjects } from '../../src/adapters/github/file-tree.ts';
import type { BranchHistory } from '../../src/ports/branch-history.ts';
import type { CommitEntries } from '../../src/ports/commit-entries.ts';
import { UserError } from '../../src/ports/errors.ts';
import { clientFor } from '../support/fake-github/client.ts';
import { startFakeGitHub } from '../support/fake-github/server.ts';
import { gitIn, gitRepository, type TestRepository } from '../support/git-repository.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const slack = 'base44/connectors/slack.jsonc';
const folder = 'base44/connectors';
const name = { owner: 'acme', repo: 'crm' };

interface Adapters {
  readonly history: BranchHistory;
  readonly entries: CommitEntries;
}

type Open = (root: string) => Promise<Adapters>;

/** What both read must be the same. */
const adapters: readonly (readonly [string, Open])[] = [
  ['git', async (root) => ({ history: openGitHistory(root), entries: openGitEntries(root) })],
  [
    'GitHub',
    async (root) => {
      const github = await startFakeGitHub();
      github.addRepository().importFrom(root);
      const client = clientFor(github);
      return {
        history: openBranchHistory(client, name),
        entries: openCommitEntries(openGitObjects(client, name)),
      };
    },
  ],
];

/** The steps, the newest first, and where they end. */
async function steps(history: BranchHistory, commit: string, paths: readonly string[]) {
  const found: string[] = [];
  const generator = history.stepsThatChange(commit, paths);
  for (let next = await generator.next(); ; next = await generator.next()) {
    if (next.done === true) return [...found, next.value];
    found.push(`${next.value.parent} → ${next.value.commit}`);
  }
}

function mergeInto(repository: TestRepository, branch: string): string {
  repository.git('merge', '--quiet', '--no-ff', '--no-edit', branch);
  return repository.git('rev-parse', 'HEAD').trim();
}

describe.each(adapters)('the history as %s tells it', (_, open) => {
  test('has the steps that change a path, down to the first commit', async () => {
    const repository = gitRepository();
    const first = repository.commit({ [slack]: '1' });
    const other = repository.commit({ 'README.md': 'x' });
    const last = repository.commit({ [slack]: '2' });
    const head = repository.commit({ 'README.md': 'y' });
    const { history } = await open(repository.root);
    const all = [`${other} → ${last}`, `null → ${first}`, 'beginning'];
    expect(await steps(history, head, [slack])).toEqual(all);
    expect(await steps(history, head, ['base44/config.jsonc', folder])).toEqual(all);
    expect(await steps(history, other, [folder])).toEqual([`null → ${first}`, 'beginning']);
    expect(await steps(history, head, ['elsewhere'])).toEqual(['beginning']);
    expect(await steps(history, head, ['.'])).toHaveLength(5);
  });

  test('takes a merge for one step, whatever it merged, and finds deletions in it', async () => {
    const repository = gitRepository();
    const { git } = repository;
    const first = repository.commit({ [slack]: '1', x: '' });
    git('checkout', '--quiet', '-b', 'feature');
    repository.commit({ [slack]: '2' });
    repository.commit({ y: '' }, [slack]);
    git('checkout', '--quiet', 'main');
    const beside = repository.commit({ x: '1' });
    const merge = mergeInto(repository, 'feature');
    const { history } = await open(repository.root);
    expect(await steps(history, merge, [folder])).toEqual([
      `${beside} → ${merge}`,
      `null → ${first}`,
      'beginning',
    ]);
  });

  test('leaves out what a merged branch did and undid', async () => {
    const repository = gitRepository();
    const first = repository.commit({ [slack]: '1' });
    repository.git('checkout', '--quiet', '-b', 'feature');
    repository.commit({ [slack]: '2' });
    repository.commit({ [slack]: '1' });
    repository.git('checkout', '--quiet', 'main');
    const merge = mergeInto(repository, 'feature');
    const { history } = await open(repository.root);
    expect(await steps(history, merge, [folder])).toEqual([`null → ${first}`, 'beginning']);
  });

  test('tells what merges merged and what is other than they are', async () => {
    const repository = gitRepository();
    const { git } = repository;
    const first = repository.commit({ [slack]: '1', x: '' });
    git('checkout', '--quiet', '-b', 'feature');
    const stale = repository.commit({ y: '' });
    git('checkout', '--quiet', 'main');
    const second = repository.commit({ [slack]: '2' });
    const merge = mergeInto(repository, 'feature');
    git('checkout', '--quiet', '-b', 'other');
    repository.commit({ y: '1' });
    git('checkout', '--quiet', 'main');
    const last = mergeInto(repository, 'other');
    const { history } = await open(repository.root);
    const generator = history.stepsThatChange(last, [folder]);
    expect((await generator.next()).value).toEqual({
      commit: merge,
      parent: second,
      isChange: false,
      passedOver: [stale],
    });
    const change = { isChange: true, passedOver: [] };
    expect((await generator.next()).value).toEqual({ commit: second, parent: first, ...change });
    expect((await generator.next()).value).toEqual({ commit: first, parent: null, ...change });
    expect((await generator.next()).value).toBe('beginning');

    expect(await history.buildsOn(merge, stale)).toBe(true);
    expect(await history.buildsOn(second, stale)).toBe(false);
    expect(await history.buildsOn(first, first)).toBe(true);
  });

  test('takes paths literally, and sees another kind of entry at the same path', async () => {
    const repository = gitRepository();
    const [path, alike] = ['base44/connectors/[s]*.jsonc', slack];
    const first = repository.commit({ [path]: '1' });
    const second = repository.commit({ [alike]: '1' });
    repository.git('update-index', '--chmod=+x', path);
    repository.git('commit', '--quiet', '--message=mode');
    const third = repository.git('rev-parse', 'HEAD').trim();
    const { history, entries } = await open(repository.root);
    expect(await steps(history, third, [path])).toEqual([
      `${second} → ${third}`,
      `null → ${first}`,
      'beginning',
    ]);
    const found = await entries.entriesIn(third, [path, 'base44/nothing']);
    expect(found).toEqual([{ path, kind: 'file', id: repository.git('rev-parse', `HEAD:${alike}`).trim() }]);
  });
});

describe('how a person likes their git does not change the history', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  test('signatures that a log shows are no commits', async () => {
    const repository = gitRepository();
    const first = repository.commit({ [slack]: '1' });
    const [tree = '', ...rest] = repository.git('cat-file', 'commit', first).split('\n');
    const signed = [
      tree,
      `parent ${first}`,
      ...rest.slice(0, 2),
      'gpgsig -----BEGIN SSH SIGNATURE-----',
      ' x',
    ]
      .concat(' -----END SSH SIGNATURE-----', '', 'signed', '')
      .join('\n');
    const head = execFileSync(
      'git',
      ['-C', repository.root, 'hash-object', '-t', 'commit', '-w', '--stdin'],
      {
        input: signed,
        encoding: 'utf8',
      },
    ).trim();
    repository.git('config', 'log.showSignature', 'true');
    repository.git('config', 'gpg.ssh.allowedSignersFile', '/dev/null');
    const history = openGitHistory(repository.root);
    expect(await steps(history, head, [slack])).toEqual([`null → ${first}`, 'beginning']);
    expect(await steps(history, head, ['.'])).toEqual([`${first} → ${head}`, `null → ${first}`, 'beginning']);
  });

  test('what a file was called before is not looked at', async () => {
    const repository = gitRepository();
    const text = 'a file that is long enough to be found again under another name\n';
    const first = repository.commit({ [`${folder}/old.jsonc`]: text });
    const second = repository.commit({ [slack]: text }, [`${folder}/old.jsonc`]);
    repository.git('config', 'log.follow', 'true');
    const history = openGitHistory(repository.root);
    expect(await steps(history, second, [slack])).toEqual([`${first} → ${second}`, 'beginning']);
  });

  test.each(['LITERAL', 'ICASE'])('GIT_%s_PATHSPECS is for their own commands', async (kind) => {
    const repository = gitRepository();
    const first = repository.commit({ [slack]: '1', [slack.toUpperCase()]: '1' });
    const second = repository.commit({ [slack.toUpperCase()]: '2' });
    vi.stubEnv(`GIT_${kind}_PATHSPECS`, '1');
    const history = openGitHistory(repository.root);
    expect(await steps(history, second, [slack])).toEqual([`null → ${first}`, 'beginning']);
  });
});

test('a shallow clone is refused in a sentence', async () => {
  const repository = gitRepository();
  repository.commit({ [slack]: '1' });
  repository.commit({}, [slack]);
  const clone = `${temporaryFolder()}/clone`;
  gitIn(repository.root)('clone', '--quiet', '--depth=1', `file://${repository.root}`, clone);
  const generator = openGitHistory(clone).stepsThatChange('HEAD', [folder]);
  await expect(generator.next()).rejects.toThrow(UserError);
  await expect(openGitHistory(clone).stepsThatChange('HEAD', ['.']).next()).rejects.toThrow(
    'The history here is cut off',
  );
});

test('a reference is no option for git', async () => {
  const { root, commit } = gitRepository();
  commit({ x: '' });
  await expect(openGitHistory(root).stepsThatChange('--all', ['.']).next()).rejects.toThrow(UserError);
});

/** A branch of so many commits, each of which merges a branch of so many others. */
async function manyMerges(merges: number, commitsOfEach: number) {
  const github = await startFakeGitHub();
  const repository = github.addRepository();
  const first = repository.commit({ [slack]: '1' });
  let tip = first;
  for (let merge = 0; merge < merges; merge += 1) {
    let side = tip;
    for (let count = 0; count < commitsOfEach; count += 1) {
      side = repository.commit({ x: `${merge}` }, { parents: [side], message: `${merge} ${count}` });
    }
    const parents = commitsOfEach === 0 ? [tip] : [tip, side];
    tip = repository.commit({ x: `${merge}` }, { parents, message: `${merge}` });
  }
  return { github, first, tip, history: openBranchHistory(clientFor(github), name) };
}

test('commits of the branch that GitHub lists far behind those of a merged one are fetched', async () => {
  const { github, first, tip, history } = await manyMerges(3, 120);
  const [removal, ...rest] = await steps(history, tip, [slack]);
  expect(removal).toMatch(`${first} → `);
  expect(rest).toEqual([`null → ${first}`, 'beginning']);
  expect(github.counts()).toEqual({ 'query History': 4 });
});

test('a page holds a hundred commits, and only the pages that are needed are read', async () => {
  const { github, tip, history } = await manyMerges(250, 0);
  expect((await history.stepsThatChange(tip, ['x']).next()).done).toBe(false);
  expect(github.counts()).toEqual({ 'query History': 1 });
  expect(await steps(history, tip, [slack])).toHaveLength(3);
  expect(github.counts()).toEqual({ 'query History': 4 });
});

test('what lies more than a thousand commits back is not looked at, and that is said', async () => {
  const { tip, history } = await manyMerges(1001, 0);
  expect(await steps(history, tip, [slack])).toEqual(['cut-off']);
});

test('a commit that GitHub does not have is an error in a sentence', async () => {
  const github = await startFakeGitHub();
  github.addRepository();
  const history = openBranchHistory(clientFor(github), name);
  await expect(history.stepsThatChange('f'.repeat(40), ['x']).next()).rejects.toThrow(
    'GitHub has no commit fffffff',
  );
});

test('GitHub tells where a branch is, and that there is none', async () => {
  const github = await startFakeGitHub();
  const repository = github.addRepository();
  const tip = repository.commit({ x: '' });
  repository.branches.set('release/1', tip);
  const tips = openBranchTips(clientFor(github), name);
  expect(await tips.tipOf('release/1')).toBe(tip);
  expect(await tips.tipOf('gone')).toBeNull();
});
