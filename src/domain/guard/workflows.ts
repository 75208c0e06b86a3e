import type { FileContent } from '../app/locate-app.ts';
import { nameOf, parentOf } from '../app/tree.ts';

/** Where GitHub reads workflows from. It looks in no folder below. */
export const workflowFolder = '.github/workflows';

/** The most bytes of a workflow that are looked at. */
export const maxWorkflowBytes = 512 * 1024;

/** The most changed workflows that are looked at. */
export const maxWorkflows = 50;

/** Whether GitHub takes a file at this path for a workflow. */
export function isWorkflowPath(path: string): boolean {
  return parentOf(path) === workflowFolder && /\.ya?ml$/i.test(nameOf(path));
}

/** A workflow that a change adds, edits or deletes. */
export interface ChangedWorkflow {
  readonly path: string;
  /** Undefined where there is no such file, or something else stands there, which GitHub does not run. */
  readonly before: FileContent | undefined;
  readonly after: FileContent | undefined;
}
