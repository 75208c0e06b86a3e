import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openGitRepository } from '../../src/adapters/git.ts';
import { openWorkingTree } from '../../src/adapters/working-tree.ts';
import { check } from '../../src/commands/check.ts';
import { findingLines, testDay } from '../support/check-tree.ts';
import { openFakePullRequest } from '../support/fake-github/open.ts';
import { gitRepository } from '../support/git-repository.ts';
import { connectorFile } from '../support/memory-tree.ts';
import { reviewGroup } from '../support/merge-group-review.ts';
import { policyFile } from '../support/policies.ts';
import { commentsOf, push, review, statusesOf } from '../support/pull-request-review.ts';
import { writeFiles } from '../support/temporary-folder.ts';

const guardPath = '.github/workflows/connectors.yml';
const guard = (version: string) =>
  `on: pull_request_target\njobs:\n  a:\n    steps:\n      - uses: connector-guard/connector-guard@${version}\n`;
const base = {
  ...policyFile({ connectors: { slackbot: { allow: ['chat:write'] } } }),
  'base44/connectors/slackbot.jsonc': connectorFile('slackbot', ['chat:write']),
  [guardPath]: guard('v0'),
  '.github/workflows/build.yml': 'on: push\n',
};

test('a pull request that changes nothing but the workflow of this check gets the finding, and a comment', async () => {
  const opened = await openFakePullRequest({ base, head: { [guardPath]: guard('v1') } });
  const { report, calls } = await review(opened);
  expect(report).toMatchObject({ outcome: 'passed', reason: 'below-fail-on' });
  expect(findingLines(report)).toEqual([`warning guard-changed ${guardPath}:5:15`]);
  expect(statusesOf(opened)).toEqual(['success connector-guard (main): no scope changes, 1 warning']);
  expect(commentsOf(opened)).toHaveLength(1);
  const [comment = ''] = commentsOf(opened);
  expect(comment).toMatch(/^### ✅ Connectors: no scope changes, but a workflow that checks them changes\n/);
  expect(comment).toContain(
    '**This pull request changes what runs this check.**\n\n- `.github/workflows/connectors.yml`: The change edits',
  );
  expect(calls.length).toBeLessThanOrEqual(8);
});

test('the comment goes on to say when the workflow is as it was', async () => {
  const opened = await openFakePullRequest({ base, head: { [guardPath]: guard('v1') } });
  await review(opened);
  push(opened, base);
  expect((await review(opened)).report.reason).toBe('nothing-changed');
  expect(commentsOf(opened)[0]).toMatch(/^### ✅ Connectors: no scope changes\n/);
});

test('where warnings fail, it fails', async () => {
  const opened = await openFakePullRequest({ base, head: { [guardPath]: 'on: push\n' } });
  expect((await review(opened, { failOn: 'warning' })).report).toMatchObject({ outcome: 'failed' });
  expect(commentsOf(opened)[0]).toMatch(/^### ❌ Connectors: 1 warning to look at\n/);
});

test('another workflow is nothing to us: it is read, and no more', async () => {
  const opened = await openFakePullRequest({ base, head: { '.github/workflows/build.yml': 'on: [push]\n' } });
  const { report, calls } = await review(opened);
  expect(report.reason).toBe('nothing-changed');
  expect(commentsOf(opened)).toEqual([]);
  expect(calls).toHaveLength(5);
});

test('in a repository without connectors the workflow is all that there is to say something about', async () => {
  const opened = await openFakePullRequest({ base: { 'a.txt': '' }, head: { [guardPath]: guard('v0') } });
  const { report } = await review(opened);
  expect(report).toMatchObject({ outcome: 'passed', apps: [] });
  expect(findingLines(report)).toEqual([`warning guard-changed ${guardPath}:5:15`]);
});

test('a merge group is told too', async () => {
  const opened = await openFakePullRequest({ base, head: { [guardPath]: guard('v1') } });
  const head = opened.repository.queueMerge(opened.pull, opened.base);
  const { report } = await reviewGroup(opened, { base: opened.base, head });
  expect(findingLines(report)).toEqual([`warning guard-changed ${guardPath}:5:15`]);
});

test('a link in the place of the workflow deletes it, and a link in the place of its folder', async () => {
  const linked = await openFakePullRequest({ base });
  push(linked, { ...base, [guardPath]: { symlink: '../../x.yml' } });
  expect(findingLines((await review(linked)).report)).toEqual([`warning guard-changed ${guardPath}:1:1`]);

  const { [guardPath]: _guard, '.github/workflows/build.yml': _build, ...rest } = base;
  const folder = await openFakePullRequest({ base });
  push(folder, { ...rest, '.github/workflows': { symlink: '../x' } });
  expect(findingLines((await review(folder)).report)).toEqual([`warning guard-changed ${guardPath}:1:1`]);
});

test('on disk, other line ends are no change: git writes them so on Windows', async () => {
  const { root, git, commit } = gitRepository();
  const head = commit(base);
  git('config', 'core.autocrlf', 'true');
  git('rm', '--quiet', '-r', '.');
  git('checkout', '--quiet', 'HEAD', '--', '.');
  const sides = { head: openWorkingTree(root), base: openGitRepository(root).openCommit(head) };
  const look = () =>
    check({ focus: '.', named: [], failOn: 'error', policy: undefined, today: testDay }, sides);
  expect(readFileSync(join(root, guardPath), 'utf8')).toContain('\r\n');
  expect(findingLines((await look()).report)).toEqual([]);
  writeFiles(root, { [guardPath]: guard('v1').replaceAll('\n', '\r\n') });
  expect(findingLines((await look()).report)).toEqual([`warning guard-changed ${guardPath}:5:15`]);
});

describe('the command line finds the same on the same commits, byte for byte', () => {
  const large = `${guard('v0')}#${'x'.repeat(513 * 1024)}\n`;
  test.each([
    ['edited', { [guardPath]: guard('v1') }, []],
    ['deleted', {}, [guardPath]],
    ['renamed', { '.github/workflows/new.yaml': guard('v0') }, [guardPath]],
    ['without the check', { [guardPath]: 'on: push\n' }, []],
    ['too large', { [guardPath]: large }, []],
    [
      'with others',
      { '.github/workflows/build.yml': 'on: [push]\n', 'a/.github/workflows/x.yml': guard('v0') },
      [],
    ],
    ['not changed', { 'README.md': 'x' }, []],
    [
      'too many',
      Object.fromEntries(Array.from({ length: 51 }, (_, i) => [`.github/workflows/${i}.yml`, guard('v0')])),
      [],
    ],
  ] as const)('%s', async (_name, files, deleted) => {
    const local = gitRepository();
    const [before, after] = [local.commit(base), local.commit(files, deleted)];
    const opened = await openFakePullRequest();
    const { repository, pull } = opened;
    repository.importFrom(local.root);
    repository.branches.set('main', before);
    pull.head = after;
    pull.mergeable = 'CONFLICTING';
    pull.merge = null;
    const { report } = await review(opened);

    const git = openGitRepository(local.root);
    const here = await check(
      { focus: '.', named: [], failOn: 'error', policy: undefined, today: testDay },
      { head: git.openCommit(after), base: git.openCommit(before) },
    );
    expect(JSON.stringify(report.findings)).toBe(JSON.stringify(here.report.findings));
  });
});
