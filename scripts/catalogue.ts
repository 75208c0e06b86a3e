/**
 * Turns the scope catalogue's source (`src/catalogue/scopes`, for people) into its generated data
 * (`src/catalogue/generated`, for the bundle). With `--check` it writes nothing and exits 1 when the generated
 * data is not what the source gives.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { compactDetails } from './catalogue/compact-details.ts';
import { compactFacts, versionOf } from './catalogue/compact-facts.ts';
import { problemsOf } from './catalogue/problems.ts';
import { readSource } from './catalogue/source.ts';

const catalogue = new URL('../src/catalogue/', import.meta.url);
const generated = new URL('generated/', catalogue);

process.exitCode = run(process.argv.includes('--check'));

function run(checkOnly: boolean): number {
  const source = readSource(new URL('scopes/', catalogue));
  const problems = problemsOf(source);
  if (problems.length > 0) {
    console.error(`The scope catalogue has problems:\n${problems.join('\n')}`);
    return 1;
  }
  const files = new Map<string, unknown>([
    ['version.json', versionOf(source)],
    ['facts.json', compactFacts(source)],
    ['details.json', compactDetails(source)],
  ]);
  const stale = [...files].filter(([name, data]) => !isFresh(new URL(name, generated), serialize(data)));
  if (checkOnly) {
    for (const [name] of stale) console.error(`${name} is stale: run "node scripts/catalogue.ts".`);
    return stale.length > 0 ? 1 : 0;
  }
  mkdirSync(generated, { recursive: true });
  for (const [name, data] of stale) writeFileSync(new URL(name, generated), serialize(data));
  console.log(`${source.types.size} connector types, ${stale.length} files written.`);
  return 0;
}

/** One line: nobody reads it, and white space would be a fifth of it. */
function serialize(data: unknown): string {
  return `${JSON.stringify(data)}\n`;
}

function isFresh(file: URL, text: string): boolean {
  return existsSync(file) && readFileSync(file, 'utf8') === text;
}
