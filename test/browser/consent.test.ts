import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { openBrowser } from '../../scripts/pictures/browser.ts';
import { authorizeStory } from '../support/authorize-story.ts';
import { base44Environment, base44Program } from '../support/base44-process.ts';
import { connectorFile } from '../support/memory-tree.ts';
import { allowingAll, policyFile } from '../support/policies.ts';
import { hasTerminals, openPseudoTerminal } from '../support/pseudo-terminal.ts';
import { openSandbox, testApp } from '../support/sandbox.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

const read = 'https://www.googleapis.com/auth/calendar.readonly';
const events = 'https://www.googleapis.com/auth/calendar.events';
const calendar = {
  'base44/connectors/googlecalendar.jsonc': connectorFile('googlecalendar', [read, events]),
};
const slack = { 'base44/connectors/slack.jsonc': connectorFile('slack', ['chat:write']) };

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser.close());

/** What a person does on a consent page. */
interface Choice {
  readonly as?: string;
  /** Words of a scope whose box is cleared. */
  readonly clears?: string;
  readonly presses?: 'Allow' | 'Deny';
}

/** Clicks through a consent page, and returns the title of where that leads. */
async function click(address: string, { as, clears, presses = 'Allow' }: Choice): Promise<string | null> {
  const page = await browser.newPage();
  try {
    await page.goto(address);
    if (as !== undefined) await page.getByRole('radio', { name: as, exact: true }).check();
    if (clears !== undefined) await page.getByRole('checkbox', { name: clears }).uncheck();
    await page.getByRole('button', { name: presses }).click();
    return await page.getByRole('heading', { level: 1 }).textContent();
  } finally {
    await page.close();
  }
}

describe.skipIf(!hasTerminals)('connector-guard authorize', () => {
  test('a person clicks through the pages: a box left out, the wrong account, then right', async () => {
    const sandbox = await openSandbox();
    const consent = { googlecalendar: { signInAs: 'ops@acme.com', connectedBy: '*@acme.com' } };
    const connectors = { googlecalendar: { allow: ['*'] }, slack: { allow: ['*'] } };
    const story = authorizeStory({
      sandbox,
      files: { ...calendar, ...slack, ...policyFile({ connectors, consent }) },
    });
    const terminal = story.atTerminal();
    await terminal.sees('sign in as: "ops@acme.com"');
    await terminal.sees('Go on?');
    terminal.types('y\r');
    const withoutEvents = { clears: 'View, create, change and delete events' };
    const first = await click(await story.waitForPage(1), { as: 'ops@acme.com', ...withoutEvents });
    expect(first).toBe('Google Calendar is connected');
    await terminal.sees('not all was granted');
    await terminal.sees(`+ View, create, change and delete events on all calendars (${events})`, 2);
    terminal.types('o');
    await click(await story.waitForPage(2), { as: 'dana.private@example.com', ...withoutEvents });
    await terminal.sees('it is connected by "dana.private@example.com", and the policy wants "ops@acme.com"');
    terminal.types('o');
    await click(await story.waitForPage(3), { as: 'ops@acme.com' });
    await terminal.sees('Google Calendar is granted, connected by "ops@acme.com"');
    await click(await story.waitForPage(4), { as: 'dana@acme.com' });
    expect(await terminal.ended).toBe(0);
    for (const address of story.opened()) expect(terminal.output()).not.toContain(address.slice(-16));
  });

  test('a page that is denied grants nothing, and can be opened again', async () => {
    const sandbox = await openSandbox();
    const story = authorizeStory({ sandbox, files: { ...slack, ...allowingAll('slack') } });
    const terminal = story.atTerminal('--yes');
    expect(await click(await story.waitForPage(1), { presses: 'Deny' })).toBe('Access denied');
    terminal.types('o');
    expect(await click(await story.waitForPage(2), { as: 'ops@acme.com' })).toBe('Slack User is connected');
    expect(await terminal.ended).toBe(0);
    expect(terminal.output()).toContain('Slack User is granted, connected by "ops@acme.com"');
    expect(sandbox.look(testApp).connections).toMatchObject([{ type: 'slack', account: 'ops@acme.com' }]);
  });

  test('access is given up on a page, too', async () => {
    const held = { type: 'slack', scopes: ['chat:write', 'channels:history'], madeBy: 'dana@acme.com' };
    const sandbox = await openSandbox({ connections: [held] });
    const story = authorizeStory({ sandbox, files: { ...slack, ...allowingAll('slack') } });
    const terminal = story.atTerminal('--yes');
    await terminal.sees('(channels:history)');
    await click(await story.waitForPage(1), { as: 'dana@acme.com' });
    expect(await terminal.ended).toBe(0);
    expect(sandbox.look(testApp).connections[0]?.scopes).not.toContain('channels:history');
  });
});

test.skipIf(!hasTerminals)(
  "Base44's own push opens the same page and goes on once it is clicked through",
  async () => {
    const sandbox = await openSandbox();
    const home = temporaryFolder();
    writeFiles(home, {
      'connectors/googlecalendar.jsonc': calendar['base44/connectors/googlecalendar.jsonc'],
    });
    const opened = join(home, 'opened');
    const program = `#!${process.execPath}\nrequire('node:fs').writeFileSync('${opened}', process.argv[2]);\n`;
    writeFileSync(join(home, 'xdg-open'), program, { mode: 0o755 });
    const terminal = openPseudoTerminal({
      words: [...base44Program, 'connectors', 'push', '--yes'],
      cwd: home,
      env: base44Environment(sandbox, home),
    });
    await terminal.sees('Open browser to authorize now?');
    terminal.types('\r');
    await vi.waitUntil(() => existsSync(opened) && readFileSync(opened, 'utf8') !== '', { timeout: 20_000 });
    await click(readFileSync(opened, 'utf8'), { as: 'ops@acme.com' });
    expect(await terminal.ended).toBe(0);
    expect(terminal.output()).toContain('googlecalendar authorization complete');
    expect(sandbox.look(testApp).connections).toMatchObject([
      { type: 'googlecalendar', account: 'ops@acme.com' },
    ]);
  },
);
