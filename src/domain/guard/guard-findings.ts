import type { FileContent } from '../app/locate-app.ts';
import { compareText, type Finding, type Range, toFinding } from '../finding.ts';
import { findUses } from './find-uses.ts';
import { type ChangedWorkflow, maxWorkflowBytes, maxWorkflows, workflowFolder } from './workflows.ts';

/**
 * What a change does to the workflows that run this action: from the merge on, they decide what is judged. What cannot
 * be told is a finding too.
 *
 * @param action the name of the action's repository
 */
export function guardFindings(changed: readonly ChangedWorkflow[], action: string): readonly Finding[] {
  if (changed.length > maxWorkflows) {
    const message = `${changed.length} workflows are changed, and at most ${maxWorkflows} are looked at, so it cannot be told whether one of them runs this check. Look at them, or split the change.`;
    return [toFinding({ rule: 'guard-changed', message }, workflowFolder, null)];
  }
  return changed
    .toSorted((one, other) => compareText(one.path, other.path))
    .flatMap((workflow) => guardFinding(workflow, action) ?? []);
}

function guardFinding({ path, before, after }: ChangedWorkflow, action: string): Finding | undefined {
  const [was, is] = [usesIn(before, action), usesIn(after, action)];
  if (was.kind === 'none' && is.kind === 'none') return undefined;
  const range = is.kind === 'uses' ? { range: is.range } : {};
  return toFinding({ rule: 'guard-changed', message: describe({ was, is, after }), ...range }, path, null);
}

type Uses =
  | { readonly kind: 'none' }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'uses'; readonly range: Range };

function usesIn(content: FileContent | undefined, action: string): Uses {
  if (content === undefined) return { kind: 'none' };
  if (content.kind === 'too-large' || content.bytes.length > maxWorkflowBytes) return { kind: 'unknown' };
  const range = findUses(new TextDecoder().decode(content.bytes), action);
  return range === undefined ? { kind: 'none' } : { kind: 'uses', range };
}

interface Described {
  readonly was: Uses;
  readonly is: Uses;
  readonly after: FileContent | undefined;
}

function describe({ was, is, after }: Described): string {
  if (after === undefined) {
    return was.kind === 'uses'
      ? 'The change deletes this workflow, which runs this check. After the merge it does not run any more. Make sure that the owners of the policy want that.'
      : tooLarge;
  }
  if (is.kind === 'unknown' || (is.kind === 'none' && was.kind === 'unknown')) return tooLarge;
  if (is.kind === 'none') {
    return 'After this change the workflow does not run this check any more. Make sure that the owners of the policy want that.';
  }
  return was.kind === 'none'
    ? 'This workflow now runs this check, and decides from the merge on what is judged. Look at its triggers, permissions and inputs.'
    : 'The change edits this workflow, which runs this check and decides from the merge on what is judged. Look at its triggers, permissions and inputs.';
}

const tooLarge = `This workflow is larger than ${maxWorkflowBytes / 1024} KiB, so it is not looked at, and it cannot be told whether it runs this check. Look at it yourself.`;
