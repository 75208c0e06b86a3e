import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startDemo } from '../support/demo.ts';
import { gitIn, gitRepository } from '../support/git-repository.ts';
import { connectorFile } from '../support/memory-tree.ts';
import { run, runCli } from '../support/run.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const consentLink = /external-auth\/connect/;
const liveApp = /http:\/\/127\.0\.0\.1:\d+\/apps\/\w+\/editor\/workspace\/app-connections/;

/** What a person hears, in the order in which it is told. */
const keyLines = [
  '$ connector-guard check --base main',
  'Failed: 1 error',
  '### ❌ Connectors: 1 scope is not allowed',
  '+    "https://www.googleapis.com/auth/gmail.labels"',
  '### ⏳ Connectors: waiting for 1 approval',
  '### ✅ Connectors: approved, 2 sign-ins needed after merge',
  'remove: Notion is disconnected',
  'Pushed 2, removed 1, waiting for 2 sign-ins (#2).',
  'outcome=authorization-pending proceed=false',
  '### Sign-in needed: Gmail, Google Calendar',
  '### ⏳ Connectors: pushed, 2 sign-ins missing → #2',
  'Gmail, connected by ops@acme.com: gmail.labels, gmail.send',
  'the deployment goes on',
  'outcome=in-sync proceed=true',
  '$ connector-guard status',
  'In sync: the live app is what main (',
  'Slack User `channels:history` → no longer read messages',
  'the app still holds it',
  'Slack User, connected by dana@acme.com: channels:read, chat:write',
  'That was the whole story',
];

test('the demo tells the whole story, without a setup for git and inside of a hook, and leaves nothing', async () => {
  const temporary = temporaryFolder();
  const env = { TMPDIR: temporary, GIT_DIR: join(temporary, 'nowhere'), GIT_INDEX_FILE: 'index' };
  const { code, stdout, stderr } = await runCli(['demo'], { env });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout.replace(/\n +│ */g, ' ')).toMatch(new RegExp(keyLines.map(escaped).join('.*'), 's'));
  expect(stdout).not.toMatch(consentLink);
  expect(stdout).not.toContain('\u001B');
  expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
  expect(readdirSync(temporary)).toEqual([]);
  const [address = ''] = /http:\/\/127\.0\.0\.1:\d+/.exec(stdout) ?? [];
  await expect(fetch(address)).rejects.toThrow();
});

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

test('with --keep, all of it is there until Ctrl-C: the live app, the texts, the repository', async () => {
  const temporary = temporaryFolder();
  const demo = startDemo(['--keep'], temporary);
  await demo.hears(/ status --app-id .*\n/);
  const page = await fetch(await demo.hears(liveApp));
  expect(await page.text()).toContain('Acme CRM');

  const [folder = ''] = readdirSync(temporary);
  const names = readdirSync(join(temporary, folder, 'texts'));
  expect(names).toContain('01-pull-request-1.md');
  expect(names).toContain('04-issue-2.md');
  for (const name of names) {
    expect(readFileSync(join(temporary, folder, 'texts', name), 'utf8'), name).not.toMatch(consentLink);
  }
  const cwd = join(temporary, folder, 'acme-crm');
  const env = { BASE44_TOKEN: 'sandbox-token-dana' };
  const endOf = async (pattern: RegExp, folderOfUser = cwd, more = '') => {
    const command = `${await demo.hears(pattern)}${more}`;
    return (await run('sh', ['-c', command], { cwd: folderOfUser, env })).code;
  };
  expect(await endOf(/(?<= )node .* authorize --api-url \S+/, cwd, ' --yes')).toBe(0);
  const slack = 'base44/connectors/slack.jsonc';
  const declared = readFileSync(join(cwd, slack), 'utf8');
  writeFileSync(join(cwd, slack), declared.replace('"channels:read"', '"channels:read", "channels:history"'));
  const git = gitIn(cwd);
  git('commit', '--quiet', '--all', '--message=read');
  git('push', '--quiet');
  expect(await endOf(/(?<= )node .* status --api-url \S+/)).toBe(5);
  expect(await endOf(/(?<= )node .* push --api-url \S+/)).toBe(5);
  const own = gitRepository();
  own.commit({ [slack]: connectorFile('slack', ['chat:write']) });
  expect(await endOf(/(?<= )node .* status --app-id \S+ --api-url \S+/, own.root)).toBe(5);

  demo.process.kill('SIGINT');
  expect(await demo.ended()).toMatchObject({ code: 0 });
  expect(readdirSync(temporary)).toEqual([]);
});

/** Clicks what waits on the page of the live app, as a person does. */
async function answerAll(address: string, decision: 'allow' | 'deny'): Promise<void> {
  const page = await (await fetch(address)).text();
  const account = 'ops@acme.com';
  for (const [path] of page.matchAll(/\/api\/external-auth\/connect\/\w+/g)) {
    const link = new URL(path, address);
    const form = await (await fetch(link)).text();
    const body = new URLSearchParams({ account, decision });
    for (const [, index = ''] of form.matchAll(/name="scope" value="(\d+)"/g)) body.append('scope', index);
    expect((await fetch(link, { method: 'POST', body })).status).toBe(200);
  }
}

test('with --browser, the story goes on when a person has signed in', async () => {
  const demo = startDemo(['--browser'], temporaryFolder());
  const address = await demo.hears(liveApp);
  await answerAll(address, 'allow');
  await demo.hears(/9\. Dana signs in to Slack again.*Your turn\..*connections\n/s);
  await answerAll(address, 'allow');
  const { code, output } = await demo.ended();
  expect(code).toBe(0);
  expect(output).toContain('That was the whole story');
  expect(output).not.toMatch(consentLink);
});

test('a story that does not go as it is told ends with 1, and says where', async () => {
  const temporary = temporaryFolder();
  const demo = startDemo(['--browser'], temporary);
  await answerAll(await demo.hears(liveApp), 'deny');
  const { code, output } = await demo.ended();
  expect(code).toBe(1);
  expect(output).toContain(
    'The story tells that everything is live as declared (it is authorization-pending), and it did not go so.',
  );
  expect(output).not.toContain('That was the whole story');
  expect(readdirSync(temporary)).toEqual([]);
});

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  'whoever breaks it off with %s leaves nothing behind either',
  async (signal) => {
    const temporary = temporaryFolder();
    const demo = startDemo(['--browser'], temporary);
    await demo.hears(liveApp);
    demo.process.kill(signal);
    expect(await demo.ended()).toMatchObject({ code: 130 });
    expect(readdirSync(temporary)).toEqual([]);
  },
);

test('without git it says so', async () => {
  const temporary = temporaryFolder();
  const { code, stderr } = await runCli(['demo'], { env: { PATH: '', TMPDIR: temporary } });
  expect(code).toBe(2);
  expect(stderr).toBe(
    'connector-guard: The demo works in a git repository of its own. Install git and run it again.\n',
  );
  expect(readdirSync(temporary)).toEqual([]);
});
