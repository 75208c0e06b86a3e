import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type AppClone, openClone } from '../support/app-clone.ts';
import { openProxy, passOn } from '../support/base44-proxy.ts';
import { connectorFile } from '../support/memory-tree.ts';
import { policyFile } from '../support/policies.ts';
import { projectRoot } from '../support/run.ts';
import { testApp } from '../support/sandbox.ts';

const dana = 'dana@acme.com';
const send = 'https://www.googleapis.com/auth/gmail.send';
const labels = 'https://www.googleapis.com/auth/gmail.labels';
const fileOf = (type: string, ...scopes: readonly string[]) => ({
  [`base44/connectors/${type}.jsonc`]: connectorFile(type, scopes),
});
const types = ['slack', 'gmail', 'github', 'notion', 'linkedin', 'stripe'];
const files = {
  ...policyFile({ connectors: Object.fromEntries(types.map((type) => [type, { allow: ['*'] }])) }),
  ...fileOf('slack', 'chat:write'),
  ...fileOf('gmail', send, labels),
  ...fileOf('github', 'read:user'),
  ...fileOf('stripe'),
};

/** Everything that a push does: a new connector, a wider and a narrower one, Stripe, and two removals. */
async function openApp(): Promise<AppClone> {
  const clone = await openClone(
    { ...files, ...fileOf('notion'), ...fileOf('linkedin') },
    {
      connections: [
        { type: 'gmail', scopes: [send], madeBy: dana },
        { type: 'github', scopes: ['read:user', 'repo'], madeBy: dana },
        { type: 'notion', scopes: [], madeBy: dana },
        { type: 'linkedin', scopes: [], madeBy: dana },
      ],
    },
  );
  clone.commit(
    {},
    ['notion', 'linkedin'].map((type) => `base44/connectors/${type}.jsonc`),
  );
  return clone;
}

const push = ['push', '--allow-removals', 'notion,linkedin'];

/** How the app stands, what waits for whom, and what the next look at it says. */
async function endOf(clone: AppClone) {
  const { connections, waiting, stripe } = clone.sandbox.look(testApp);
  const { report, code } = await clone.report(['status']);
  const asked = [...new Set(waiting.map(({ type, scopes }) => `${type} ${scopes.toSorted().join(' ')}`))];
  return { connections, asked: asked.toSorted(), stripe, report, code };
}

let undisturbed: ReturnType<typeof pushUndisturbed> | undefined;

async function pushUndisturbed() {
  const clone = await openApp();
  const pushed = await clone.report(push);
  const calls = clone.calls();
  return { pushed, calls, end: await endOf(clone) };
}

/** What a push comes to that nobody kills. */
function uninterrupted() {
  undisturbed ??= pushUndisturbed();
  return undisturbed;
}

interface Killed {
  /** The number of the request at which the process is killed. */
  readonly request: number;
  readonly when: 'before its effect' | 'after its effect';
}

/** Starts a push, and kills it at a request, which it gets no answer to. */
async function pushAndKill(clone: AppClone, { request, when }: Killed): Promise<void> {
  let child: ChildProcess | undefined;
  const apiUrl = await openProxy(clone.sandbox.url, async (passing, response) => {
    if (passing.number !== request) return passOn(passing, response);
    if (when === 'after its effect') await passing.forward();
    child?.kill('SIGKILL');
  });
  const cli = join(projectRoot, 'dist/cli/index.js');
  const args = [cli, ...push, '--api-url', apiUrl, '--app-id', testApp];
  const env = { PATH: process.env['PATH'] ?? '', BASE44_TOKEN: 'sandbox-token-dana' };
  const signal = await new Promise((resolve, reject) => {
    child = spawn(process.execPath, args, { cwd: clone.root, env, stdio: 'ignore' })
      .on('error', reject)
      .on('close', (_code, how) => resolve(how));
  });
  expect(signal).toBe('SIGKILL');
}

describe('a push that is killed and run again ends as one that was not', () => {
  /** As many as an uninterrupted push sends, which the first test makes sure of. */
  const requests = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
  const moments = requests.flatMap((request) =>
    (['before its effect', 'after its effect'] as const).map((when) => ({ request, when })),
  );

  test('which sends ten requests', async () => {
    const { pushed, calls } = await uninterrupted();
    expect([pushed.report.outcome, pushed.code]).toEqual(['authorization-pending', 5]);
    expect(calls).toHaveLength(requests.length);
    expect(calls.filter((line) => !line.startsWith('GET')).toSorted()).toEqual([
      'DELETE linkedin',
      'DELETE notion',
      'POST stripe',
      'PUT github',
      'PUT gmail',
      'PUT slack',
    ]);
  });

  test.each(moments)('at request $request, $when', async (moment) => {
    const { pushed: expected, end } = await uninterrupted();
    const killed = await openApp();
    await pushAndKill(killed, moment);
    const { report, code } = await killed.report(push);
    expect([report.outcome, report.reason, code]).toEqual([
      expected.report.outcome,
      expected.report.reason,
      expected.code,
    ]);
    expect(report.apps[0]?.pending).toEqual(expected.report.apps[0]?.pending);
    expect(await endOf(killed)).toEqual(end);
    const removals = killed.calls().filter((line) => line.startsWith('DELETE'));
    expect(new Set(removals)).toEqual(new Set(['DELETE linkedin', 'DELETE notion']));
  });
});
