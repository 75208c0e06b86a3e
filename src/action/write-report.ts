import { resolve } from 'node:path';
import * as core from '@actions/core';
import { writeFile } from '../adapters/write-file.ts';
import { renderJson } from '../report/json.ts';
import { renderMarkdown } from '../report/markdown.ts';
import { allFindings, type Report } from '../report/report.ts';
import { renderSarif } from '../report/sarif.ts';
import { annotate } from './annotate.ts';
import type { ActionInputs } from './inputs.ts';

/** What a job came to. */
export interface JobResult {
  readonly report: Report;
  /** Empty when there is no comment. */
  readonly commentUrl: string;
  readonly endsRed: boolean;
  /** Of a run that deploys or looks at what is live. */
  readonly deployment?: { readonly proceed: boolean; readonly issueUrl: string };
}

/** Writes what needs no permission: the job's summary, annotations and files. */
export async function writeReport(
  report: Report,
  { reportFile, sarifFile }: ActionInputs,
  workspace: string,
): Promise<void> {
  await core.summary.addRaw(renderMarkdown(report)).write();
  annotate(allFindings(report));
  if (reportFile !== '') writeFile(resolve(workspace, reportFile), renderJson(report));
  if (sarifFile !== '') writeFile(resolve(workspace, sarifFile), renderSarif(report));
}
