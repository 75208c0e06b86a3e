import { expect, test } from 'vitest';
import { hasMoved, type ResolvedSides, resolveSides } from '../../../src/commands/resolve-sides.ts';
import {
  type OpenedPullRequest,
  openFakePullRequest,
  policyLocation,
} from '../../support/fake-github/open.ts';

const comparison = 'GET /repos/{owner}/{repo}/compare/{basehead}';

interface Resolved {
  readonly sides: ResolvedSides;
  readonly slept: readonly number[];
}

/** Resolves the sides; `meanwhile` is what happens on GitHub while we wait. */
async function resolve({ reader }: OpenedPullRequest, meanwhile = () => {}): Promise<Resolved> {
  const opened = reader();
  const slept: number[] = [];
  const sleep = async (milliseconds: number) => {
    slept.push(milliseconds);
    meanwhile();
  };
  const sides = await resolveSides(await opened.read(policyLocation), { reader: opened, sleep });
  return { sides, slept };
}

test('a fresh merge commit: what would be merged is compared with what is there', async () => {
  const opened = await openFakePullRequest({ head: { a: 'a' } });
  const { github, repository, pull, base } = opened;
  const tip = repository.commit({ b: 'b' }, { parents: [base] });
  repository.branches.set('main', tip);
  const merge = repository.refreshMerge(pull);
  expect(await resolve(opened)).toEqual({
    sides: { kind: 'sides', via: 'merge-commit', base: tip, head: merge },
    slept: [],
  });
  expect(github.counts()).toEqual({ 'query PullRequest': 1 });
});

test('a merge commit of an earlier base is as good, when it is of the same branch', async () => {
  const opened = await openFakePullRequest({ head: { a: 'a' } });
  const { github, repository, pull, base } = opened;
  repository.branches.set('main', repository.commit({ b: 'b' }, { parents: [base] }));
  expect(await resolve(opened)).toEqual({
    sides: { kind: 'sides', via: 'merge-commit', base, head: pull.merge },
    slept: [],
  });
  expect(github.counts()).toEqual({ 'query PullRequest': 1, [comparison]: 1 });
});

test('a merge commit into the branch that was the base before is not used', async () => {
  const opened = await openFakePullRequest({ head: { a: 'a' } });
  const { repository, pull, base } = opened;
  const staging = repository.commit({ a: 'a' }, { parents: [base], message: 'Take it over' });
  repository.branches.set('staging', staging);
  pull.base = 'staging';
  repository.refreshMerge(pull);
  pull.base = 'main';
  expect(await resolve(opened)).toEqual({
    sides: { kind: 'sides', via: 'merge-base', base, head: pull.head },
    slept: [2000],
  });
});

test('no merge commit yet: it is there after a short wait', async () => {
  const opened = await openFakePullRequest({ head: { a: 'a' }, merged: false });
  const { github, repository, pull, base } = opened;
  const { sides, slept } = await resolve(opened, () => repository.refreshMerge(pull));
  expect(sides).toEqual({ kind: 'sides', via: 'merge-commit', base, head: pull.merge });
  expect(slept).toEqual([2000]);
  expect(github.counts()).toEqual({ 'query PullRequest': 1, 'query PullRequestPosition': 1 });
});

test('no merge commit after the wait either: the head is compared with where it left the base', async () => {
  const opened = await openFakePullRequest({ head: { a: 'a' }, merged: false });
  const { github, repository, pull, base } = opened;
  repository.branches.set('main', repository.commit({ b: 'b' }, { parents: [base] }));
  expect((await resolve(opened)).sides).toEqual({ kind: 'sides', via: 'merge-base', base, head: pull.head });
  expect(github.counts()).toEqual({
    'query PullRequest': 1,
    'query PullRequestPosition': 1,
    [comparison]: 1,
  });
});

test('a merge commit of an earlier head is not used', async () => {
  const opened = await openFakePullRequest({ head: { a: 'a' } });
  const { repository, pull, base } = opened;
  pull.head = repository.commit({ c: 'c' }, { parents: [pull.head] });
  expect(await resolve(opened)).toEqual({
    sides: { kind: 'sides', via: 'merge-base', base, head: pull.head },
    slept: [2000],
  });
});

test('conflicts: there will be no merge commit, so there is no wait', async () => {
  const opened = await openFakePullRequest({ head: { a: 'a' }, merged: false });
  opened.pull.mergeable = 'CONFLICTING';
  expect(await resolve(opened)).toMatchObject({ sides: { via: 'merge-base' }, slept: [] });
});

test('another head, or another base branch, after the wait: this run is not about it any more', async () => {
  const pushed = await openFakePullRequest({ merged: false });
  const push = () => {
    pushed.pull.head = pushed.repository.commit({ c: 'c' }, { parents: [pushed.pull.head] });
  };
  expect((await resolve(pushed, push)).sides).toEqual({ kind: 'moved' });

  const retargeted = await openFakePullRequest({ merged: false });
  retargeted.repository.branches.set('other', retargeted.base);
  const retarget = () => {
    retargeted.pull.base = 'other';
  };
  expect((await resolve(retargeted, retarget)).sides).toEqual({ kind: 'moved' });
});

test('a base branch that went on is no move of the pull request', async () => {
  const { repository, base, reader } = await openFakePullRequest();
  const before = await reader().readPosition(0);
  repository.branches.set('main', repository.commit({ b: 'b' }, { parents: [base] }));
  expect(hasMoved(before, await reader().readPosition(0))).toBe(false);
});

test('a pull request that shares no history with its base is an error of the user', async () => {
  const opened = await openFakePullRequest({ merged: false });
  opened.pull.head = opened.repository.commit({ c: 'c' });
  opened.pull.mergeable = 'CONFLICTING';
  await expect(resolve(opened)).rejects.toThrow(
    /^The pull request \([0-9a-f]{7}\) has no commit in common with "main", so there is nothing to compare it with\. Rebase it/,
  );
});
