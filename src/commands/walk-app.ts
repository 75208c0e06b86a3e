import { placesOf } from '../domain/history/app-places.ts';
import type { AppStep, VersionOfApp } from '../domain/history/app-step.ts';
import type { BranchHistory, HistoryEnd } from '../ports/branch-history.ts';

export interface WalkPorts {
  readonly history: BranchHistory;
  readonly versionAt: (commit: string) => Promise<VersionOfApp>;
}

/** The most steps of an app that are looked at. */
const mostSteps = 100;

/** A step of the branch that was passed on the way back. */
export interface PassedStep {
  readonly commit: string;
  readonly parent: string;
  /** Of a merge: what it merged and what has something else of the app. */
  readonly passedOver: readonly string[];
}

export interface Walk {
  readonly app: string;
  /** Where to start, going back. */
  readonly commit: string;
  /** Is told of each step before it is looked at, and of merges that are no change too. */
  readonly pass: (step: PassedStep) => void;
}

/**
 * The steps of a branch that may change what an app declares, the newest first. Where the app's connectors lie depends
 * on its config, so that the way on is looked for anew from each step that changes their folder.
 */
export async function* walkApp(
  { app, commit, pass }: Walk,
  { history, versionAt }: WalkPorts,
): AsyncGenerator<AppStep, HistoryEnd, undefined> {
  let after = await versionAt(commit);
  let places = placesOf(app, folderOf(after));
  let steps = history.stepsThatChange(commit, places);
  for (let taken = 0; taken < mostSteps; ) {
    const next = await steps.next();
    if (next.done === true) return next.value;
    const { commit: id, parent, isChange, passedOver } = next.value;
    if (parent !== null) pass({ commit: id, parent, passedOver });
    if (!isChange) continue;
    taken += 1;
    const before = parent === null ? undefined : await versionAt(parent);
    yield { commit: id, parent, before, after };
    after = before;
    const placesBefore = placesOf(app, folderOf(before));
    if (parent === null || placesBefore.join() === places.join()) continue;
    places = placesBefore;
    steps = history.stepsThatChange(parent, places);
  }
  return 'cut-off';
}

/** Null for the folder of a version that cannot be relied on; undefined for the one of an app that is not there. */
function folderOf(version: VersionOfApp): string | null | undefined {
  return version === 'unreadable' ? null : version?.connectorsDir;
}
