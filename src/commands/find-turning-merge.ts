import type { VersionOfApp } from '../domain/history/app-step.ts';
import type { BranchHistory } from '../ports/branch-history.ts';
import type { PassedStep } from './walk-app.ts';

/** What a branch's first parents say about a change that still holds. */
export interface Turn {
  /** The step that made the change. */
  readonly commit: string;
  /** Whether a version of the app does not have the change. */
  readonly isTaken: (version: VersionOfApp) => boolean;
}

export interface TurnPorts {
  readonly history: BranchHistory;
  readonly versionAt: (commit: string) => Promise<VersionOfApp>;
}

/**
 * The merge that made a change again, if there is one: what it merged builds on the step that made the change first, and
 * has it no longer. Such a merge is made by hand, and can be made so that along first parents the change seems never to
 * have been taken back.
 *
 * @param passed the branch's steps, the newest first, down to the one that made the change
 */
export async function findTurningMerge(
  { commit: first, isTaken }: Turn,
  passed: readonly PassedStep[],
  { history, versionAt }: TurnPorts,
): Promise<PassedStep | undefined> {
  for (const step of passed) {
    if (step.commit === first) return undefined;
    for (const other of step.passedOver) {
      const isLater = await history.buildsOn(other, first);
      if (isLater && isTaken(await versionAt(other))) return step;
    }
  }
  return undefined;
}
