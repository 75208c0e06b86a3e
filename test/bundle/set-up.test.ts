import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { defaultPolicyPath } from '../../src/domain/policy/policy.ts';
import { gitIn } from '../support/git-repository.ts';
import { connectorFile } from '../support/memory-tree.ts';
import { projectRoot, run, runCli } from '../support/run.ts';
import { openSandbox, testApp } from '../support/sandbox.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

const slack = 'base44/connectors/slack.jsonc';
const unsorted = '{ "type": "slack", "scopes": ["users:read", "chat:write", "users:read"] }';
const sorted = '{ "type": "slack", "scopes": ["chat:write", "users:read"] }';

function app(files: Readonly<Record<string, string>>): string {
  const root = temporaryFolder();
  writeFiles(root, files);
  return root;
}

const read = (root: string, path: string) => readFileSync(join(root, path), 'utf8');

describe('fix', () => {
  test('puts scopes in order, once', async () => {
    const cwd = app({ [slack]: unsorted });
    expect(await runCli(['fix'], { cwd })).toEqual({
      code: 0,
      stdout: `${slack}\n  kept one of several "users:read"\n  sorted the scopes\n\nFixed 1 of 1 connector file.\n`,
      stderr: '',
    });
    expect(read(cwd, slack)).toBe(sorted);
    expect((await runCli(['fix'], { cwd })).stdout).toBe('Nothing to fix in 1 connector file.\n');
    expect(readdirSync(join(cwd, 'base44/connectors'))).toEqual(['slack.jsonc']);
  });

  test('with --dry-run writes nothing but a diff that git applies', async () => {
    const cwd = app({ [slack]: unsorted, 'base44/connectors/notion.jsonc': connectorFile('notion') });
    const { code, stdout, stderr } = await runCli(['fix', '--dry-run'], { cwd });
    expect({ code, stderr }).toEqual({ code: 0, stderr: 'Would fix 1 of 2 connector files.\n' });
    expect(read(cwd, slack)).toBe(unsorted);
    writeFileSync(join(cwd, 'fix.patch'), stdout);
    gitIn(cwd)('apply', 'fix.patch');
    expect(read(cwd, slack)).toBe(sorted);
  });

  test('names what it leaves alone, and ends with 1', async () => {
    const cwd = app({ [slack]: unsorted, 'base44/connectors/gmail.jsonc': '{' });
    const { code, stdout } = await runCli(['fix'], { cwd });
    expect(code).toBe(1);
    expect(stdout).toContain('left alone base44/connectors/gmail.jsonc:1:2\n');
    expect(stdout).toMatch(/Fixed 1 of 2 connector files\. 1 file left alone because of errors/);
  });

  test('without connector files ends with 3', async () => {
    const { code, stdout } = await runCli(['fix'], { cwd: app({ 'README.md': '' }) });
    expect([code, stdout]).toEqual([3, expect.stringContaining('No connector files found')]);
  });
});

describe('init', () => {
  test('writes what check passes with, and says what remains', async () => {
    const cwd = temporaryFolder();
    cpSync(join(projectRoot, 'examples/acme-crm/base44'), join(cwd, 'base44'), { recursive: true });
    const { code, stdout, stderr } = await runCli(['init', '--yes', '--app-id', testApp], { cwd });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.slice(stdout.indexOf('Wrote'))).toContain(
      'Wrote 3 files.\n\nWhat remains\n1. A look before the first push',
    );
    expect(stdout).toContain('"connector-guard (main)"');
    expect(stdout).toContain('connector-guard check --doctor\n');
    expect((await runCli(['check'], { cwd })).code).toBe(0);
    expect((await runCli(['init', '--app-id', testApp], { cwd })).stdout).toMatch(/Nothing to write\.\n$/);
  });

  test('without an app id writes nothing that deploys, and says how to go on, each time', async () => {
    const cwd = app({ [slack]: sorted });
    const step = 'connector-guard init --app-id <id> adds the workflow';
    expect((await runCli(['init', '--yes'], { cwd })).stdout).toContain(step);
    expect(readdirSync(join(cwd, '.github/workflows'))).toEqual(['connectors-check.yml']);
    const { code, stdout } = await runCli(['init'], { cwd });
    expect([code, stdout]).toEqual([0, expect.stringMatching(`Nothing to write\\.\n\n.*${step}`)]);
  });

  test('with --dry-run writes nothing but a diff that git applies', async () => {
    const cwd = app({ [slack]: sorted });
    const { code, stdout, stderr } = await runCli(['init', '--dry-run'], { cwd });
    expect({ code, stderr }).toEqual({ code: 0, stderr: 'Would write 2 files.\n' });
    expect(readdirSync(cwd)).toEqual(['base44']);
    writeFileSync(join(cwd, 'init.patch'), stdout);
    gitIn(cwd)('apply', 'init.patch');
    expect(existsSync(join(cwd, defaultPolicyPath))).toBe(true);
  });

  test('deploys the default branch', async () => {
    const cwd = app({ [slack]: sorted });
    const git = gitIn(cwd);
    git('init', '--quiet', '--initial-branch=master');
    git('add', '--all');
    git('commit', '--quiet', '--message=app');
    await runCli(['init', '--yes', '--app-id', testApp], { cwd });
    const workflow = parse(read(cwd, '.github/workflows/connectors-deploy.yml'));
    expect(workflow.on.push.branches).toEqual(['master']);
  });

  test('without a terminal to ask at, writes nothing unless told to', async () => {
    const cwd = app({ [slack]: sorted });
    const { code, stdout, stderr } = await runCli(['init'], { cwd });
    expect(code).toBe(2);
    expect(stdout).toContain('+++ b/.github/connector-policy.jsonc\n');
    expect(stderr).toMatch(/There is no terminal to ask at, so nothing was written\. Add --yes/);
    expect(readdirSync(cwd)).toEqual(['base44']);
  });

  test.skipIf(!existsSync('/usr/bin/script')).each([
    ['y\\n', true, 0],
    ['\\n', false, 0],
    ['\\003', false, 130],
  ])('at a terminal, asks, and takes "%s" as %j, with exit code %i', async (answer, writes, exitCode) => {
    const cwd = app({ [slack]: sorted });
    const cli = `'${process.execPath}' '${join(projectRoot, 'dist/cli/index.js')}' init`;
    const line = `(sleep 2; printf '${answer}'; sleep 1) | script --quiet --return --command "${cli}" /dev/null`;
    const { code, stdout } = await run('bash', ['-c', line], { cwd });
    expect([code, stdout]).toEqual([exitCode, expect.stringContaining('Write these 2 files? [y/N]')]);
    expect(stdout).toContain('  .github/workflows/connectors-check.yml (new)\r\n');
    expect(stdout.includes('Nothing was written.')).toBe(!writes);
    expect(existsSync(join(cwd, defaultPolicyPath))).toBe(writes);
  });

  test('with --live adopts what is in Base44 only', async () => {
    const google = 'https://www.googleapis.com/auth';
    const sandbox = await openSandbox({
      connections: [{ type: 'gmail', scopes: ['openid', `${google}/gmail.send`], madeBy: 'dana@acme.com' }],
    });
    const cwd = app({ [slack]: sorted });
    const args = ['init', '--yes', '--live', '--app-id', testApp, '--api-url', sandbox.url];
    const refused = await runCli(args, { cwd });
    expect(refused).toMatchObject({ code: 2, stderr: expect.stringContaining('BASE44_TOKEN') });
    const { code, stderr } = await runCli(args, {
      cwd,
      env: { BASE44_TOKEN: 'sandbox-token-dana-read-only' },
    });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(read(cwd, 'base44/connectors/gmail.jsonc')).toBe(connectorFile('gmail', [`${google}/gmail.send`]));
    expect((await runCli(['check'], { cwd })).code).toBe(0);
  });
});

describe('.pre-commit-hooks.yaml', () => {
  interface Hook {
    readonly id: string;
    readonly language: string;
    readonly entry: string;
    readonly files: string;
    readonly pass_filenames: boolean;
  }
  const hooks: readonly Hook[] = parse(read(projectRoot, '.pre-commit-hooks.yaml'));

  test.each([
    ['connector-guard', { [slack]: sorted }, 0],
    ['connector-guard', { [slack]: '{' }, 1],
    ['connector-guard-fix', { [slack]: unsorted }, 0],
  ] as const)('%s runs as it is, from the folder of the user (%j: %i)', async (id, files, code) => {
    const hook = hooks.find((one) => one.id === id);
    expect(hook).toMatchObject({ language: 'script', pass_filenames: false });
    const [program = '', ...args] = (hook?.entry ?? '').split(' ');
    const cwd = app(files);
    expect((await run(join(projectRoot, program), args, { cwd })).code).toBe(code);
    if (id === 'connector-guard-fix') expect(read(cwd, slack)).toBe(sorted);
  });

  test('the check runs for whatever may be a connector or the policy', () => {
    // Python's way to say that case does not count.
    const pattern = new RegExp((hooks[0]?.files ?? '').replace('(?i)', ''), 'i');
    const paths = ['base44/config.json', slack, 'apps/crm/base44/connectors/x/Y.JSONC', defaultPolicyPath];
    expect(paths.filter((path) => !pattern.test(path))).toEqual([]);
    expect(pattern.test('src/package.json')).toBe(false);
  });
});
