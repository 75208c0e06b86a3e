/**
 * Writes `schema/policy.schema.json`, which editors complete policies with: what the tool accepts, and what the
 * catalogue knows. With `--check` it writes nothing and exits 1 when the file is not what they give.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { composePolicySchema } from './policy-schema/compose.ts';
import { serializeSchema } from './serialize-schema.ts';

const file = new URL('../schema/policy.schema.json', import.meta.url);

process.exitCode = run(process.argv.includes('--check'));

function run(checkOnly: boolean): number {
  const text = serializeSchema(composePolicySchema());
  const isFresh = existsSync(file) && readFileSync(file, 'utf8') === text;
  if (checkOnly) {
    if (!isFresh) console.error('policy.schema.json is stale: run "node scripts/policy-schema.ts".');
    return isFresh ? 0 : 1;
  }
  if (!isFresh) writeFileSync(file, text);
  console.log(isFresh ? 'policy.schema.json is up to date.' : 'policy.schema.json is written.');
  return 0;
}
