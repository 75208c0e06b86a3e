import { checkJobs, deployJobs } from '../domain/doctor/jobs.ts';
import { checkWorkflowPath, deployWorkflowPath } from '../domain/init/workflow-files.ts';
import type { FileTree } from '../ports/file-tree.ts';
import { readGuardWorkflows } from './read-guard-workflows.ts';

/** A workflow that does already what another one, which `init` writes, would do. */
export interface RunningWorkflow {
  readonly path: string;
  /** The path of the other one. */
  readonly instead: string;
}

/**
 * The first workflow of a repository that checks pull requests as the one that is written does, which a pull request
 * cannot change, and the first that deploys.
 */
export async function findRunning(files: FileTree): Promise<readonly RunningWorkflow[]> {
  const workflows = await readGuardWorkflows(files);
  const check = checkJobs({ workflows }).find(({ workflow }) => workflow.events.has('pull_request_target'));
  const [deploy] = deployJobs({ workflows });
  return [
    ...(check === undefined ? [] : [{ path: check.workflow.path, instead: checkWorkflowPath }]),
    ...(deploy === undefined ? [] : [{ path: deploy.workflow.path, instead: deployWorkflowPath }]),
  ];
}
