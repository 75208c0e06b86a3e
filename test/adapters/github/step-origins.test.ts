import { describe, expect, test } from 'vitest';
import { openEnvironmentReviews } from '../../../src/adapters/github/environment-reviews.ts';
import { openStepOrigins } from '../../../src/adapters/github/step-origins.ts';
import { MissingPermission } from '../../../src/ports/errors.ts';
import { clientFor } from '../../support/fake-github/client.ts';
import { type Merging, mergePullRequest } from '../../support/fake-github/merge.ts';
import { type FakeGitHub, startFakeGitHub } from '../../support/fake-github/server.ts';
import {
  actionsBot,
  dana,
  type FakePullRequest,
  type FakeRepository,
  lee,
} from '../../support/fake-github/world.ts';

const name = { owner: 'acme', repo: 'crm' };

interface World {
  readonly github: FakeGitHub;
  readonly repository: FakeRepository;
  readonly first: string;
}

async function world(): Promise<World> {
  const github = await startFakeGitHub();
  const repository = github.addRepository();
  const first = repository.commit({ x: '0' });
  repository.branches.set('main', first);
  return { github, repository, first };
}

/** A pull request with so many commits, each of which writes a file of its own. */
function propose({ repository, first }: World, commits = 1, base = 'main'): FakePullRequest {
  const from = repository.branches.get(base) ?? first;
  let head = from;
  const files: Record<string, string> = { x: '0' };
  for (let count = 1; count <= commits; count += 1) {
    files[`file-${repository.pulls.size}-${count}`] = '';
    head = repository.commit({ ...files }, { parents: [head], message: `${repository.pulls.size} ${count}` });
  }
  return repository.openPullRequest({ head, base, author: dana, merged: false });
}

function merge(
  { github, repository }: World,
  pull: FakePullRequest,
  merging: Merging = { how: 'merge' },
): string {
  return mergePullRequest(github.world, { repository, pull }, merging);
}

/** The number of the pull request that brought a commit to a branch. */
async function pullOf({ github }: World, commit: string, branch = 'main'): Promise<number | undefined> {
  const { pullRequest } = await openStepOrigins(clientFor(github), name).of({ commit, parent: null }, branch);
  return pullRequest?.number;
}

function push({ repository }: World, branch = 'main', message = 'Push'): string {
  const parent = repository.branches.get(branch) ?? '';
  const commit = repository.commit({ x: message }, { parents: [parent], message });
  repository.branches.set(branch, commit);
  return commit;
}

describe('the pull request that brought a step', () => {
  test.each(['merge', 'squash', 'rebase'] as const)('is found after a %s', async (how) => {
    const here = await world();
    merge(here, propose(here), { how: 'squash' });
    const tip = merge(here, propose(here), { how });
    push(here);
    expect(await pullOf(here, tip)).toBe(2);
    const { pullRequest } = await openStepOrigins(clientFor(here.github), name).of(
      { commit: tip, parent: null },
      'main',
    );
    expect(pullRequest).toEqual({ number: 2, author: { login: 'dana', kind: 'user' } });
  });

  test('is found for every commit that it was rebased into', async () => {
    const here = await world();
    const { repository } = here;
    const before = push(here);
    const tip = merge(here, propose({ ...here, first: before }, 3), { how: 'rebase' });
    const commits = repository.pulls.get(1)?.landing?.commits ?? [];
    expect(commits.at(-1)).toBe(tip);
    for (const commit of commits) expect(await pullOf(here, commit)).toBe(1);
    expect(await pullOf(here, before)).toBeUndefined();
  });

  test('is found for each of two that a merge queue merged together', async () => {
    const here = await world();
    const [one, other] = [propose(here), propose(here)];
    const tips = [merge(here, one), merge(here, other)];
    expect(await Promise.all(tips.map((tip) => pullOf(here, tip)))).toEqual([1, 2]);
  });

  describe('when GitHub knows of it some seconds after the merge only', () => {
    /** Looks at a commit of 12:00 o'clock; the clock moves when somebody waits. */
    async function lookAt(time: string, here: World, commit: string, onWait = (_waits: number) => {}) {
      let now = Date.parse(`2026-11-23T${time}Z`);
      let waits = 0;
      const origins = openStepOrigins(clientFor(here.github), name, {
        now: () => now,
        async sleep(milliseconds) {
          now += milliseconds;
          waits += 1;
          onWait(waits);
        },
      });
      const { pullRequest } = await origins.of({ commit, parent: null }, 'main');
      return { number: pullRequest?.number, waits };
    }

    test('is found once it does', async () => {
      const here = await world();
      const pull = propose(here);
      const tip = merge(here, pull, { how: 'squash' });
      const { landing } = pull;
      pull.landing = null;
      const found = await lookAt('12:00:10', here, tip, (waits) => {
        if (waits === 2) pull.landing = landing;
      });
      expect(found).toEqual({ number: 1, waits: 2 });
    });

    test('is waited for 20 seconds at most, and not for a commit of long ago', async () => {
      const here = await world();
      const pushed = push(here);
      expect(await lookAt('12:00:10', here, pushed)).toEqual({ number: undefined, waits: 4 });
      expect(await lookAt('13:00:01', here, pushed)).toEqual({ number: undefined, waits: 0 });
    });
  });

  test('is none for what was pushed', async () => {
    const here = await world();
    expect(await pullOf(here, push(here))).toBeUndefined();
    expect(await pullOf(here, here.first)).toBeUndefined();
  });

  test('is none that is open, closed, or was merged into another branch', async () => {
    const here = await world();
    const { repository, first } = here;
    repository.branches.set('staging', first);
    const staged = merge(here, propose(here, 1, 'staging'));
    expect(await pullOf(here, staged, 'staging')).toBe(1);
    repository.branches.set('main', staged);
    expect(await pullOf(here, staged)).toBeUndefined();

    const pull = propose(here);
    repository.branches.set('production', pull.head);
    expect(await pullOf(here, pull.head, 'production')).toBeUndefined();
    pull.state = 'CLOSED';
    expect(await pullOf(here, pull.head, 'production')).toBeUndefined();
  });

  test('is none whose own commits were pushed, or stand on the branch through a merge that was pushed', async () => {
    const here = await world();
    const { repository } = here;
    const pull = propose(here, 2);
    merge(here, pull);
    expect(await pullOf(here, pull.head)).toBeUndefined();
    const foxtrot = repository.commit(
      { x: '' },
      { parents: [pull.head, repository.branches.get('main') ?? ''] },
    );
    repository.branches.set('main', foxtrot);
    expect(await pullOf(here, foxtrot)).toBeUndefined();
    expect(await pullOf(here, pull.head)).toBeUndefined();
  });

  test('is none that GitHub only associates with a commit further back', async () => {
    const here = await world();
    const pushed = push(here);
    const pull = propose({ ...here, first: pushed }, 1);
    const tip = merge(here, pull, { how: 'rebase' });
    pull.landing = { base: here.first, commits: [pushed, tip] };
    expect(await pullOf(here, pushed)).toBeUndefined();
    expect(await pullOf(here, tip)).toBe(1);
  });
});

describe('the authors of a step', () => {
  const authorsOf = async ({ github }: World, commit: string) =>
    (await openStepOrigins(clientFor(github), name).of({ commit, parent: null }, 'main')).authors;

  test('are those of its commit, co-authors too', async () => {
    const here = await world();
    const message = 'Push\n\nCo-authored-by: Lee <lee@example.com>\nCo-authored-by: No <no@example.com>';
    expect(await authorsOf(here, push(here, 'main', message))).toEqual(['dana', 'lee', null]);
  });

  test('are not all known when it merges something', async () => {
    const here = await world();
    const { repository, first } = here;
    const side = repository.commit({ x: '1' }, { parents: [first], author: lee });
    const commit = repository.commit({ x: '2' }, { parents: [first, side] });
    expect(await authorsOf(here, commit)).toEqual(['dana', null]);
  });
});

test('a token that may not see pull requests is told so', async () => {
  const here = await world();
  here.github.addToken('weak', { contents: 'read' });
  const origins = openStepOrigins(clientFor(here.github, { token: 'weak' }), name);
  await expect(origins.of({ commit: here.first, parent: null }, 'main')).rejects.toThrow(
    'pull-requests: read',
  );
});

test('the reviews of a run’s environment are told, where the token may see them', async () => {
  const here = await world();
  const { github, repository } = here;
  repository.environmentReviews.set(7, [
    { state: 'approved', author: lee },
    { state: 'rejected', author: actionsBot },
  ]);
  github.addToken('actions', { contents: 'read', actions: 'read' });
  const client = clientFor(github, { token: 'actions' });
  expect(await openEnvironmentReviews(client, name, 7).list()).toEqual([
    { state: 'approved', author: { login: 'lee', kind: 'user' } },
    { state: 'rejected', author: { login: 'github-actions[bot]', kind: 'bot' } },
  ]);
  expect(await openEnvironmentReviews(client, name, 8).list()).toEqual([]);
  await expect(openEnvironmentReviews(clientFor(github), name, 7).list()).rejects.toThrow(MissingPermission);
});
