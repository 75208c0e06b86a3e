import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { exampleSeed } from '../../src/sandbox/example-seed.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import { runBase44 } from '../../test/support/base44-process.ts';
import { type ProcessResult, runCli } from '../../test/support/run.ts';
import { commitAll, git } from '../git.ts';
import type { Trap } from './traps.ts';

/** What a tool did with a trap, as a machine that runs it would see it. */
export interface Observed {
  readonly code: number | null;
  /** The types that were live before and are not any more. */
  readonly removed: readonly string[];
  /** Whether a link with which anybody can connect an account was written to the log. */
  readonly printsLink: boolean;
  readonly stdout: string;
}

export interface Comparison {
  readonly trap: Trap;
  readonly base44: Observed;
  readonly ours: Observed;
}

/** Lets both tools push the same files, each to an app of its own that stands as the trap says. */
export async function runTrap(trap: Trap): Promise<Comparison> {
  const base44 = await observe(trap, (sandbox, folder) =>
    runBase44(sandbox, folder, ['connectors', 'push', '--yes', '--json', ...trap.base44Words]),
  );
  const ours = await observe(trap, (sandbox, folder) =>
    runCli(['push', '--app-id', appId, '--api-url', sandbox.url, ...trap.ourWords], {
      cwd: folder,
      env: { BASE44_TOKEN: 'sandbox-token-dana' },
    }),
  );
  return { trap, base44, ours };
}

const [exampleApp] = exampleSeed.apps;
const appId = exampleApp.id;

async function observe(
  { files, app, types = [], faults = [] }: Trap,
  push: (sandbox: Sandbox, folder: string) => Promise<ProcessResult>,
): Promise<Observed> {
  const folder = mkdtempSync(join(tmpdir(), 'connector-guard-compare-'));
  const apps = [{ ...exampleApp, connections: [], ...app }];
  const sandbox = await startSandbox({ ...exampleSeed, apps, types, faults });
  try {
    commitFiles(folder, files);
    const before = typesIn(sandbox);
    const { code, stdout, stderr } = await push(sandbox, folder);
    const after = typesIn(sandbox);
    return {
      code,
      removed: before.filter((type) => !after.includes(type)),
      printsLink: /\/connect\/\w{16,}/.test(stdout + stderr),
      stdout,
    };
  } finally {
    await sandbox.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function commitFiles(folder: string, files: Trap['files']): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  git(folder, 'init', '--quiet', '--initial-branch=main');
  commitAll(folder, 'Connectors');
}

function typesIn(sandbox: Sandbox): readonly string[] {
  const { connections, stripe } = sandbox.look(appId);
  return [...connections.map(({ type }) => type), ...(stripe === null ? [] : ['stripe'])];
}
