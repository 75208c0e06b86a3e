/**
 * Looks for files that we and Base44 read differently, and for files and patterns that we cannot cope with:
 * `npm run fuzz`. A failure is made as small as it can be and kept in `test/fixtures/fuzz`, where a test replays it.
 *
 *     --count <files>    connector files against JSON5; 200,000 when left out
 *     --seconds <time>   go on for at least so long, with other seeds
 *     --cli <files>      connector files through Base44's own CLI; 3,000 when left out
 *     --seed <number>    to repeat a run
 */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { compareWithBase44 } from './fuzz/base44.ts';
import { connectorFault, isAccepted, patternFault, policyFault } from './fuzz/claims.ts';
import { connectorFiles, patternsAndTexts, policyFiles } from './fuzz/generators.ts';

const kept = join(import.meta.dirname, '../test/fixtures/fuzz');
const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '200000' },
    seconds: { type: 'string', default: '0' },
    cli: { type: 'string', default: '3000' },
    seed: { type: 'string', default: String(Date.now() % 0x7f_ff_ff_ff) },
  },
});
const seed = Number(values.seed);
const failures: string[] = [];
let accepted = 0;

function search<Input>(name: string, inputs: fc.Arbitrary<Input>, runs: Runs<Input>): void {
  const start = Date.now();
  const details = fc.check(
    fc.property(inputs, (input) => {
      const fault = runs.fault(input);
      if (fault !== undefined) throw new Error(fault);
    }),
    { seed: runs.seed, numRuns: runs.count },
  );
  const seconds = ((Date.now() - start) / 1000).toFixed(0);
  console.log(`${name}: ${details.numRuns} with seed ${runs.seed} in ${seconds} s`);
  const smallest = details.counterexample?.[0];
  if (!details.failed || smallest === undefined) return;
  failures.push(`${name}: ${String(details.errorInstance)} ${JSON.stringify(String(smallest))}`);
  if (smallest instanceof Uint8Array) keep(name, smallest);
}

interface Runs<Input> {
  readonly fault: (input: Input) => string | undefined;
  readonly count: number;
  readonly seed: number;
}

function keep(name: string, bytes: Uint8Array): void {
  const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
  writeFileSync(join(kept, `${name}-${digest}.jsonc`), bytes);
}

function searchAll(round: number): void {
  const count = Number(values.count);
  const connector = (bytes: Buffer) => {
    if (isAccepted(bytes)) accepted += 1;
    return connectorFault(bytes);
  };
  search('connector', connectorFiles, { fault: connector, count, seed: seed + round });
  search('policy', policyFiles, { fault: policyFault, count: Math.ceil(count / 10), seed: seed + round });
  search('pattern', patternsAndTexts, {
    fault: patternFault,
    count: Math.ceil(count / 10),
    seed: seed + round,
  });
}

const end = Date.now() + Number(values.seconds) * 1000;
let round = 0;
do {
  searchAll(round);
  round += 1;
} while (Date.now() < end && failures.length === 0);
console.log(`connector: ${accepted} of ${round * Number(values.count)} were accepted`);

if (Number(values.cli) > 0) {
  const { pushed, refused, faults } = await compareWithBase44(Number(values.cli), seed);
  console.log(`Base44's CLI: ${pushed} files pushed with equal bodies, ${refused} refused by us`);
  for (const { bytes, fault } of faults) {
    failures.push(`base44: ${fault}`);
    keep('connector', bytes);
  }
}
for (const failure of failures) console.error(failure);
process.exitCode = failures.length === 0 ? 0 : 1;
