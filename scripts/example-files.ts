/**
 * Writes `src/cli/demo/generated/example-files.json`: the files of `examples/acme-crm`, which the demo starts from. The
 * published package does not hold the examples. With `--check` it writes nothing and exits 1 when the file is stale.
 */
import { existsSync, globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'examples/acme-crm');
const target = join(root, 'src/cli/demo/generated/example-files.json');

const paths = globSync(['**/*', '.github/**/*'], { cwd: folder })
  .filter((path) => statSync(join(folder, path)).isFile())
  .sort();
const files = Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
const text = `${JSON.stringify(files, undefined, 2)}\n`;
const isFresh = existsSync(target) && readFileSync(target, 'utf8') === text;

if (process.argv.includes('--check')) {
  if (!isFresh) {
    console.error('example-files.json is stale: run "node scripts/example-files.ts".');
    process.exitCode = 1;
  }
} else {
  mkdirSync(dirname(target), { recursive: true });
  if (!isFresh) writeFileSync(target, text);
  console.log(`example-files.json is ${isFresh ? 'up to date' : 'written'}.`);
}
