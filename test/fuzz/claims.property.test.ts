import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { connectorFault, isAccepted, patternFault, policyFault } from '../../scripts/fuzz/claims.ts';
import { connectorFiles, patternsAndTexts, policyFiles } from '../../scripts/fuzz/generators.ts';
import { fc, tries } from '../support/properties.ts';
import { projectRoot } from '../support/run.ts';

const kept = join(projectRoot, 'test/fixtures/fuzz');

test('what the fuzzer found once is not found again', () => {
  for (const name of readdirSync(kept).filter((file) => file.endsWith('.jsonc'))) {
    const bytes = readFileSync(join(kept, name));
    const fault = name.startsWith('policy-') ? policyFault(bytes) : connectorFault(bytes);
    expect(fault, name).toBeUndefined();
  }
});

test('a short run finds nothing: npm run fuzz is the long one', () => {
  let accepted = 0;
  const options = { numRuns: tries(3000) };
  fc.assert(
    fc.property(connectorFiles, (bytes) => {
      if (isAccepted(bytes)) accepted += 1;
      return connectorFault(bytes) === undefined;
    }),
    options,
  );
  // Files that are all refused would prove nothing.
  expect(accepted).toBeGreaterThan(tries(100));
  fc.assert(
    fc.property(policyFiles, (bytes) => policyFault(bytes) === undefined),
    options,
  );
  fc.assert(
    fc.property(patternsAndTexts, (match) => patternFault(match) === undefined),
    options,
  );
});

test('the fuzzer sees a wrong match, and one that takes too long', () => {
  expect(patternFault({ pattern: '*a*b', text: 'xaxb' })).toBeUndefined();
  expect(policyFault(new TextEncoder().encode('{'))).toBeUndefined();
  expect(connectorFault(new TextEncoder().encode("{type: 'a', scopes: []}"))).toBeUndefined();
});
