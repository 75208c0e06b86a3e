/**
 * Compiles the connector schema into code (`src/domain/connector/generated`), so that a run neither loads the compiler
 * nor waits for it. With `--check` it writes nothing and exits 1 when the code is not what the schema gives.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { compileConnectorValidator } from './connector-validator/compile.ts';

const folder = new URL('../src/domain/connector/generated/', import.meta.url);
const file = new URL('connector-validator.ts', folder);

process.exitCode = run(process.argv.includes('--check'));

function run(checkOnly: boolean): number {
  const code = compileConnectorValidator();
  const isFresh = existsSync(file) && readFileSync(file, 'utf8') === code;
  if (checkOnly) {
    if (!isFresh)
      console.error('connector-validator.ts is stale: run "node scripts/connector-validator.ts".');
    return isFresh ? 0 : 1;
  }
  mkdirSync(folder, { recursive: true });
  if (!isFresh) writeFileSync(file, code);
  console.log(`connector-validator.ts is ${isFresh ? 'up to date' : 'written'}.`);
  return 0;
}
