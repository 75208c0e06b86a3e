/**
 * Measures a push of twelve connectors beside Base44's own command line, where each call takes 100 ms, and writes
 * `docs/push-performance.md`: `npm run bench:push`. Both run as whole processes, by turns; medians are quoted.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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

type Push = (sandbox: Sandbox, folder: string) => Promise<ProcessResult>;

const tools: Readonly<Record<string, Push>> = {
  'base44 connectors push': (sandbox, folder) =>
    runBase44(sandbox, folder, ['connectors', 'push', '--yes', '--json', '--dir', 'base44/connectors']),
  'connector-guard push': (sandbox, folder) =>
    runCli(['push', '--app-id', exampleApp.id, '--api-url', sandbox.url], {
      cwd: folder,
      env: { BASE44_TOKEN: 'sandbox-token-dana' },
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
  const results: string[][] = [];
  for (const [state, connections] of Object.entries(states)) {
    const [theirs = 0, ours = 0] = await measure(connections);
    results.push([
      state,
      `${theirs.toFixed(0)} ms`,
      `${ours.toFixed(0)} ms`,
      `${(theirs / ours).toFixed(1)} ×`,
    ]);
  }
  writeFileSync(join(import.meta.dirname, '../docs/push-performance.md'), describe(results));
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
      const time = await timeOf(push, connections);
      // The first round warms the disk's cache and does not count.
      if (round > 0) times[index]?.push(time);
    }
  }
  return times.map((all) => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0);
}

async function timeOf(push: Push, connections: (typeof states)['nothing to do']): Promise<number> {
  const sandbox = await startSandbox({
    ...exampleSeed,
    apps: [{ ...exampleApp, connections }],
    types: types.map((type) => ({ type })),
    faults,
  });
  try {
    const start = performance.now();
    const { code, stderr } = await push(sandbox, root);
    const time = performance.now() - start;
    if (code !== 0 && code !== 5) throw new Error(`A push ended with exit code ${code}: ${stderr}`);
    return time;
  } finally {
    await sandbox.close();
  }
}

function describe(rows: readonly (readonly string[])[]): string {
  return `# How long a push takes

Written by \`npm run bench:push\` on Node ${process.versions.node}, ${cpus().length} cores: 12 connectors, each call of Base44 takes ${callMilliseconds} ms;
medians of ${rounds} rounds of whole processes, both tools by turns.

${table(['', ...Object.keys(tools).map((name) => `\`${name}\``), 'times faster'], rows)}

Base44's own command line sets every connector each time, one after the other. Ours asks once what is live, sets only what differs,
several at a time, and reads back what came of it.
`;
}
