import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { defaultPolicyPath } from '../../src/domain/policy/policy.ts';
import { type FakeGitHub, startFakeGitHub } from '../support/fake-github/server.ts';
import { gitRepository } from '../support/git-repository.ts';
import { publishedSchema } from '../support/json-schema.ts';
import { hasTerminals, openPseudoTerminal } from '../support/pseudo-terminal.ts';
import { projectRoot, runCli } from '../support/run.ts';
import { openSandbox, testApp } from '../support/sandbox.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const example = (name: string) => readFileSync(join(projectRoot, `examples/workflows/${name}.yml`), 'utf8');

/** Sends what is for GitHub to another address: the command line itself knows but the one. */
function towards({ apiUrl }: FakeGitHub): string {
  const code = `import http from 'node:http';
import https from 'node:https';
const real = https.request;
https.request = (url, ...rest) => {
  const { origin, pathname, search } = new URL(url);
  return origin === 'https://api.github.com'
    ? http.request(new URL(pathname + search, '${apiUrl}'), ...rest)
    : real(url, ...rest);
};`;
  return `--import=data:text/javascript,${encodeURIComponent(code)}`;
}

/** A clone of a repository whose default branch has a check and a protected deployment. */
async function openStory() {
  const github = await startFakeGitHub();
  const all = { actions: 'read', administration: 'read', environments: 'read', secrets: 'read' } as const;
  github.addToken('mine', { contents: 'read', ...all });
  const repository = github.addRepository();
  repository.branches.set(
    'main',
    repository.commit({
      [defaultPolicyPath]: '{ "version": 1, "connectors": {} }',
      '.github/workflows/check.yml': example('check'),
      '.github/workflows/deploy.yml': example('protected-environment').replaceAll(
        '68f0c2d1e4b7a90012ab34cd',
        testApp,
      ),
    }),
  );
  repository.setUp.rulesets.set('main', ['connector-guard (main)']);
  repository.setUp.secrets.add('BASE44_READ_TOKEN');
  repository.setUp.environments.set('production', { branches: ['main'], secrets: ['BASE44_TOKEN'] });
  const clone = gitRepository();
  clone.git('remote', 'add', 'origin', 'git@github.com:acme/crm.git');
  const run = (args: readonly string[] = [], env: Readonly<Record<string, string>> = { GH_TOKEN: 'mine' }) =>
    runCli(['check', '--doctor', ...args], {
      cwd: clone.root,
      env: { NODE_OPTIONS: towards(github), ...env },
    });
  return { github, repository, clone, run };
}

test('in a clone, tells how its repository is set up, and what to do', async () => {
  const { repository, run } = await openStory();
  const right = await run();
  expect(right).toMatchObject({ code: 0, stderr: '' });
  expect(right.stdout).toMatch(/^How acme\/crm is set up on GitHub\n[\s\S]*\nSet up right: /);
  repository.setUp.rulesets.clear();
  const { code, stdout } = await run(['--format', 'json'], { GH_TOKEN: '', GITHUB_TOKEN: 'mine' });
  expect(code).toBe(1);
  const diagnosis = JSON.parse(stdout);
  expect(publishedSchema('doctor')(diagnosis)).toEqual([]);
  expect(diagnosis.observations[0].what).toContain('The token in GITHUB_TOKEN reads acme/crm');
});

test('tries a token for Base44 with one call that only reads', async () => {
  const { run } = await openStory();
  const sandbox = await openSandbox();
  const args = ['--api-url', sandbox.url];
  const good = await run(args, { GH_TOKEN: 'mine', BASE44_TOKEN: 'sandbox-token-dana-read-only' });
  expect(good.code).toBe(0);
  expect(good.stdout).toContain(`lists the connections of the app "${testApp}"`);
  expect(sandbox.log.map(({ method }) => method)).toEqual(['GET']);
  const key = await run(args, { GH_TOKEN: 'mine', BASE44_TOKEN: 'b44k_secret' });
  expect(key.code).toBe(1);
  expect(key.stdout).toContain('a workspace API key (b44k_…)');
  expect(key.stdout).not.toContain('b44k_secret');
  expect(sandbox.log).toHaveLength(1);
});

test('a report goes into a file, with a line that says what it comes to', async () => {
  const { run, clone, github } = await openStory();
  github.interrupt({ operation: 'GET /repos/{owner}/{repo}/environments', status: 403, body: {} });
  const { code, stdout, stderr } = await run(['--output', 'set-up.txt']);
  expect([code, stdout]).toEqual([4, '']);
  expect(stderr).toMatch(/^Nothing that was seen is wrong, but 1 thing could not be seen/);
  expect(readFileSync(join(clone.root, 'set-up.txt'), 'utf8')).toMatch(/^How acme\/crm/);
});

test.skipIf(!hasTerminals).each([
  ['a narrow terminal', 40, [], 'reads acme/crm,\n  at main@'],
  ['a terminal that does not know how wide it is', 0, [], 'reads acme/crm, at main@'],
  ['a file, in a narrow terminal', 40, ['--output', 'set-up.txt'], 'reads acme/crm, at main@'],
] as const)('breaks its lines for %s', async (_where, columns, args, expected) => {
  const { github, clone } = await openStory();
  const cli = [process.execPath, join(projectRoot, 'dist/cli/index.js'), 'check', '--doctor', ...args];
  const path = process.env['PATH'] ?? '';
  const terminal = openPseudoTerminal({
    words: ['/bin/sh', '-c', `stty cols ${columns}; exec "$@"`, 'sh', ...cli],
    cwd: clone.root,
    env: { NODE_OPTIONS: towards(github), GH_TOKEN: 'mine', NO_COLOR: '1', PATH: path },
  });
  await terminal.ended;
  const [, file] = args;
  const text = file === undefined ? terminal.output() : readFileSync(join(clone.root, file), 'utf8');
  expect(text.replaceAll('\r', '')).toContain(`The token in GH_TOKEN ${expected}`);
});

test('without a token, a repository on GitHub, or a clone at all, says what is missing', async () => {
  const { clone, run, github } = await openStory();
  const asked = await run([], {});
  expect([asked.code, asked.stderr]).toEqual([
    2,
    expect.stringContaining('neither GH_TOKEN nor GITHUB_TOKEN'),
  ]);
  clone.git('remote', 'set-url', 'origin', 'https://github.com.evil.example/acme/crm.git');
  const elsewhere = await run();
  expect([elsewhere.code, elsewhere.stderr]).toEqual([
    2,
    expect.stringContaining('is not a repository on github.com'),
  ]);
  const nowhere = await run(['--cwd', temporaryFolder()]);
  expect([nowhere.code, nowhere.stderr]).toEqual([2, expect.stringContaining('is not in a git repository')]);
  expect(github.calls).toEqual([]);
});
