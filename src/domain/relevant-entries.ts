import { nameOf, type TreeEntry } from './app/tree.ts';
import { isWorkflowPath } from './guard/workflows.ts';

/** Whether a change could be about connectors, the policy, or a workflow that runs this tool, by what it touches. */
export function mayNeedJudging(changed: readonly TreeEntry[]): boolean {
  return changed.some((entry) => mayMatter(entry) || isWorkflowPath(entry.path));
}

/**
 * Whether an entry could be a connector file, a config, the policy or one that is ignored by mistake (all of these
 * have "json" in their names), or stand in the way of one.
 */
export function mayMatter({ path, kind }: TreeEntry): boolean {
  return kind === 'symlink' || kind === 'submodule' || kind === 'other' || /json/i.test(nameOf(path));
}
