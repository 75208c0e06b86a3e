import type { Finding } from '../domain/finding.ts';
import { guardFindings } from '../domain/guard/guard-findings.ts';
import { actionName } from '../report/action-name.ts';
import { type ComparedFiles, compareWorkflows } from './read-workflows.ts';

/** What a change does to the workflows that run this tool. A check without a base does not load it. */
export async function findGuardChanges(sides: ComparedFiles): Promise<readonly Finding[]> {
  return guardFindings(await compareWorkflows(sides), actionName);
}
