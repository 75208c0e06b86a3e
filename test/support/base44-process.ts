import { join } from 'node:path';
import { exampleSeed } from '../../src/sandbox/example-seed.ts';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import { type ProcessResult, projectRoot, run } from './run.ts';

/** Base44's CLI as a command line; `connectors` commands take the app's id by the environment. */
export const base44Program: readonly [string, string] = [
  process.execPath,
  join(projectRoot, 'node_modules/base44/bin/run.js'),
];

/**
 * The environment in which the CLI uses a sandbox, signed in as the app's owner.
 *
 * @param home an empty folder: the CLI keeps its login there
 */
export function base44Environment(sandbox: Sandbox, home: string): Readonly<Record<string, string>> {
  const { accessToken, refreshToken } = sandbox.signIn('dana@acme.com');
  return {
    HOME: home,
    // Every command starts "npm view base44 version" and waits for it; here it finds no npm.
    PATH: home,
    BASE44_API_URL: sandbox.url,
    BASE44_APP_ID: exampleSeed.apps[0].id,
    BASE44_ACCESS_TOKEN: accessToken,
    BASE44_REFRESH_TOKEN: refreshToken,
    BASE44_DISABLE_TELEMETRY: '1',
    // Compiling the CLI is a third of the time that a command takes.
    NODE_COMPILE_CACHE: join(projectRoot, 'node_modules/.cache/base44'),
  };
}

/** Runs Base44's real CLI in a folder, as a machine would: without a terminal. `env` adds to the environment. */
export function runBase44(
  sandbox: Sandbox,
  home: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<ProcessResult> {
  const [program, ...first] = base44Program;
  return run(program, [...first, ...args], {
    cwd: home,
    env: { ...base44Environment(sandbox, home), ...env },
  });
}
