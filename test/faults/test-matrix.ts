import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../support/run.ts';
import { calls, type Occasion } from './calls.ts';
import { exceptions } from './exceptions.ts';
import { observeRow, observeWhole, type Row, type WholeRun } from './matrix.ts';
import { matrixPage } from './matrix-page.ts';
import { problemsOf } from './problems-of.ts';
import type { RepresentativeRun } from './runs.ts';

/** Some fifty runs of the action, on a machine that is busy. */
const longest = 300_000;

/** The tests of one part of the matrix: every call that these runs make, with every fault. */
export function testMatrix(occasion: Occasion, runs: readonly RepresentativeRun[]): void {
  const operations = calls.filter(({ madeBy }) => madeBy.includes(occasion)).map((one) => one.operation);
  const given = exceptions.filter(({ occasions }) => occasions.includes(occasion));
  const rows: Row[] = [];
  let observed: readonly WholeRun[] | undefined;
  const wholeRuns = async () => {
    observed ??= await observeWhole(runs);
    return observed;
  };

  test('these are all the calls that the runs make', async () => {
    const made = (await wholeRuns()).flatMap(({ whole }) => whole.seen);
    expect([...new Set(made)].toSorted()).toEqual(operations.toSorted());
  });

  test.each(operations)(
    '%s',
    async (operation) => {
      const row = await observeRow(await wholeRuns(), operation);
      rows.push(row);
      const about = given.filter((one) => one.operations.includes(operation));
      const problems = row.cells.flatMap((cell) => problemsOf(row, cell, { occasion, exceptions: about }));
      expect(problems).toEqual([]);
    },
    longest,
  );

  test('the page says what they came to ("npm run faults" writes it)', async () => {
    expect(rows).toHaveLength(operations.length);
    const page = join(projectRoot, `docs/faults/${occasion}.md`);
    await expect(matrixPage(occasion, rows, given)).toMatchFileSnapshot(page);
  });
}
