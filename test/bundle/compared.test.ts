import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openClone } from '../support/app-clone.ts';
import { connectorFile } from '../support/memory-tree.ts';
import { allowingAll } from '../support/policies.ts';
import { testApp } from '../support/sandbox.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

const path = 'base44/connectors/notion.jsonc';
const files = { ...allowingAll('notion', 'slack'), [path]: connectorFile('notion') };
const live = { connections: [{ type: 'notion', scopes: [], madeBy: 'dana@acme.com' }] };

test.each(['status', 'push'])('%s says which commit is compared with which app', async (command) => {
  const clone = await openClone(files, live);
  const commit = clone.git('rev-parse', '--short=7', 'HEAD').trim();
  const alone = await clone.run([command]);
  expect(alone.stdout).toMatch(`There is no origin/main here: comparing your own main (${commit}) with`);
  clone.git('update-ref', 'refs/remotes/origin/main', 'HEAD');
  const lines = (await clone.run([command])).stdout.trim().split('\n');
  expect(lines[0]).toBe(`Comparing origin/main (${commit}) with app ${testApp}.`);
  expect(lines.at(-1)).toBe(`In sync: the live app is what origin/main (${commit}) says.`);
});

test('status names a file in the folder that is not compared', async () => {
  const clone = await openClone(files, live);
  writeFiles(clone.root, { [path]: connectorFile('notion', ['read']) });
  const one = await clone.run(['status']);
  expect(one.stdout.split('\n')[1]).toBe(`${path} is different in your folder; that is not compared.`);
  expect(one.code).toBe(0);
  writeFiles(clone.root, { 'base44/connectors/slack.jsonc': connectorFile('slack') });
  expect((await clone.run(['status'])).stdout).toContain(`${path} and 1 more are different`);
});

test('status starts no more of git than push where the folder is what is compared', async () => {
  const clone = await openClone(files, live);
  const trace = join(temporaryFolder(), 'trace');
  await clone.run(['status'], { env: { GIT_TRACE2_EVENT: trace } });
  const starts = [...readFileSync(trace, 'utf8').matchAll(/"event":"cmd_name".*"name":"([\w-]+)"/g)];
  expect(starts.map(([, name]) => name).toSorted()).toEqual(['cat-file', 'symbolic-ref']);
});
