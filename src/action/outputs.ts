import * as core from '@actions/core';
import { endedWell } from '../domain/outcome.ts';
import type { JobResult } from './write-report.ts';

/** Sets the action's outputs. */
export function writeOutputs({ report, commentUrl, deployment }: JobResult, reportFile: string): void {
  const { summary, outcome } = report;
  core.setOutput('outcome', outcome);
  core.setOutput('reason', report.reason);
  core.setOutput('errors', summary.errors);
  core.setOutput('warnings', summary.warnings);
  core.setOutput('scopes-added', summary.scopesAdded);
  core.setOutput('scopes-removed', summary.scopesRemoved);
  core.setOutput('proceed', deployment === undefined ? endedWell(outcome) : deployment.proceed);
  const pending = report.apps.flatMap((app) => app.pending.map(({ connector }) => connector));
  core.setOutput('authorization-required', pending.length > 0);
  core.setOutput('pending', [...new Set(pending)].join(','));
  core.setOutput('plan-id', report.apps.length === 1 ? (report.apps[0]?.plan?.id ?? '') : '');
  core.setOutput('issue-url', deployment?.issueUrl ?? '');
  core.setOutput('report', reportFile);
  core.setOutput('comment-url', commentUrl);
}
