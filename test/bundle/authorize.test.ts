import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { authorizeStory } from '../support/authorize-story.ts';
import { gitIn } from '../support/git-repository.ts';
import { connectorFile } from '../support/memory-tree.ts';
import { allowingAll, policyFile } from '../support/policies.ts';
import { hasTerminals } from '../support/pseudo-terminal.ts';
import { openSandbox, testApp } from '../support/sandbox.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const read = 'https://www.googleapis.com/auth/calendar.readonly';
const events = 'https://www.googleapis.com/auth/calendar.events';
const calendar = {
  'base44/connectors/googlecalendar.jsonc': connectorFile('googlecalendar', [read, events]),
};
const slack = { 'base44/connectors/slack.jsonc': connectorFile('slack', ['chat:write']) };
const files = { ...allowingAll('googlecalendar', 'slack'), ...calendar, ...slack };
const linkPath = '/api/external-auth/connect/';

describe.skipIf(!hasTerminals)('at a terminal', () => {
  test('the pages open one after the other, and each is told to be granted', async () => {
    const sandbox = await openSandbox({
      connections: [{ type: 'hubspot', scopes: [], madeBy: 'dana@acme.com' }],
    });
    const story = authorizeStory({ sandbox, files });
    const terminal = story.atTerminal();
    await terminal.sees('Go on? [y/N]');
    expect(sandbox.log.map(({ method }) => method)).toEqual(['GET']);
    terminal.types('y\r');
    await story.waitForPage(1);
    sandbox.consent({ app: testApp, type: 'googlecalendar', as: 'ops@acme.com', untick: [events] });
    await terminal.sees('not all was granted');
    terminal.types('o');
    await story.waitForPage(2);
    sandbox.consent({ app: testApp, type: 'googlecalendar', as: 'ops@acme.com' });
    await terminal.sees('Google Calendar is granted, connected by "ops@acme.com"');
    const page = await story.waitForPage(3);
    sandbox.consent({ app: testApp, type: 'slack', as: 'dana@acme.com' });
    expect(await terminal.ended).toBe(0);
    expect(terminal.output()).toContain('everything that is declared is granted.');
    expect(page).toContain(linkPath);
    for (const address of story.opened()) expect(terminal.output()).not.toContain(address.slice(-16));
    expect(sandbox.look(testApp).connections.map(({ type }) => type)).toContain('hubspot');
    expect(new Set(sandbox.log.map(({ method }) => method))).toEqual(new Set(['GET', 'PUT']));
  });

  test('s leaves a connector for later, and run again it is the only one that is asked for', async () => {
    const sandbox = await openSandbox();
    const story = authorizeStory({ sandbox, files });
    const first = story.atTerminal('--yes');
    await story.waitForPage(1);
    first.types('s');
    await story.waitForPage(2);
    sandbox.consent({ app: testApp, type: 'slack', as: 'dana@acme.com' });
    expect(await first.ended).toBe(5);
    expect(first.output()).toContain('Still waiting: Google Calendar. Run this again');
    const second = story.atTerminal('--yes');
    await second.sees('1 sign-in');
    await story.waitForPage(3);
    sandbox.consent({ app: testApp, type: 'googlecalendar', as: 'ops@acme.com' });
    expect(await second.ended).toBe(0);
  });

  test('Ctrl-C ends it while a page is open, and at the question', async () => {
    const sandbox = await openSandbox();
    const story = authorizeStory({ sandbox, files });
    const waiting = story.atTerminal('--yes');
    await waiting.sees('Waiting until Base44 says');
    await story.waitForPage(1);
    // Until it looks for the first time, it may not take keys yet: then the terminal itself ends it, without a word.
    const calls = sandbox.log.length;
    await vi.waitUntil(() => sandbox.log.length > calls, { timeout: 25_000 });
    waiting.types('\u0003');
    expect(await waiting.ended).toBe(130);
    expect(waiting.output()).toContain('Stopped. What is granted stays granted.');
    const asked = story.atTerminal();
    await asked.sees('Go on?');
    asked.types('\u0003');
    expect(await asked.ended).toBe(130);
    const refused = story.atTerminal();
    await refused.sees('Go on?');
    refused.types('n\r');
    expect(await refused.ended).toBe(5);
    expect(story.opened()).toHaveLength(1);
  });

  test('--print-link writes the link on the terminal instead', async () => {
    const sandbox = await openSandbox();
    const story = authorizeStory({ sandbox, files: { ...allowingAll('slack'), ...slack } });
    const terminal = story.atTerminal('--yes', '--print-link');
    await terminal.sees(linkPath);
    const [address = ''] = /http:\S+\/connect\/\w+/.exec(terminal.output()) ?? [];
    expect(await (await fetch(address)).text()).toContain('asks for access to Slack User');
    expect(story.opened()).toEqual([]);
    terminal.types('s');
    expect(await terminal.ended).toBe(5);
  });
});

describe('without a terminal', () => {
  test('it asks for one, unless the person has agreed; the link is in no stream', async () => {
    const sandbox = await openSandbox();
    const story = authorizeStory({ sandbox, files: { ...allowingAll('slack'), ...slack } });
    expect(await story.without()).toMatchObject({ code: 2, stderr: expect.stringContaining('--yes') });
    expect(await story.without('--yes', '--print-link')).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('on a terminal only'),
    });
    expect(sandbox.log).toEqual([]);
    const running = story.without('--yes');
    const page = await story.waitForPage(1);
    sandbox.consent({ app: testApp, type: 'slack', as: 'dana@acme.com' });
    const { code, stdout, stderr } = await running;
    expect(code, stderr).toBe(0);
    expect(stdout + stderr).not.toContain(page.slice(-16));
    expect(stdout).toContain('Slack User is granted');
  });

  test('a browser that cannot be started does not give the link away', async () => {
    const sandbox = await openSandbox();
    const env = { BASE44_TOKEN: 'sandbox-token-dana', BROWSER: '/nowhere/browser' };
    const story = authorizeStory({ sandbox, files: { ...allowingAll('slack'), ...slack }, env });
    const { code, stdout, stderr } = await story.without('--yes');
    expect(code).toBe(4);
    expect(stdout).toContain('no browser could be started');
    expect(stdout + stderr).not.toContain(linkPath);
  });
});

describe('what is deployed', () => {
  const settled = { connections: [{ type: 'slack', scopes: ['chat:write'], madeBy: 'dana@acme.com' }] };
  const slackOnly = { ...allowingAll('slack', 'googlecalendar'), ...slack };

  test('is the tip of the branch at origin, not the working tree, and the clone stays as it is', async () => {
    const sandbox = await openSandbox(settled);
    const story = authorizeStory({ sandbox, files: slackOnly });
    const git = gitIn(story.clone);
    writeFileSync(
      join(story.clone, 'base44/connectors/googlecalendar.jsonc'),
      connectorFile('googlecalendar', [read]),
    );
    const before = git('for-each-ref', 'refs/heads', 'refs/tags');
    expect(await story.without('--yes')).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('Nobody has to sign in'),
    });
    const tip = story.origin.commit(policyFile({ connectors: {} }));
    expect(await story.without('--yes')).toMatchObject({
      code: 0,
      stdout: expect.stringContaining(`main@${tip.slice(0, 7)}`),
    });
    const older = git('rev-parse', 'HEAD').trim();
    expect(await story.without('--yes', '--commit', older)).toMatchObject({ code: 0 });
    story.origin.commit({ 'base44/connectors/slack.jsonc': connectorFile('slack', []) });
    expect(await story.without('--yes', '--commit', older)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('declares something else by now'),
    });
    expect(git('for-each-ref', 'refs/heads', 'refs/tags')).toBe(before);
  });

  test('offline it is a commit that is named, of that branch only', async () => {
    const sandbox = await openSandbox(settled);
    const story = authorizeStory({ sandbox, files: slackOnly });
    const git = gitIn(story.clone);
    const merged = git('rev-parse', 'HEAD').trim();
    git('remote', 'set-url', 'origin', join(story.clone, 'gone'));
    expect(await story.without('--yes')).toMatchObject({
      code: 4,
      stderr: expect.stringContaining('--commit <sha>'),
    });
    expect(await story.without('--yes', '--commit', merged)).toMatchObject({ code: 0 });
    git('commit', '--quiet', '--allow-empty', '--message=mine');
    expect(await story.without('--yes', '--commit', 'HEAD')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('is not on "main"'),
    });
    git('remote', 'remove', 'origin');
    expect(await story.without('--yes')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('no remote "origin"'),
    });
  });

  test('an app id that is none of the policy targets is refused', async () => {
    const sandbox = await openSandbox(settled);
    const targets = {
      production: { appId: 'another', branch: 'main' },
      staging: { appId: testApp, branch: 'staging' },
    };
    const policy = policyFile({ connectors: { slack: { allow: ['*'] } }, apps: { '.': { targets } } });
    const story = authorizeStory({ sandbox, files: { ...slackOnly, ...policy } });
    const result = await story.without('--yes', '--target', 'production');
    expect(result).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("none of the policy's targets"),
    });
    expect(await story.without('--yes', '--target', 'staging')).toMatchObject({
      code: 4,
      stderr: expect.stringContaining('The branch "staging" could not be fetched'),
    });
    story.origin.git('branch', 'staging');
    expect(await story.without('--yes', '--target', 'staging')).toMatchObject({ code: 0 });
  });
});

describe('the login that base44 login left', () => {
  const settled = { connections: [{ type: 'slack', scopes: ['chat:write'], madeBy: 'dana@acme.com' }] };

  test('is used where there is no BASE44_TOKEN, and says as whom', async () => {
    const sandbox = await openSandbox(settled);
    const home = temporaryFolder();
    const { accessToken, refreshToken } = sandbox.signIn('dana@acme.com');
    mkdirSync(join(home, '.base44/auth'), { recursive: true });
    const login = {
      accessToken,
      refreshToken,
      expiresAt: Date.now() + 60_000,
      email: 'dana@acme.com',
      name: 'Dana',
    };
    writeFileSync(join(home, '.base44/auth/auth.json'), JSON.stringify(login));
    const story = authorizeStory({
      sandbox,
      files: { ...allowingAll('slack'), ...slack },
      env: { HOME: home },
    });
    const { code, stdout, stderr } = await story.without('--yes');
    expect(code, stderr).toBe(0);
    expect(stdout).toContain('Base44 is asked as "dana@acme.com"');
    expect(sandbox.log.map(({ path }) => path)).not.toContain('/oauth/token');
  });
});
