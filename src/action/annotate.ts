import * as core from '@actions/core';
import type { Finding } from '../domain/finding.ts';
import { rules, type Severity } from '../domain/rules.ts';

/** GitHub shows at most ten annotations of each severity for a step, and drops the rest without a word. */
const most = 10;

const write: Readonly<Record<Severity, typeof core.error>> = {
  error: core.error,
  warning: core.warning,
  notice: core.notice,
};

/** Writes annotations for the findings that the base does not have; the report lists all of them. */
export function annotate(findings: readonly Finding[]): void {
  const counts = new Map<Severity, number>();
  for (const finding of findings.filter(({ preexisting }) => !preexisting)) {
    const count = (counts.get(finding.severity) ?? 0) + 1;
    counts.set(finding.severity, count);
    if (count > most) continue;
    const { path, line, endLine, column, endColumn } = finding;
    // GitHub refuses columns for annotations over several lines.
    const columns =
      line === endLine ? { startColumn: column, endColumn: Math.max(column, endColumn - 1) } : {};
    write[finding.severity](finding.message, {
      title: rules[finding.rule].title,
      file: path,
      startLine: line,
      endLine,
      ...columns,
    });
  }
}
