import { once } from 'node:events';
import { type Sandbox, startSandbox } from './sandbox.ts';
import type { Seed } from './seed.ts';

export interface ServeOptions {
  readonly seed: Seed;
  readonly port: number;
  /** Ends it. */
  readonly signal: AbortSignal;
  /** Is called once it answers. */
  readonly onStart: (sandbox: Sandbox) => void;
}

/** Runs a sandbox until it is told to stop: what a process of its own does. */
export async function serveSandbox({ seed, port, signal, onStart }: ServeOptions): Promise<void> {
  const sandbox = await startSandbox(seed, { port });
  try {
    onStart(sandbox);
    if (!signal.aborted) await once(signal, 'abort');
  } finally {
    await sandbox.close();
  }
}
