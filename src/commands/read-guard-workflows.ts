import { textOf } from '../domain/app/locate-app.ts';
import { parseWorkflow } from '../domain/doctor/parse-workflow.ts';
import type { WorkflowFile } from '../domain/doctor/set-up.ts';
import { findUses } from '../domain/guard/find-uses.ts';
import { isWorkflowPath, maxWorkflowBytes, workflowFolder } from '../domain/guard/workflows.ts';
import type { FileTree } from '../ports/file-tree.ts';
import { actionName } from '../report/action-name.ts';
import { findWrappers } from './find-wrappers.ts';

/** Every workflow that uses this action, or calls another workflow or an action here that may do so. */
export async function readGuardWorkflows(files: FileTree): Promise<readonly WorkflowFile[]> {
  const folder = await files.find(workflowFolder);
  if (folder?.path !== workflowFolder || folder.kind !== 'folder') return [];
  const entries = await files.list([workflowFolder]);
  const paths = entries
    .filter(({ path, kind }) => kind === 'file' && isWorkflowPath(path))
    .map(({ path }) => path);
  const contents = await files.read(paths, maxWorkflowBytes);
  const texts = paths.map((path) => textOf(contents.get(path)));
  const wrappers = await findWrappers(
    files,
    texts.flatMap((text) => text ?? []),
  );
  return paths.flatMap((path, index): readonly WorkflowFile[] => {
    const text = texts[index];
    if (text === undefined) return [{ kind: 'too-large', path }];
    const workflow = parseWorkflow(path, text, { action: actionName, wrappers });
    if (workflow === undefined)
      return findUses(text, actionName) === undefined ? [] : [{ kind: 'broken', path }];
    return workflow.jobs.length > 0 || workflow.callsOthers ? [{ kind: 'workflow', workflow }] : [];
  });
}
