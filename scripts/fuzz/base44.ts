import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { parseConnector } from '../../src/domain/connector/parse-connector.ts';
import { exampleSeed } from '../../src/sandbox/example-seed.ts';
import { startSandbox } from '../../src/sandbox/sandbox.ts';
import { setsIn } from '../../test/support/base44-cli.ts';
import { runBase44 } from '../../test/support/base44-process.ts';
import { pushableFiles } from './generators.ts';

/** How many files one run of the CLI pushes. */
const batchSize = 150;

export interface Comparison {
  /** Files that the CLI sent exactly as we read them. */
  readonly pushed: number;
  /** Files that we refuse, so that nothing depends on what the CLI makes of them. */
  readonly refused: number;
  readonly faults: readonly { readonly bytes: Uint8Array; readonly fault: string }[];
}

interface ReadFile {
  readonly type: string;
  readonly bytes: Uint8Array;
  readonly scopes: readonly string[] | undefined;
}

/** Pushes generated connector files with Base44's own CLI to the sandbox, and compares what it sent with what we read. */
export async function compareWithBase44(count: number, seed: number): Promise<Comparison> {
  const files = fc.sample(pushableFiles, { seed, numRuns: count }).map((build, index): ReadFile => {
    const type = `fuzz${index}`;
    const bytes = build(type);
    const { connector } = parseConnector(bytes, 'x.jsonc');
    return { type, bytes, scopes: connector?.scopes.map(({ scope }) => scope) };
  });
  const accepted = files.filter(({ scopes }) => scopes !== undefined);
  const faults: Comparison['faults'][number][] = [];
  for (let start = 0; start < accepted.length; start += batchSize) {
    faults.push(...(await pushBatch(accepted.slice(start, start + batchSize))));
  }
  return { pushed: accepted.length - faults.length, refused: files.length - accepted.length, faults };
}

async function pushBatch(batch: readonly ReadFile[]): Promise<Comparison['faults']> {
  const home = mkdtempSync(join(tmpdir(), 'connector-guard-fuzz-'));
  const [app] = exampleSeed.apps;
  const sandbox = await startSandbox({ ...exampleSeed, apps: [{ ...app, connections: [] }] });
  try {
    mkdirSync(join(home, 'connectors'));
    for (const { type, bytes } of batch) writeFileSync(join(home, `connectors/${type}.jsonc`), bytes);
    const { stdout, stderr } = await runBase44(sandbox, home, ['connectors', 'push', '--json', '--yes']);
    const sent = new Map(sandbox.log.flatMap(setsIn).map(({ type, body }) => [type, JSON.stringify(body)]));
    const differing = batch.filter(({ type, scopes }) => sent.get(type) !== JSON.stringify({ scopes }));
    return differing.map(({ type, bytes }) => ({
      bytes,
      fault: `${type}: it sent ${sent.get(type) ?? `nothing: ${(stdout + stderr).slice(0, 500)}`}`,
    }));
  } finally {
    await sandbox.close();
    rmSync(home, { recursive: true, force: true });
  }
}
