import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { cli, example } from '../../scripts/bench/local-cases.ts';
import { measureInTurns } from '../../scripts/bench/measure.ts';
import { projectRoot } from '../support/run.ts';

function sizeOf(files: readonly string[]) {
  const contents = files.map((file) => readFileSync(file));
  const sum = (sizes: readonly number[]) => sizes.reduce((one, other) => one + other, 0);
  return {
    bytes: sum(contents.map(({ length }) => length)),
    packed: sum(contents.map((content) => gzipSync(content).length)),
  };
}

test('a check loads less than 400 kB', async () => {
  const looked = await measureInTurns([{ name: 'check', args: [cli, 'check'], cwd: example }], 0);
  const { scripts } = looked('check');
  expect(scripts).toContain(cli);
  expect(sizeOf(scripts).bytes).toBeLessThan(400_000);
});

test('the action is smaller than 1 MB, and 250 kB when it is packed', () => {
  const folder = join(projectRoot, 'dist/action');
  const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
  const { bytes, packed } = sizeOf(scripts.map((name) => join(folder, name)));
  expect(bytes).toBeLessThan(1_000_000);
  expect(packed).toBeLessThan(250_000);
});
