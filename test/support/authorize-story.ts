import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { vi } from 'vitest';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import { gitIn, gitRepository, type TestRepository } from './git-repository.ts';
import { openPseudoTerminal, type PseudoTerminal } from './pseudo-terminal.ts';
import { type ProcessResult, projectRoot, run } from './run.ts';
import { testApp } from './sandbox.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** A person's clone of a repository that is deployed to a sandbox, and the browser on their machine. */
export interface AuthorizeStory {
  readonly origin: TestRepository;
  /** The folder of the clone. */
  readonly clone: string;
  /** The addresses that the browser was started with, in order. */
  opened(): readonly string[];
  /** Waits until the browser was started so many times, and returns the address of the last time. */
  waitForPage(count: number): Promise<string>;
  /** Runs the built `connector-guard authorize` in the clone, at a terminal. */
  atTerminal(...options: readonly string[]): PseudoTerminal;
  /** The same without a terminal. */
  without(...options: readonly string[]): Promise<ProcessResult>;
}

export interface StoryOptions {
  readonly sandbox: Sandbox;
  readonly files: Readonly<Record<string, string>>;
  /** Instead of Dana's personal token. */
  readonly env?: Readonly<Record<string, string>>;
}

export function authorizeStory({ sandbox, files, env }: StoryOptions): AuthorizeStory {
  const origin = gitRepository();
  origin.commit(files);
  const home = temporaryFolder();
  const clone = join(home, 'clone');
  gitIn(home)('clone', '--quiet', origin.root, clone);
  const log = join(home, 'opened');
  const browser = join(home, 'browser');
  const append = `require('node:fs').appendFileSync(${JSON.stringify(log)}, process.argv[2] + '\\n')`;
  writeFileSync(browser, `#!${process.execPath}\n${append};\n`, { mode: 0o755 });
  const opened = () =>
    existsSync(log)
      ? readFileSync(log, 'utf8')
          .split('\n')
          .filter((line) => line !== '')
      : [];
  const words = (options: readonly string[]) => [
    process.execPath,
    join(projectRoot, 'dist/cli/index.js'),
    ...['authorize', '--app-id', testApp, '--api-url', sandbox.url, ...options],
  ];
  const environment = {
    PATH: '/usr/bin:/bin',
    HOME: home,
    BROWSER: browser,
    NO_COLOR: '1',
    ...(env ?? { BASE44_TOKEN: 'sandbox-token-dana' }),
  };
  return {
    origin,
    clone,
    opened,
    async waitForPage(count) {
      await vi.waitUntil(() => opened().length >= count, { timeout: 25_000 });
      return opened().at(-1) ?? '';
    },
    atTerminal: (...options) => openPseudoTerminal({ words: words(options), cwd: clone, env: environment }),
    without(...options) {
      const [program = '', ...args] = words(options);
      return run(program, args, { cwd: clone, env: environment });
    },
  };
}
