import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { UserError } from '../ports/errors.ts';

export interface GitResult {
  readonly code: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/** What is wanted of a git process while it runs. */
export interface GitListener {
  readonly onOutput: (piece: Buffer) => void;
  readonly onEnd: (result: Pick<GitResult, 'code' | 'stderr'>) => void;
  /** git could not be started. */
  readonly onError: (error: UserError) => void;
}

/** Before the words of a command that looks at the working tree: no program is started that the repository names. */
export const safely = ['-c', 'core.fsmonitor=false'] as const;

/** Before the words of a command that writes: hooks may stand in the working tree, and come from a pull request then. */
export const withoutHooks = ['-c', 'core.hooksPath=/dev/null'] as const;

/**
 * git starts programs that the user, or a repository's setup, names: whatever signs in at `origin` has no use for a
 * token for Base44, in the terminal's variable or the action's input.
 */
function withoutBase44(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !/base44/i.test(name)));
}

/** In git's environment: messages that we know, nobody is asked anything, and paths mean what we write. */
const settings = {
  LC_ALL: 'C',
  GIT_TERMINAL_PROMPT: '0',
  // Set by whoever starts git for a person, such as Magit, and so in hooks.
  GIT_LITERAL_PATHSPECS: '0',
  GIT_GLOB_PATHSPECS: '0',
  GIT_NOGLOB_PATHSPECS: '0',
  GIT_ICASE_PATHSPECS: '0',
};

/** Starts git in a folder. Nothing of the user's setup that changes what is read is obeyed. */
export function startGit(
  root: string,
  args: readonly string[],
  { onOutput, onEnd, onError }: GitListener,
): ChildProcessWithoutNullStreams {
  // Most runs need no git, and this module takes a tenth of such a run to load. Others do something else meanwhile.
  const { spawn } = process.getBuiltinModule('node:child_process');
  const child = spawn('git', ['-C', root, '--no-optional-locks', '--no-replace-objects', ...args], {
    env: { ...withoutBase44(process.env), ...settings },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const stderr: Buffer[] = [];
  child.stdout.on('data', onOutput);
  child.stderr.on('data', (piece: Buffer) => stderr.push(piece));
  child.on('error', (cause) => {
    onError(
      new UserError('git could not be started. Install git, or leave out --base and --head.', { cause }),
    );
  });
  child.on('close', (code) => onEnd({ code: code ?? 1, stderr: Buffer.concat(stderr).toString() }));
  // A git that has already failed closes its input; the exit code tells.
  child.stdin.on('error', () => {});
  return child;
}

/** Runs git in a folder to its end. */
export function runGit(root: string, args: readonly string[], input: string): Promise<GitResult> {
  return new Promise((resolve, reject) => {
    const stdout: Buffer[] = [];
    const child = startGit(root, args, {
      onOutput: (piece) => stdout.push(piece),
      onEnd: ({ code, stderr }) => resolve({ code, stdout: Buffer.concat(stdout), stderr }),
      onError: reject,
    });
    child.stdin.end(input);
  });
}

/** Why git failed, in its own words, with what it advises: on one line. */
export function reasonOf({ code, stderr }: Pick<GitResult, 'code' | 'stderr'>): string {
  const said = stderr.trim();
  const reason = said.slice(Math.max(said.lastIndexOf('fatal: '), 0));
  return reason.startsWith('fatal: ')
    ? reason.replaceAll(/\s+/g, ' ')
    : reason.split('\n').at(-1) || `exit code ${code}`;
}
