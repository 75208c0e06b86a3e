import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { comparisonTable } from '../../scripts/compare/comparison-table.ts';
import { type Comparison, runTrap } from '../../scripts/compare/run-trap.ts';
import { traps } from '../../scripts/compare/traps.ts';
import { replacePart } from '../../scripts/docs/replace-part.ts';
import { projectRoot } from '../support/run.ts';

const seen: Comparison[] = [];

test.each(traps)('where $name, ours removes nothing, prints no link, and does not hide it', async (trap) => {
  const comparison = await runTrap(trap);
  seen.push(comparison);
  const { base44, ours } = comparison;
  expect(ours.removed).toEqual([]);
  expect(ours.printsLink).toBe(false);
  // Base44's own command line ends all of these as a success.
  expect(base44.code).toBe(0);
  const isInSync = /In sync: the live app is what main \([0-9a-f]{7}\) says\.\n$/.test(ours.stdout);
  expect(ours.code === 0).toBe(isInSync);
});

test('the README says what they did ("npm run compare" writes it)', () => {
  expect(seen).toHaveLength(traps.length);
  const readme = readFileSync(join(projectRoot, 'README.md'), 'utf8');
  expect(replacePart(readme, { name: 'comparison', text: comparisonTable(seen) })).toBe(readme);
});
