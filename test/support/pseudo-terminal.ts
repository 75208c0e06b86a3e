import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { onTestFinished, vi } from 'vitest';

/** util-linux gives a program a terminal. */
const script = '/usr/bin/script';

/** Whether this machine can give programs a terminal. */
export const hasTerminals: boolean = existsSync(script);

/** A program that runs in a terminal of its own. */
export interface PseudoTerminal {
  /** What it has written so far. */
  output(): string;
  /** Waits until it has written a text, so many times. */
  sees(text: string, times?: number): Promise<void>;
  types(keys: string): void;
  /** Its exit code, once it has ended. */
  readonly ended: Promise<number | null>;
}

export interface TerminalProgram {
  readonly words: readonly string[];
  readonly cwd: string;
  /** The whole environment, but for what a terminal needs. */
  readonly env: Readonly<Record<string, string>>;
}

/** Starts a program in a terminal, and ends it with the test. */
export function openPseudoTerminal({ words, cwd, env }: TerminalProgram): PseudoTerminal {
  const command = words.map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(' ');
  // Without a width, the terminal breaks the line after every character.
  const child = spawn(
    script,
    ['-qec', `PATH=/usr/bin:/bin stty cols 200 rows 50; exec ${command}`, '/dev/null'],
    {
      cwd,
      env: { SHELL: '/bin/sh', TERM: 'xterm', ...env },
      stdio: ['pipe', 'pipe', 'ignore'],
    },
  );
  onTestFinished(() => {
    child.kill();
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  return {
    output: () => output,
    async sees(text, times = 1) {
      try {
        await vi.waitUntil(() => output.split(text).length > times, { timeout: 25_000, interval: 50 });
      } catch {
        throw new Error(`"${text}" is not in the output:\n${output}`);
      }
    },
    types: (keys) => child.stdin.write(keys),
    ended: new Promise((resolve) => child.on('close', resolve)),
  };
}
