import type { Occasion } from './calls.ts';
import type { Exception } from './exceptions.ts';
import type { Row } from './matrix.ts';
import { matrixTable } from './matrix-table.ts';

const titles: Readonly<Record<Occasion, string>> = {
  check: 'A pull request or a merge group is checked',
  push: 'A push deploys',
  look: 'A look at what is live',
};

/** The page about one occasion. */
export function matrixPage(
  occasion: Occasion,
  rows: readonly Row[],
  exceptions: readonly Exception[],
): string {
  const note = 'How to read it, and what always holds: [When GitHub or Base44 fails](../faults.md).';
  return `# ${titles[occasion]}\n\n${note}\n\n${matrixTable(rows, exceptions)}\n`;
}
