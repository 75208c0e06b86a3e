import * as core from '@actions/core';
import { endedWell } from '../domain/outcome.ts';
import type { JobResult } from './write-report.ts';

/** Sets the action's outputs. */
export function writeOutputs({ report, commentUrl }: JobResult, reportFile: string): void {
  const { summary, outcome } = report;
  core.setOutput('outcome', outcome);
  core.setOutput('reason', report.reason);
  core.setOutput('errors', summary.errors);
  core.setOutput('warnings', summary.warnings);
  core.setOutput('scopes-added', summary.scopesAdded);
  core.setOutput('scopes-removed', summary.scopesRemoved);
  core.setOutput('proceed', endedWell(outcome));
  core.setOutput('report', reportFile);
  core.setOutput('comment-url', commentUrl);
}
