/**
 * Writes `src/domain/init/generated/workflows.json`, from which `init` writes workflows: the files of
 * `examples/workflows`, which the bundled command line does not have beside it. With `--check` it writes nothing and
 * exits 1 when they are others.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '..');
const target = 'src/domain/init/generated/workflows.json';

process.exitCode = run(process.argv.includes('--check'));

function run(checkOnly: boolean): number {
  const texts = {
    check: example('check'),
    deploy: example('deploy'),
    protected: example('protected-environment'),
  };
  const wanted = `${JSON.stringify(texts, null, 2)}\n`;
  const path = join(root, target);
  const isFresh = existsSync(path) && readFileSync(path, 'utf8') === wanted;
  if (checkOnly) {
    if (!isFresh) console.error(`${target} is stale: run "npm run generate".`);
    return isFresh ? 0 : 1;
  }
  mkdirSync(dirname(path), { recursive: true });
  if (!isFresh) writeFileSync(path, wanted);
  console.log(`${target} is ${isFresh ? 'up to date' : 'written'}.`);
  return 0;
}

function example(name: string): string {
  return readFileSync(join(root, `examples/workflows/${name}.yml`), 'utf8');
}
