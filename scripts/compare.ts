/**
 * Lets Base44's own command line (npm `base44`) and ours push the same files to a sandbox, prints what they did, and
 * writes it into the README: `npm run compare`. A test holds the README against another run.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { comparisonTable } from './compare/comparison-table.ts';
import { type Comparison, runTrap } from './compare/run-trap.ts';
import { traps } from './compare/traps.ts';
import { replacePart } from './docs/replace-part.ts';

const path = join(import.meta.dirname, '../README.md');
const comparisons: Comparison[] = [];
for (const trap of traps) comparisons.push(await runTrap(trap));
const table = comparisonTable(comparisons);
writeFileSync(path, replacePart(readFileSync(path, 'utf8'), { name: 'comparison', text: table }));
process.stdout.write(`${table}\n`);
