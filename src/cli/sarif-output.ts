import type { Report } from '../report/report.ts';
import { renderSarif } from '../report/sarif.ts';
import { selectForSarif } from '../report/sarif-selection.ts';

/** The report as SARIF. What it has no room for is said on standard error. */
export function toSarif(report: Report): string {
  const { leftOut } = selectForSarif(report);
  if (leftOut !== undefined) process.stderr.write(`${leftOut}\n`);
  return renderSarif(report);
}
