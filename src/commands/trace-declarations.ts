import type { ApprovalKey } from '../domain/approval/keys.ts';
import { configPathsOf } from '../domain/history/app-places.ts';
import { declares, type VersionOfApp } from '../domain/history/app-step.ts';
import { judgeDeletion } from '../domain/history/judge-deletion.ts';
import type { RemovalStanding } from '../domain/history/removal-standing.ts';
import { createIncreaseTracer, holds, type IncreaseOrigin } from '../domain/history/trace-increase.ts';
import { createRemovalTracer, type VanishingStep } from '../domain/history/trace-removal.ts';
import type { BranchHistory, HistoryEnd } from '../ports/branch-history.ts';
import type { CommitEntries } from '../ports/commit-entries.ts';
import { UserError } from '../ports/errors.ts';
import type { FileTree } from '../ports/file-tree.ts';
import { findTurningMerge, type Turn } from './find-turning-merge.ts';
import { listEverything } from './list-everything.ts';
import { type AppSelection, readApps } from './read-apps.ts';
import { type PassedStep, walkApp } from './walk-app.ts';

/** What is to be found out about an app's declarations. */
export interface DeclarationQuestion {
  readonly app: string;
  /** How the app was found at the head; earlier versions are looked for in the same way. */
  readonly selection: AppSelection;
  /** The branch's commit that is deployed. */
  readonly head: string;
  /** The types that are live. Those that the head declares are not looked into. */
  readonly live: readonly string[];
  /** What the app may do at the head and may need an approval. Keys of anything else are not looked into. */
  readonly increases: readonly ApprovalKey[];
}

export interface DeclarationPorts {
  readonly history: BranchHistory;
  readonly entries: CommitEntries;
  readonly openCommit: (commit: string) => FileTree;
}

export interface DeclarationTrace {
  /** By type: the live connectors that the head does not declare. */
  readonly removals: ReadonlyMap<string, RemovalStanding>;
  /** By `keyText` of the keys. */
  readonly increases: ReadonlyMap<string, IncreaseOrigin>;
}

/**
 * Finds out from a branch's history which connectors were deleted, and which step brought each increase. Versions are
 * read from the newest to the oldest, and only until every question is answered.
 *
 * @throws UserError when the history is not there, as in a shallow clone
 * @throws WorldError when GitHub fails
 */
export async function traceDeclarations(
  question: DeclarationQuestion,
  ports: DeclarationPorts,
): Promise<DeclarationTrace> {
  const { app, head: commit, live } = question;
  const versionAt = createVersionReader(question, ports.openCommit);
  const head = await versionAt(commit);
  const removals = createRemovalTracer(head, live);
  const increases = createIncreaseTracer(head, app, question.increases);

  const passed: PassedStep[] = [];
  const reading = { history: ports.history, versionAt };
  const steps = walkApp({ app, commit, pass: (step) => passed.push(step) }, reading);
  let end: HistoryEnd | undefined;
  while (end === undefined && !(removals.isDone() && increases.isDone())) {
    const next = await steps.next();
    if (next.done === true) end = next.value;
    else for (const tracer of [removals, increases]) tracer.look(next.value);
  }

  const turnOf = (turn: Turn) => findTurningMerge(turn, passed, reading);
  const judged = [...removals.finish(end ?? 'cut-off')].map(async ([type, found]) => {
    if (found.kind !== 'vanished') return [type, found] as const;
    const isTaken = (version: VersionOfApp) => declares(version, type) !== 'no';
    const turn = await turnOf({ commit: found.commit, isTaken });
    const unclear = { kind: 'unknown', why: 'unclear-merge' } as const;
    return [
      type,
      turn === undefined ? await judgeVanished(found, question, ports.entries) : unclear,
    ] as const;
  });
  const origins = [...increases.finish()].map(async ([text, { increase, origin }]) => {
    if (origin.kind !== 'step') return [text, origin] as const;
    const isTaken = (version: VersionOfApp) => !holds(version, increase);
    const { commit, parent } = (await turnOf({ commit: origin.commit, isTaken })) ?? origin;
    return [text, { ...origin, commit, parent }] as const;
  });
  return {
    removals: new Map<string, RemovalStanding>(await Promise.all(judged)),
    increases: new Map<string, IncreaseOrigin>(await Promise.all(origins)),
  };
}

/** Reads the app at commits, each once. What cannot be read at all is a version too: an unreadable one. */
function createVersionReader(
  { app, selection }: DeclarationQuestion,
  openCommit: DeclarationPorts['openCommit'],
): (commit: string) => Promise<VersionOfApp> {
  // Only what a version declares is of interest, and not what there is to say about it.
  const context = { listedTypes: new Set<string>() };
  const versions = new Map<string, Promise<VersionOfApp>>();
  const read = async (commit: string): Promise<VersionOfApp> => {
    try {
      const { apps } = await readApps(openCommit(commit), selection, context);
      return apps.find((one) => one.app === app);
    } catch (error) {
      if (error instanceof UserError) return 'unreadable';
      throw error;
    }
  };
  return (commit) => {
    const version = versions.get(commit) ?? read(commit);
    versions.set(commit, version);
    return version;
  };
}

async function judgeVanished(
  step: VanishingStep,
  { app, head: headCommit }: DeclarationQuestion,
  entries: CommitEntries,
): Promise<RemovalStanding> {
  try {
    const [head, after, before] = await Promise.all([
      listEverything(entries, headCommit),
      listEverything(entries, step.commit),
      listEverything(entries, step.parent),
    ]);
    return judgeDeletion(step, { before, after, head, configPaths: configPathsOf(app) });
  } catch (error) {
    if (error instanceof UserError) return { kind: 'unknown', why: 'unreadable-version' };
    throw error;
  }
}
