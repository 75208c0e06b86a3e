import { resolve } from 'node:path';
import * as core from '@actions/core';
import { writeFile } from '../adapters/write-file.ts';
import { piecesOfJson } from '../report/json.ts';
import { isBare, renderBare } from '../report/markdown-frame.ts';
import { allFindings, type Report } from '../report/report.ts';
import { annotate } from './annotate.ts';
import type { ActionInputs } from './inputs.ts';
import { writeSummary } from './write-summary.ts';

/** What a job came to. */
export interface JobResult {
  readonly report: Report;
  /** Empty when there is no comment. */
  readonly commentUrl: string;
  readonly endsRed: boolean;
  /** Of a run that deploys or looks at what is live. */
  readonly deployment?: { readonly proceed: boolean; readonly issueUrl: string };
}

/** Writes what needs no permission: the job's summary, files and annotations. */
export async function writeReport(report: Report, inputs: ActionInputs, workspace: string): Promise<void> {
  await writeFiles(report, inputs, workspace);
  annotate(allFindings(report));
}

/** Writes the job's summary and the files, over those of an earlier report. */
export async function writeFiles(
  report: Report,
  { reportFile, sarifFile }: ActionInputs,
  workspace: string,
): Promise<void> {
  await writeSummary(await toSummary(report), { overwrite: true });
  if (reportFile !== '') writeFile(resolve(workspace, reportFile), piecesOfJson(report));
  if (sarifFile === '') return;
  const [{ renderSarif }, { selectForSarif }] = await Promise.all([
    import('../report/sarif.ts'),
    import('../report/sarif-selection.ts'),
  ]);
  const { leftOut } = selectForSarif(report);
  if (leftOut !== undefined) core.warning(leftOut);
  writeFile(resolve(workspace, sarifFile), renderSarif(report));
}

async function toSummary(report: Report): Promise<string> {
  if (isBare(report)) return renderBare(report);
  const { renderSummary } = await import('../report/summary.ts');
  return renderSummary(report);
}
