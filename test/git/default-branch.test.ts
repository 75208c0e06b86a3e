import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findDefaultBranch, refuseLocalChanges } from '../../src/adapters/default-branch.ts';
import { openGitRepository } from '../../src/adapters/git.ts';
import { UserError } from '../../src/ports/errors.ts';
import { gitIn, gitRepository } from '../support/git-repository.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

const slack = 'base44/connectors/slack.jsonc';
const places = ['base44/config.jsonc', 'base44/connectors'];

/** A clone of a repository with one commit. */
function clone(defaultBranch = 'main') {
  const origin = gitRepository();
  const commit = origin.commit({ [slack]: '1', 'README.md': '' });
  origin.git('branch', '--move', defaultBranch);
  const root = join(temporaryFolder(), 'clone');
  origin.git('clone', '--quiet', origin.root, root);
  return { origin, commit, root, git: gitIn(root) };
}

describe('the default branch of a clone', () => {
  test.each(['main', 'trunk', 'release/1.x'])('is the HEAD of origin, when that is %s', async (name) => {
    const { root, commit, git } = clone(name);
    git('checkout', '--quiet', '-b', 'feature');
    git('commit', '--quiet', '--allow-empty', '--message=x');
    expect(await findDefaultBranch(openGitRepository(root))).toEqual({
      name,
      reference: `origin/${name}`,
      commit,
    });
  });

  test.each(['main', 'master'])('is %s of origin, when it is not known what is its HEAD', async (name) => {
    const { root, commit, git } = clone(name);
    git('remote', 'set-head', 'origin', '--delete');
    git('commit', '--quiet', '--allow-empty', '--message=not pushed');
    expect(await findDefaultBranch(openGitRepository(root))).toEqual({
      name,
      reference: `origin/${name}`,
      commit,
    });
  });

  test.each(['main', 'master'])('is %s, without origin', async (name) => {
    const { root, commit, git } = gitRepository();
    const first = commit({ x: '' });
    if (name !== 'main') git('branch', '--move', name);
    git('checkout', '--quiet', '-b', 'feature');
    commit({ x: '1' });
    expect(await findDefaultBranch(openGitRepository(root))).toEqual({
      name,
      reference: name,
      commit: first,
    });
  });

  test('is not guessed', async () => {
    const { root, commit, git } = gitRepository();
    commit({ x: '' });
    git('branch', '--move', 'develop');
    await expect(findDefaultBranch(openGitRepository(root))).rejects.toThrow(
      'There is no default branch here',
    );
    await expect(findDefaultBranch(openGitRepository(gitRepository().root))).rejects.toThrow(UserError);
  });

  test('is not a tag or a branch that is only called like it', async () => {
    const { root, git, commit } = gitRepository();
    const first = commit({ x: '' });
    const second = commit({ x: '1' });
    git('tag', 'main', first);
    expect(await findDefaultBranch(openGitRepository(root))).toEqual({
      name: 'main',
      reference: 'main',
      commit: second,
    });
  });
});

/** The first words of the refusal; undefined when there is none. */
async function refusal(root: string, paths: readonly string[] = places): Promise<string | undefined> {
  try {
    const git = openGitRepository(root);
    await refuseLocalChanges(git, await findDefaultBranch(git), paths);
    return undefined;
  } catch (error) {
    if (error instanceof UserError) return error.message.replace(/ \([0-9a-f]{7}\).*/, '');
    throw error;
  }
}

describe('what is not on the default branch is refused', () => {
  const notThere = `${slack} is not as on origin/main`;
  test.each<readonly [string, (at: ReturnType<typeof clone>) => void, string]>([
    ['an edit', ({ root }) => writeFiles(root, { [slack]: '2' }), notThere],
    [
      'an edit that is staged',
      ({ root, git }) => {
        writeFiles(root, { [slack]: '2' });
        git('add', slack);
      },
      notThere,
    ],
    [
      'a commit that was not pushed',
      ({ root, git }) => {
        writeFiles(root, { [slack]: '2' });
        git('commit', '--quiet', '--all', '--message=x');
      },
      notThere,
    ],
    ['a file that is gone', ({ root }) => rmSync(join(root, slack)), notThere],
    [
      'a link',
      ({ root }) => {
        rmSync(join(root, slack));
        symlinkSync('../../README.md', join(root, slack));
      },
      notThere,
    ],
    [
      'a new file',
      ({ root }) => writeFiles(root, { 'base44/connectors/x.jsonc': '' }),
      'base44/connectors/x.jsonc is not as on origin/main',
    ],
    [
      'a file that git ignores',
      ({ root }) => writeFiles(root, { 'base44/connectors/x.jsonc': '', '.gitignore': '*.jsonc' }),
      'base44/connectors/x.jsonc is not as on origin/main',
    ],
    [
      'a new config',
      ({ root }) => writeFiles(root, { 'base44/config.jsonc': '{}' }),
      'base44/config.jsonc is not as on origin/main',
    ],
    [
      'a clone that is behind',
      ({ origin, git }) => {
        origin.commit({ [slack]: '2' });
        git('fetch', '--quiet');
      },
      notThere,
    ],
    [
      'several files',
      ({ root }) => writeFiles(root, { [slack]: '2', 'base44/config.jsonc': '{}' }),
      `${slack} and 1 more are not as on origin/main`,
    ],
  ])('%s', async (_, change, expected) => {
    const at = clone();
    change(at);
    expect(await refusal(at.root)).toBe(expected);
  });
});

test('other changes are none of our business', async () => {
  const { root, git } = clone();
  writeFiles(root, { 'README.md': '2', 'base44/functions/x.ts': '', 'base44/connectors2/x.jsonc': '' });
  git('checkout', '--quiet', '-b', 'feature');
  git('commit', '--quiet', '--all', '--message=x');
  expect(await refusal(root)).toBeUndefined();
  expect(await refusal(root, ['.'])).toMatch('README.md and 2 more are not as on');
});

test('a program that the configuration names is not started', async () => {
  const { root, git } = clone();
  git('config', 'core.fsmonitor', 'touch started');
  git('config', 'diff.external', 'touch started');
  writeFiles(root, { [slack]: '2' });
  expect(await refusal(root, ['.'])).toBe(`${slack} is not as on origin/main`);
});
