/**
 * Changes the code that decides, one place at a time, looks whether a test notices, and writes
 * `docs/mutation-testing.md`: `npm run mutation`. Without arguments all of it, which takes hours where the machine has
 * little to give. What was measured is kept in `reports/mutation.json`, so that it can be measured in parts.
 *
 *     --page               only write the page, from what was measured last
 *     --mutate <files>     only these; this and every other argument is Stryker's
 *     --testFiles <files>  by these tests only, as for jsonc, which nearly all tests reach
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeMutationRun, unaccountedFor } from './mutation/describe.ts';
import { type Explanation, explain } from './mutation/explanations.ts';
import { mutantsOf, type StrykerReport } from './mutation/results.ts';

const root = join(import.meta.dirname, '..');
const given = process.argv.slice(2);

process.exitCode = given.includes('--page') ? writePage() : run(given);

function run(given: readonly string[]): number {
  const { status, error } = spawnSync('stryker', ['run', ...given], { cwd: root, stdio: 'inherit' });
  if (error !== undefined) throw new Error('Stryker does not start. Run "npm ci".', { cause: error });
  return status === 0 ? writePage() : 1;
}

/** Writes the page, and says what of the explanations is to be seen to. */
function writePage(): number {
  const mutants = mutantsOf(readJson<StrykerReport>('reports/mutation.json'));
  const explained = explain(mutants, readJson<readonly Explanation[]>('stryker.explained.json'));
  const { version } = readJson<{ readonly version: string }>(
    'node_modules/@stryker-mutator/core/package.json',
  );
  const page = describeMutationRun({ stryker: version, mutants, files: domainFiles(), explained });
  writeFileSync(join(root, 'docs/mutation-testing.md'), page);
  const problems = [
    ...explained.stale.map(
      ({ file, from, to }) => `${file}: nothing is left to explain about ${from} → ${to}.`,
    ),
    ...unaccountedFor(explained).map(({ file, from, to }) => `${file}: no test notices ${from} → ${to}.`),
  ];
  for (const problem of problems) console.error(problem);
  return problems.length === 0 ? 0 : 1;
}

/** What people wrote of it. */
function domainFiles(): readonly string[] {
  return readdirSync(join(root, 'src/domain'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.includes('generated'))
    .map((name) => `src/domain/${name}`);
}

function readJson<Content>(path: string): Content {
  return JSON.parse(readFileSync(join(root, path), 'utf8')) as Content;
}
