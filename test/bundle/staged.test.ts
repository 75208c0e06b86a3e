import { chmodSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { defaultPolicyPath } from '../../src/domain/policy/policy.ts';
import { gitRepository, type TestRepository } from '../support/git-repository.ts';
import { connectorFile } from '../support/memory-tree.ts';
import { policyFile } from '../support/policies.ts';
import { projectRoot, runCli } from '../support/run.ts';
import { writeFiles } from '../support/temporary-folder.ts';

const slack = 'base44/connectors/slack.jsonc';
const good = connectorFile('slack', ['chat:write']);
const bad = connectorFile('slack', ['admin']);
const words = ['check', '--staged', '--base', 'HEAD'];

/** A repository that has one connector, and allows what that one has. */
function repositoryWithPolicy(): TestRepository {
  const repository = gitRepository();
  repository.commit({ ...policyFile({ connectors: { slack: { allow: ['chat:write'] } } }), [slack]: good });
  return repository;
}

describe('check --staged', () => {
  test('judges what is staged, not what is on disk by now', async () => {
    const { root: cwd, git } = repositoryWithPolicy();
    writeFiles(cwd, { [slack]: bad });
    git('add', '--all');
    writeFiles(cwd, { [slack]: good });
    expect((await runCli(['check', '--base', 'HEAD'], { cwd })).code).toBe(0);
    const { code, stdout } = await runCli(words, { cwd });
    expect([code, stdout]).toEqual([1, expect.stringContaining(`error ${slack}:4:5 scope-not-allowed`)]);
  });

  test('does not see what is not staged: edits, untracked files, and the policy on disk', async () => {
    const { root: cwd } = repositoryWithPolicy();
    writeFiles(cwd, {
      [slack]: bad,
      'base44/connectors/gmail.jsonc': '{',
      [defaultPolicyPath]: '{',
    });
    expect((await runCli(words, { cwd })).code).toBe(0);
  });

  test('with the policy that is staged', async () => {
    const { root: cwd, git } = repositoryWithPolicy();
    writeFiles(cwd, { [slack]: bad, ...policyFile({ connectors: { slack: { allow: ['admin'] } } }) });
    git('add', '--all');
    const { code, stdout } = await runCli([...words, '--format', 'json'], { cwd });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      head: 'index',
      policy: { source: 'index', sha: null, path: defaultPolicyPath },
    });
  });

  test('with --base HEAD, what HEAD has already does not fail the commit of something else', async () => {
    const { root: cwd, git, commit } = repositoryWithPolicy();
    commit({ [slack]: bad });
    writeFiles(cwd, { 'README.md': '' });
    git('add', '--all');
    expect((await runCli(['check', '--staged'], { cwd })).code).toBe(1);
    expect((await runCli(words, { cwd })).code).toBe(0);
  });

  test('says of no workflow that it was deleted, as long as it is staged', async () => {
    const { root: cwd, git, commit } = repositoryWithPolicy();
    const workflow = '.github/workflows/connectors-check.yml';
    commit({
      [workflow]:
        'on: pull_request_target\njobs:\n  a:\n    steps:\n      - uses: connector-guard/connector-guard@v0\n',
    });
    expect((await runCli(words, { cwd })).stdout).toBe('Passed: nothing to report in 1 connector.\n');
    git('rm', '--quiet', workflow);
    expect((await runCli(words, { cwd })).stdout).toContain('The change deletes this workflow');
  });

  test('before the first commit, says what to leave out', async () => {
    const { root: cwd, git } = gitRepository();
    writeFiles(cwd, { [slack]: good });
    git('add', '--all');
    expect(await runCli(words, { cwd })).toMatchObject({
      code: 2,
      stderr:
        'connector-guard: There is no commit "HEAD" in this repository. Nothing is committed here yet: leave out --base for the first commit.\n',
    });
    expect((await runCli(['check', '--staged'], { cwd })).code).toBe(0);
  });

  test('outside of git, says so', async () => {
    const { code, stderr } = await runCli(words, { cwd: join(projectRoot, '..') });
    expect(code === 2 && stderr).toMatch(/is not in a git repository/);
  });
});

const cli = `'${process.execPath}' '${join(projectRoot, 'dist/cli/index.js')}'`;

/** @param line what the hook runs */
function addHook({ root }: TestRepository, line: string): void {
  const hook = '.git/hooks/pre-commit';
  writeFiles(root, { [hook]: `#!/bin/sh\n${line}\n` });
  chmodSync(join(root, hook), 0o755);
}

describe.each([
  ['git commit', []],
  ['git commit --all', ['--all']],
  ['git commit <file>', [slack]],
])('as a hook of %s', (_name, args) => {
  test('what is about to be committed is judged', () => {
    const repository = repositoryWithPolicy();
    addHook(repository, `exec ${cli} ${words.join(' ')}`);
    const { root, git } = repository;
    const commit = () => git('commit', '--quiet', '--message=change', ...args);
    writeFiles(root, { [slack]: bad });
    if (args.length === 0) git('add', '--all');
    expect(commit).toThrow('scope-not-allowed');
    writeFiles(root, { [slack]: `${good}\n` });
    git('add', '--all');
    commit();
    expect(git('show', `HEAD:${slack}`)).toBe(`${good}\n`);
  });
});

test('the hooks of the README let a change be committed that needs an approval, so that it can be proposed', () => {
  const readme = readFileSync(join(projectRoot, 'README.md'), 'utf8');
  const [husky, lefthook, ...others] = readme.match(/(?<=npx connector-guard )check --staged[^`\n]+/g) ?? [];
  expect([lefthook, others]).toEqual([husky, []]);
  const repository = gitRepository();
  const policy = { approvals: { reviewers: ['@lee'] }, connectors: { slack: { review: ['channels:read'] } } };
  const { root, git, commit } = repository;
  commit({ ...policyFile(policy), [slack]: connectorFile('slack') });
  addHook(repository, `${cli} ${husky}`);
  writeFiles(root, { [slack]: bad });
  expect(() => git('commit', '--quiet', '--all', '--message=not allowed')).toThrow('scope-not-allowed');
  writeFiles(root, { [slack]: connectorFile('slack', ['channels:read']) });
  git('commit', '--quiet', '--all', '--message=under review');
  expect(git('log', '-1', '--format=%s').trim()).toBe('under review');
});
