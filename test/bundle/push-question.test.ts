import { describe, expect, test } from 'vitest';
import { exampleSeed } from '../../src/sandbox/example-seed.ts';
import { type AppClone, openClone } from '../support/app-clone.ts';
import { connectorFile } from '../support/memory-tree.ts';
import { allowingAll, policyFile } from '../support/policies.ts';
import { hasTerminals, type PseudoTerminal } from '../support/pseudo-terminal.ts';
import { testApp } from '../support/sandbox.ts';

const slack = connectorFile('slack', ['chat:write']);
const files = { ...allowingAll('slack'), 'base44/connectors/slack.jsonc': slack };
const question = `Push this to app ${testApp}? [y/N]`;
const slackLive = {
  type: 'slack',
  scopes: ['chat:write', 'users:read', 'users:read.email'],
  madeBy: 'dana@acme.com',
};

/** Two targets of the branch, of which the second has nothing live. */
const otherApp = '68f0c2d1e4b7a90012ab34ff';
const twoTargets = {
  ...policyFile({
    connectors: { slack: { allow: ['*'] } },
    apps: {
      '.': {
        targets: {
          production: { appId: testApp, branch: 'main' },
          staging: { appId: otherApp, branch: 'main' },
        },
      },
    },
  }),
  'base44/connectors/slack.jsonc': slack,
};

const [example] = exampleSeed.apps;
const apps = [testApp, otherApp].map((id) => ({ ...example, id, connections: [] }));

/** What was sent that is no question. */
function writes(clone: AppClone): readonly string[] {
  return clone.calls().filter((call) => !call.startsWith('GET'));
}

function times(terminal: PseudoTerminal, text: string): number {
  return terminal.output().split(text).length - 1;
}

describe.skipIf(!hasTerminals)('at a terminal', () => {
  test('a push shows the plan once, asks, and goes on when the answer is yes', async () => {
    const clone = await openClone(files);
    const terminal = clone.atTerminal(['push']);
    await terminal.sees(question);
    expect(terminal.output()).toContain('create: Slack User is not connected yet.');
    expect(terminal.output()).not.toContain('Waiting for a person');
    expect(writes(clone)).toEqual([]);
    terminal.types('y\r');
    expect(await terminal.ended).toBe(5);
    expect(writes(clone)).toEqual(['PUT slack']);
    expect(times(terminal, 'create: Slack User')).toBe(1);
    expect(times(terminal, 'Plan id:')).toBe(1);
    expect(times(terminal, 'comparing your own main')).toBe(1);
    expect(terminal.output()).toContain('Waiting for a person to sign in: Slack User.');
  });

  test.each([
    ['no', 'n\r', 6],
    ['nothing', '\r', 6],
    ['Ctrl-D', '\u0004', 6],
    ['Ctrl-C', '\u0003', 130],
  ])('%s pushes nothing', async (_name, keys, code) => {
    const clone = await openClone(files);
    const terminal = clone.atTerminal(['push']);
    await terminal.sees(question);
    terminal.types(keys);
    expect(await terminal.ended).toBe(code);
    expect(terminal.output().trim().split(/\r?\n/).at(-1)).toBe('Nothing was pushed.');
    expect(times(terminal, 'Slack User')).toBe(1);
    expect(writes(clone)).toEqual([]);
  });

  test('nothing is asked with --yes, nor where there is nothing to do', async () => {
    const clone = await openClone(files);
    const agreed = clone.atTerminal(['push', '--yes']);
    expect(await agreed.ended).toBe(5);
    const settled = await openClone(files, { connections: [slackLive] });
    const idle = settled.atTerminal(['push']);
    expect(await idle.ended).toBe(0);
    for (const terminal of [agreed, idle]) expect(terminal.output()).not.toContain('[y/N]');
  });

  test('each target is asked about, and a no to one keeps no other from its turn', async () => {
    const clone = await openClone(twoTargets, {}, { apps });
    const terminal = clone.atTerminal(['push'], { appId: null });
    await terminal.sees(`Push this to production (app ${testApp})? [y/N]`);
    terminal.types('n\r');
    await terminal.sees(`Push this to staging (app ${otherApp})? [y/N]`);
    terminal.types('y\r');
    expect(await terminal.ended).toBe(6);
    expect(writes(clone)).toEqual(['PUT slack']);
    expect(terminal.output()).toContain('Not pushed to production, as you did not say yes.');
  });

  test('Ctrl-C is a no to every target that is still to come', async () => {
    const clone = await openClone(twoTargets, {}, { apps });
    const terminal = clone.atTerminal(['push'], { appId: null });
    await terminal.sees('Push this to production');
    terminal.types('\u0003');
    expect(await terminal.ended).toBe(130);
    expect(writes(clone)).toEqual([]);
    expect(terminal.output()).not.toContain('Push this to staging');
    expect(terminal.output()).toContain('Nothing was pushed.');
  });
});

test('without a terminal nothing is asked', async () => {
  const clone = await openClone(files);
  expect((await clone.run(['push'])).stdout).not.toContain('[y/N]');
  expect(writes(clone)).toEqual(['PUT slack']);
});
