/**
 * Writes `schema/connector.schema.json`, which editors complete connector files with: the rules that the tool checks
 * with (`src/domain/connector/connector-core.schema.json`) and what the catalogue knows. With `--check` it writes
 * nothing and exits 1 when the file is not what they give.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { composeConnectorSchema } from './connector-schema/compose.ts';
import { serializeSchema } from './serialize-schema.ts';

const file = new URL('../schema/connector.schema.json', import.meta.url);

process.exitCode = run(process.argv.includes('--check'));

function run(checkOnly: boolean): number {
  const text = serializeSchema(composeConnectorSchema());
  const isFresh = readFileSync(file, 'utf8') === text;
  if (checkOnly) {
    if (!isFresh) console.error('connector.schema.json is stale: run "node scripts/connector-schema.ts".');
    return isFresh ? 0 : 1;
  }
  if (!isFresh) writeFileSync(file, text);
  console.log(isFresh ? 'connector.schema.json is up to date.' : 'connector.schema.json is written.');
  return 0;
}
