import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { projectRoot } from './run.ts';

/** A demo that goes on while the test looks at it. */
export interface RunningDemo {
  readonly process: ChildProcess;
  /** Waits until it has said something, and returns what the pattern found. */
  hears(pattern: RegExp): Promise<string>;
  /** Waits for its end. */
  ended(): Promise<{ readonly code: number | null; readonly output: string }>;
}

/** Starts the built demo with a folder for its temporary files. */
export function startDemo(words: readonly string[], temporary: string): RunningDemo {
  const program = join(projectRoot, 'dist/cli/index.js');
  const child = spawn(process.execPath, [program, 'demo', ...words], {
    env: { PATH: process.env['PATH'] ?? '', TMPDIR: temporary },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  let output = '';
  const listeners = new Set<() => void>();
  const add = (text: string) => {
    output += text;
    for (const listener of listeners) listener();
  };
  child.stdout.setEncoding('utf8').on('data', add);
  child.stderr.setEncoding('utf8').on('data', add);
  const end = new Promise<number | null>((resolve) => child.on('close', resolve));
  return {
    process: child,
    hears: (pattern) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const [found] = pattern.exec(output) ?? [];
          if (found === undefined) return;
          listeners.delete(look);
          resolve(found);
        };
        listeners.add(look);
        look();
        void end.then(() => reject(new Error(`The demo ended without saying ${pattern}:\n${output}`)));
      }),
    ended: async () => ({ code: await end, output }),
  };
}
