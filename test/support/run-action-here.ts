import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ActionResult, prepareAction, readResult } from './run-action.ts';

let runs = 0;
let folder: string | undefined;

/**
 * Runs the action from its source in this process, which is many times faster than a process of its own. One at a
 * time: it has the environment and the output of the process.
 */
export async function runActionHere(
  workspace: string,
  inputs: Readonly<Record<string, string>>,
  environment: Readonly<Record<string, string>>,
): Promise<ActionResult> {
  // The runner's library remembers where the summary is for as long as the process lives.
  folder ??= lastingFolder();
  const prepared = prepareAction(workspace, inputs, environment, folder);
  const before = process.env;
  const write = process.stdout.write;
  let stdout = '';
  process.env = { ...prepared.environment };
  process.stdout.write = (text: string | Uint8Array): boolean => {
    stdout += String(text);
    return true;
  };
  try {
    runs += 1;
    await import(/* @vite-ignore */ `../../src/action.ts?run=${runs}`);
    return readResult(prepared, { code: Number(process.exitCode ?? 0), stdout, stderr: '' });
  } finally {
    process.env = before;
    process.stdout.write = write;
    process.exitCode = undefined;
  }
}

function lastingFolder(): string {
  const made = mkdtempSync(join(tmpdir(), 'connector-guard-'));
  process.once('exit', () => rmSync(made, { recursive: true, force: true }));
  return made;
}
