import { spawn } from 'node:child_process';
import { join } from 'node:path';

export interface ProcessResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd?: string;
  /** The whole environment; `PATH` only when left out. */
  readonly env?: Readonly<Record<string, string>>;
  /** The user to run as, where we may choose. */
  readonly uid?: number;
  /** Kills the program; that it did not come to its end shows in its code. */
  readonly signal?: AbortSignal;
}

export const projectRoot = join(import.meta.dirname, '../..');

/** Runs a program to its end, without input and without our environment. */
export function run(
  program: string,
  args: readonly string[],
  options: RunOptions = {},
): Promise<ProcessResult> {
  return new Promise((resolve, reject) => {
    const env = { PATH: process.env['PATH'] ?? '', ...options.env };
    const child = spawn(program, args, {
      cwd: options.cwd,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(options.uid === undefined ? {} : { uid: options.uid }),
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      stdout += chunk;
    });
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      stderr += chunk;
    });
    const kill = () => child.kill('SIGKILL');
    options.signal?.addEventListener('abort', kill);
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}

/** Runs the built command line, as a user has it. */
export function runCli(args: readonly string[], options: RunOptions = {}): Promise<ProcessResult> {
  return run(process.execPath, [join(projectRoot, 'dist/cli/index.js'), ...args], options);
}
