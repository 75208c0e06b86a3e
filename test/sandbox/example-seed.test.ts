import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseConnector } from '../../src/domain/connector/parse-connector.ts';
import { exampleSeed } from '../../src/sandbox/example-seed.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import { serveSandbox } from '../../src/sandbox/serve-sandbox.ts';
import { projectRoot } from '../support/run.ts';
import { listConnections, setScopes } from '../support/sandbox.ts';

test('the seed is the live app of the example: what its files declare is authorized', async () => {
  const sandbox = await startSandbox(exampleSeed);
  try {
    const folder = join(projectRoot, 'examples/acme-crm/base44/connectors');
    const files = readdirSync(folder);
    for (const name of files) {
      const { connector } = parseConnector(readFileSync(join(folder, name)), name);
      if (connector === undefined) throw new Error(`${name} cannot be read.`);
      const scopes = connector.scopes.map(({ scope }) => scope);
      expect(await setScopes(sandbox, connector.type, scopes), name).toMatchObject({
        already_authorized: true,
      });
    }
    expect(await listConnections(sandbox)).toHaveLength(files.length);
  } finally {
    await sandbox.close();
  }
});

test('a sandbox can be a process of its own: it answers until it is told to end', async () => {
  const end = new AbortController();
  let ended: Promise<void> | undefined;
  const { url } = await new Promise<Sandbox>((onStart) => {
    ended = serveSandbox({ seed: exampleSeed, port: 0, signal: end.signal, onStart });
  });
  expect((await fetch(url)).status).toBe(200);
  end.abort();
  await ended;
  await expect(fetch(url)).rejects.toThrow();
});
