import { UserError } from '../ports/errors.ts';

export interface GitResult {
  readonly code: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/** Runs git in a folder to its end. Nothing of the user's setup that changes what is read is obeyed. */
export async function runGit(root: string, args: readonly string[], input: string): Promise<GitResult> {
  // Most runs need no git, and this module takes a tenth of such a run to load.
  const { spawn } = await import('node:child_process');
  return new Promise((resolve, reject) => {
    const child = spawn('git', ['-C', root, '--no-optional-locks', '--no-replace-objects', ...args], {
      env: { ...process.env, LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0' },
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
    child.on('error', (cause) => {
      reject(
        new UserError('git could not be started. Install git, or leave out --base and --head.', { cause }),
      );
    });
    child.on('close', (code) => {
      resolve({ code: code ?? 1, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString() });
    });
    // A git that has already failed closes its input; the exit code tells.
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}
