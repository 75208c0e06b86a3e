import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import { base44Environment, base44Program, runBase44 } from '../support/base44-process.ts';
import { openSandbox, testApp } from '../support/sandbox.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

const files = {
  'connectors/slack.jsonc': '{ "type": "slack", "scopes": ["chat:write"] } // the digest',
  'connectors/gmail.jsonc': '{ "type": "gmail", "scopes": ["https://www.googleapis.com/auth/gmail.send"] }',
  'connectors/stripe.jsonc': '{ "type": "stripe", "scopes": [] }',
};
const slack = { type: 'slack', scopes: ['chat:write'], madeBy: 'dana@acme.com' } as const;
const notion = { type: 'notion', scopes: [], madeBy: 'dana@acme.com' } as const;

test('list-available shows the types', async () => {
  const sandbox = await openSandbox();
  const { code, stdout, stderr } = await runBase44(sandbox, temporaryFolder(), [
    'connectors',
    'list-available',
    '--json',
  ]);
  expect(code, stderr).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    integrations: expect.arrayContaining([
      expect.objectContaining({ integrationType: 'share_point', displayName: 'SharePoint' }),
    ]),
  });
});

test('push sets what is declared, removes what is not, and hands out links', async () => {
  const sandbox = await openSandbox({ connections: [slack, notion] });
  const home = temporaryFolder();
  writeFiles(home, files);
  const { code, stdout, stderr } = await runBase44(sandbox, home, ['connectors', 'push', '--yes', '--json']);
  expect(code, stderr).toBe(0);
  expect(JSON.parse(stdout).results).toEqual([
    {
      type: 'gmail',
      action: 'needs_oauth',
      redirectUrl: expect.stringContaining(`${sandbox.url}/api/external-auth/connect/`),
      connectionId: expect.stringMatching(/^base44_/),
    },
    { type: 'slack', action: 'synced' },
    { type: 'notion', action: 'removed' },
    { type: 'stripe', action: 'provisioned', claimUrl: expect.stringContaining('/stripe/claim/') },
  ]);
  expect(sandbox.look(testApp)).toMatchObject({
    connections: [{ type: 'slack' }],
    waiting: [{ type: 'gmail' }],
    stripe: 'sandbox',
  });
  expect(sandbox.log.every(({ userAgent }) => userAgent === 'Base44 CLI')).toBe(true);
  expect(sandbox.log.every(({ caller }) => caller === 'dana@acme.com (session)')).toBe(true);
});

test('push tells whose connection has the scopes already', async () => {
  const sandbox = await openSandbox({ connections: [{ ...slack, madeBy: 'lee@acme.com' }] });
  const home = temporaryFolder();
  writeFiles(home, { 'connectors/slack.jsonc': files['connectors/slack.jsonc'] });
  const { code, stdout } = await runBase44(sandbox, home, ['connectors', 'push', '--yes', '--json']);
  expect(code).toBe(0);
  expect(JSON.parse(stdout).results).toEqual([
    { type: 'slack', action: 'error', error: 'Slack User is already connected by lee@acme.com' },
  ]);
});

test('pull writes what is live', async () => {
  const sandbox = await openSandbox({ connections: [slack, notion], stripe: 'live' });
  const home = temporaryFolder();
  const { code, stderr } = await runBase44(sandbox, home, ['connectors', 'pull', '--json']);
  expect(code, stderr).toBe(0);
  const read = (type: string) => JSON.parse(readFileSync(join(home, `connectors/${type}.jsonc`), 'utf8'));
  expect(read('slack')).toEqual({ type: 'slack', scopes: ['chat:write'] });
  expect(read('notion')).toEqual({ type: 'notion', scopes: [] });
  expect(read('stripe')).toEqual({ type: 'stripe', scopes: [] });
});

test('initiate asks for one connector', async () => {
  const sandbox = await openSandbox();
  const args = ['--integration-type', 'slack', '--scopes', 'chat:write,channels:read', '--json'];
  const { code, stdout, stderr } = await runBase44(sandbox, temporaryFolder(), [
    'connectors',
    'initiate',
    ...args,
  ]);
  expect(code, stderr).toBe(0);
  expect(JSON.parse(stdout)).toEqual({
    integrationType: 'slack',
    alreadyAuthorized: false,
    redirectUrl: expect.stringContaining(sandbox.url),
    connectionId: expect.stringMatching(/^base44_/),
  });
  expect(sandbox.look(testApp).waiting).toMatchObject([
    { type: 'slack', scopes: ['chat:write', 'channels:read', 'users:read', 'users:read.email'] },
  ]);
});

test('a session that has ended is refreshed on the way', async () => {
  const sandbox = await openSandbox();
  const home = temporaryFolder();
  const { accessToken, refreshToken } = sandbox.signIn('dana@acme.com', 1);
  const env = { BASE44_ACCESS_TOKEN: accessToken, BASE44_REFRESH_TOKEN: refreshToken };
  const { code, stderr } = await runBase44(sandbox, home, ['connectors', 'list-available', '--json'], env);
  expect(code, stderr).toBe(0);
  expect(sandbox.log.map(({ method, path }) => `${method} ${path}`)).toEqual([
    'POST /oauth/token',
    `GET /api/apps/${testApp}/external-auth/available-integrations`,
  ]);
});

test('a workspace key is refused before anything happens', async () => {
  const sandbox = await openSandbox({ connections: [slack] });
  const home = temporaryFolder();
  const env = { BASE44_API_KEY: 'b44k_sandbox' };
  const { code, stdout, stderr } = await runBase44(
    sandbox,
    home,
    ['connectors', 'push', '--yes', '--json'],
    env,
  );
  expect(code).toBe(1);
  expect(stdout + stderr).toContain('Workspace API keys are not accepted here.');
  expect(sandbox.log).toMatchObject([{ method: 'GET', status: 403, caller: 'workspace key' }]);
});

/** util-linux gives a program a terminal, which the CLI wants before it opens a browser. */
const script = '/usr/bin/script';

/** Answers yes to the CLI's question, and returns the address that it opens in the browser. */
async function pushAtTerminal(
  sandbox: Sandbox,
  home: string,
): Promise<{ opened: string; ended: Promise<string> }> {
  const opened = join(home, 'opened');
  const browser = `#!${process.execPath}\nrequire('node:fs').writeFileSync('${opened}', process.argv[2]);\n`;
  writeFileSync(join(home, 'xdg-open'), browser, { mode: 0o755 });
  const push = [...base44Program, 'connectors', 'push', '--yes'].map((word) => `'${word}'`).join(' ');
  // Without a width, the terminal breaks the line after every character.
  const command = `PATH=/usr/bin:/bin stty cols 120 rows 40; exec ${push}`;
  const terminal = spawn(script, ['-qec', command, '/dev/null'], {
    cwd: home,
    env: { ...base44Environment(sandbox, home), SHELL: '/bin/sh', TERM: 'xterm' },
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  onTestFinished(() => {
    terminal.kill();
  });
  let output = '';
  let isAnswered = false;
  terminal.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
    if (!isAnswered && output.includes('Open browser to authorize now?')) {
      isAnswered = true;
      terminal.stdin.write('\r');
    }
  });
  const ended = new Promise<string>((resolve) => terminal.on('close', () => resolve(output)));
  await vi.waitUntil(() => existsSync(opened) && readFileSync(opened, 'utf8') !== '', { timeout: 20_000 });
  return { opened: readFileSync(opened, 'utf8'), ended };
}

test.skipIf(!existsSync(script))('at a terminal, push opens the page and waits for the consent', async () => {
  const sandbox = await openSandbox();
  const home = temporaryFolder();
  writeFiles(home, { 'connectors/slack.jsonc': files['connectors/slack.jsonc'] });
  const { opened, ended } = await pushAtTerminal(sandbox, home);
  expect(await (await fetch(opened)).text()).toContain('Acme CRM asks for access to Slack User');
  const body = new URLSearchParams({ decision: 'allow', account: 'ops@acme.com' });
  await fetch(opened, { method: 'POST', body });
  const output = await ended;
  expect(output).toContain('slack authorization complete');
  expect(output).toContain('Added: slack');
  expect(sandbox.look(testApp).connections).toMatchObject([{ type: 'slack', account: 'ops@acme.com' }]);
});

test.skipIf(!existsSync(script))('at a terminal, push says so when the person denies', async () => {
  const sandbox = await openSandbox();
  const home = temporaryFolder();
  writeFiles(home, { 'connectors/slack.jsonc': files['connectors/slack.jsonc'] });
  const { opened, ended } = await pushAtTerminal(sandbox, home);
  await fetch(opened, { method: 'POST', body: new URLSearchParams({ decision: 'deny' }) });
  expect(await ended).toContain('Failed: slack - authorization failed');
  expect(sandbox.look(testApp).connections).toEqual([]);
});
