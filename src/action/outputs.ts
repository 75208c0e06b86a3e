import * as core from '@actions/core';
import type { Report } from '../report/report.ts';

/** Sets the action's outputs. */
export function writeOutputs(report: Report, reportFile: string): void {
  const { summary } = report;
  core.setOutput('outcome', report.outcome);
  core.setOutput('reason', report.reason);
  core.setOutput('errors', summary.errors);
  core.setOutput('warnings', summary.warnings);
  core.setOutput('report', reportFile);
}
