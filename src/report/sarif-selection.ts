import type { Finding } from '../domain/finding.ts';
import { compareSeverity } from '../domain/rules.ts';
import { plural } from './plural.ts';
import { allFindings, type Report } from './report.ts';

/**
 * The most results that GitHub takes in one run. It also refuses what has more than 10 MB when it is compressed, which this
 * many findings have not: their messages are short, and the files that they quote are small.
 *
 * @see https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/sarif-support
 */
export const mostResults = 25_000;

/** The findings that a SARIF file holds. */
interface SarifSelection {
  /** In the report's order where all of them are here, else the most severe first, and new before old ones. */
  readonly findings: readonly Finding[];
  /** How many are left out, and which, as a sentence; undefined when none is. */
  readonly leftOut: string | undefined;
}

/** Chooses the findings of a report for a SARIF file with this many results at most. */
export function selectForSarif(report: Report, most = mostResults): SarifSelection {
  const all = allFindings(report);
  if (all.length <= most) return { findings: all, leftOut: undefined };
  const findings = all
    .toSorted(
      (one, other) =>
        compareSeverity(one.severity, other.severity) || Number(one.preexisting) - Number(other.preexisting),
    )
    .slice(0, most);
  const count = all.length - most;
  const rest = `${plural(count, 'finding')} that ${count === 1 ? 'matters' : 'matter'} least`;
  return {
    findings,
    leftOut: `GitHub takes ${plural(most, 'result')} at most, so the SARIF leaves out the ${rest}. The report as text or JSON has all of them.`,
  };
}
