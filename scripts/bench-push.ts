/**
 * Measures a push of twelve connectors beside Base44's own command line, where each call takes 100 ms, and writes
 * `docs/push-performance.md`: `npm run bench:push`. Both run as whole processes, by turns; medians are quoted, with what
 * each of them asked Base44 for, and how often it started git.
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { exampleSeed } from '../src/sandbox/example-seed.ts';
import type { FaultRule } from '../src/sandbox/faults.ts';
import { type Sandbox, startSandbox } from '../src/sandbox/sandbox.ts';
import { runBase44 } from '../test/support/base44-process.ts';
import { type ProcessResult, runCli } from '../test/support/run.ts';
import { table } from './docs/table.ts';
import { commitAll, git } from './git.ts';

const rounds = 7;
const callMilliseconds = 100;
const types = Array.from({ length: 12 }, (_, index) => `custom${index}`);
const [exampleApp] = exampleSeed.apps;

type Push = (
  sandbox: Sandbox,
  folder: string,
  env: Readonly<Record<string, string>>,
) => Promise<ProcessResult>;

const tools: Readonly<Record<string, Push>> = {
  'base44 connectors push': (sandbox, folder, env) =>
    runBase44(sandbox, folder, ['connectors', 'push', '--yes', '--json', '--dir', 'base44/connectors'], env),
  'connector-guard push': (sandbox, folder, env) =>
    runCli(['push', '--app-id', exampleApp.id, '--api-url', sandbox.url], {
      cwd: folder,
      env: { ...env, BASE44_TOKEN: 'sandbox-token-dana' },
    }),
};

const faults: readonly FaultRule[] = [
  { method: 'GET', path: 'external-auth/list' },
  { method: 'PUT', path: 'integrations/*' },
].map((call) => ({ ...call, times: 'always', delay: callMilliseconds, fault: { kind: 'none' } }) as const);

/** What is live before: nothing, or everything as it is declared. */
const states = {
  'first push': [],
  'nothing to do': types.map((type) => ({ type, scopes: ['read'], madeBy: 'dana@acme.com' })),
};

const root = mkdtempSync(join(tmpdir(), 'connector-guard-bench-'));
try {
  writeApp();
  const times: string[][] = [];
  const work: string[][] = [];
  for (const [state, connections] of Object.entries(states)) {
    const [theirs = 0, ours = 0] = await measure(connections);
    times.push([
      state,
      `${theirs.toFixed(0)} ms`,
      `${ours.toFixed(0)} ms`,
      `${(theirs / ours).toFixed(1)} ×`,
    ]);
    for (const [name, push] of Object.entries(tools)) {
      const { calls, gitStarts } = await count(push, connections);
      work.push([state, `\`${name}\``, calls, gitStarts.toFixed(0)]);
    }
  }
  writeFileSync(join(import.meta.dirname, '../docs/push-performance.md'), describe(times, work));
} finally {
  rmSync(root, { recursive: true, force: true });
}

function writeApp(): void {
  const folder = join(root, 'base44/connectors');
  mkdirSync(folder, { recursive: true });
  for (const type of types) {
    writeFileSync(join(folder, `${type}.jsonc`), JSON.stringify({ type, scopes: ['read'] }));
  }
  git(root, 'init', '--quiet', '--initial-branch=main');
  commitAll(root, 'Connectors');
}

/** The medians, in milliseconds, in the order of the tools. */
async function measure(connections: (typeof states)['nothing to do']): Promise<readonly number[]> {
  const times = Object.keys(tools).map((): number[] => []);
  for (let round = 0; round <= rounds; round += 1) {
    for (const [index, push] of Object.values(tools).entries()) {
      const { time } = await run(push, connections);
      // The first round warms the disk's cache and does not count.
      if (round > 0) times[index]?.push(time);
    }
  }
  return times.map((all) => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0);
}

interface Run {
  /** In milliseconds. */
  readonly time: number;
  /** The requests that reached Base44. */
  readonly log: Sandbox['log'];
}

async function run(
  push: Push,
  connections: (typeof states)['nothing to do'],
  env: Readonly<Record<string, string>> = {},
): Promise<Run> {
  const sandbox = await startSandbox({
    ...exampleSeed,
    apps: [{ ...exampleApp, connections }],
    types: types.map((type) => ({ type })),
    faults,
  });
  try {
    const start = performance.now();
    const { code, stderr } = await push(sandbox, root, env);
    const time = performance.now() - start;
    if (code !== 0 && code !== 5) throw new Error(`A push ended with exit code ${code}: ${stderr}`);
    return { time, log: [...sandbox.log] };
  } finally {
    await sandbox.close();
  }
}

/** What a push did, in a run of its own: that git writes down its starts takes time. */
async function count(push: Push, connections: (typeof states)['nothing to do']) {
  const trace = join(root, '.git/starts');
  const { log } = await run(push, connections, { GIT_TRACE2_EVENT: trace });
  const events = existsSync(trace) ? readFileSync(trace, 'utf8') : '';
  rmSync(trace, { force: true });
  const methods = log.map(({ method }) => method);
  const calls = [...new Set(methods)].map(
    (method) => `${methods.filter((one) => one === method).length} ${method}`,
  );
  return {
    calls: `${log.length} (${calls.join(', ')})`,
    gitStarts: events.split('"event":"start"').length - 1,
  };
}

function describe(times: readonly (readonly string[])[], work: readonly (readonly string[])[]): string {
  return `# How long a push takes

Written by \`npm run bench:push\` on Node ${process.versions.node}, ${cpus().length} cores: 12 connectors, each call of Base44 takes ${callMilliseconds} ms;
medians of ${rounds} rounds of whole processes, both tools by turns.

${table(['', ...Object.keys(tools).map((name) => `\`${name}\``), 'times faster'], times)}

What they ask Base44 for, by the log of the sandbox that stands in for it, and how often they start git:

${table(['', 'tool', 'calls', 'git'], work)}

Base44's own command line sets every connector each time, one after the other. Ours asks once what is live, sets only what differs,
several at a time, and reads back what came of it.
`;
}
