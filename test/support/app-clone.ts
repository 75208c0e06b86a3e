import { join } from 'node:path';
import type { Report } from '../../src/report/report.ts';
import type { LoggedRequest } from '../../src/sandbox/request-log.ts';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import type { SeedApp } from '../../src/sandbox/seed.ts';
import { gitRepository, type TestRepository } from './git-repository.ts';
import { openPseudoTerminal, type PseudoTerminal } from './pseudo-terminal.ts';
import { type ProcessResult, projectRoot, runCli } from './run.ts';
import { openSandbox, testApp } from './sandbox.ts';

type SandboxSeed = NonNullable<Parameters<typeof openSandbox>[1]>;

/** A clone of an app's repository, beside the live app in a sandbox. */
export interface AppClone extends TestRepository {
  readonly sandbox: Sandbox;
  /** Runs the built command line in the clone, with a token that may write unless told otherwise. */
  run(args: readonly string[], options?: CloneRun): Promise<ProcessResult>;
  /** The same with the report as data. */
  report(args: readonly string[], options?: CloneRun): Promise<Reported>;
  /** Runs it at a terminal. */
  atTerminal(args: readonly string[], options?: CloneRun): PseudoTerminal;
  /** The requests that reached the sandbox since the last look: `GET list`, `PUT slack`. */
  calls(): readonly string[];
}

export interface CloneRun {
  readonly token?: string;
  /** Where Base44 is; the sandbox when left out. */
  readonly apiUrl?: string;
  /** The app's id; null when the policy has it. */
  readonly appId?: string | null;
  readonly env?: Readonly<Record<string, string>>;
}

export interface Reported {
  readonly code: number | null;
  readonly report: Report;
  readonly stderr: string;
}

/** A repository whose `main` has these files, and a sandbox with the app as it is live. */
export async function openClone(
  files: Readonly<Record<string, string | Uint8Array>>,
  app: Partial<SeedApp> = {},
  seed: SandboxSeed = {},
): Promise<AppClone> {
  const repository = gitRepository();
  repository.commit(files);
  const sandbox = await openSandbox(app, seed);
  let seen = 0;
  const wordsOf = (
    args: readonly string[],
    { apiUrl = sandbox.url, appId = testApp }: CloneRun = {},
  ): readonly string[] => [...args, '--api-url', apiUrl, ...(appId === null ? [] : ['--app-id', appId])];
  const runOf = ({ token = 'sandbox-token-dana', env = {} }: CloneRun = {}) => ({
    cwd: repository.root,
    env: { BASE44_TOKEN: token, ...env },
  });
  const run: AppClone['run'] = (args, options) => runCli(wordsOf(args, options), runOf(options));
  return {
    ...repository,
    sandbox,
    run,
    atTerminal(args, options) {
      const { cwd, env } = runOf(options);
      const words = [process.execPath, join(projectRoot, 'dist/cli/index.js'), ...wordsOf(args, options)];
      return openPseudoTerminal({ words, cwd, env: { PATH: '/usr/bin:/bin', NO_COLOR: '1', ...env } });
    },
    async report(args, options) {
      const { code, stdout, stderr } = await run([...args, '--format', 'json'], options);
      return { code, report: JSON.parse(stdout), stderr };
    },
    calls() {
      const fresh = sandbox.log.slice(seen);
      seen = sandbox.log.length;
      return fresh.map(shortCall);
    },
  };
}

/** `PUT slack`, `DELETE slack`, `GET list`, `POST stripe`. */
function shortCall({ method, path }: Pick<LoggedRequest, 'method' | 'path'>): string {
  const [, rest = path] = /\/(?:external-auth|payments)\/(.*)$/.exec(path) ?? [];
  return `${method} ${rest.replace(/^integrations\//, '').replace(/\/(remove|install|status)$/, '')}`;
}

/** The outcome and its reason, with the exit code: `applied: changes-applied (0)`. */
export function conclusionOf({ code, report }: Reported): string {
  return `${report.outcome}: ${report.reason} (${code})`;
}
