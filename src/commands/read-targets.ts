import type { AppSnapshot } from '../domain/app/app-snapshot.ts';
import type { FailOn } from '../domain/fail-on.ts';
import type { Finding } from '../domain/finding.ts';
import { type AppVerdict, concludeRepository, judge, type Verdict } from '../domain/judge.ts';
import type { Conclusion } from '../domain/outcome.ts';
import type { PolicySnapshot } from '../domain/policy/parse-policy.ts';
import type { DeployTarget } from '../domain/target/choose-targets.ts';
import type { FileTree } from '../ports/file-tree.ts';
import { contextOf } from './judge-sides.ts';
import { readApps } from './read-apps.ts';

/** Whose files to read, and by what to judge them. */
export interface TargetsQuestion {
  /** At least one; all of them deployed from the commit that is looked at. */
  readonly targets: readonly DeployTarget[];
  readonly policy: PolicySnapshot;
  readonly failOn: FailOn;
  /** `YYYY-MM-DD`, in UTC. */
  readonly today: string;
}

/** An app's files with what came out of judging them, and where they are deployed to. */
export interface TargetFiles {
  readonly target: DeployTarget;
  readonly snapshot: AppSnapshot;
  readonly judged: AppVerdict;
}

export interface ReadTargets {
  readonly files: readonly TargetFiles[];
  /** About the repository and its policy. */
  readonly findings: readonly Finding[];
  readonly repository: Conclusion;
}

/** Reads and judges the files that are deployed. Nothing is compared: what is live is what they differ from. */
export async function readTargets(question: TargetsQuestion, head: FileTree): Promise<ReadTargets> {
  const { targets, policy, today, failOn } = question;
  const named = [...new Set(targets.map(({ app }) => app))];
  const { apps } = await readApps(head, { focus: '.', named }, contextOf(policy));
  const snapshots = named.map((app) => apps.find((one) => one.app === app) ?? nothingThere(app));
  const verdict = judge({
    head: snapshots,
    base: undefined,
    policy,
    basePolicy: undefined,
    today,
    isComplete: false,
    isAboutPolicy: false,
    failOn,
  });
  return {
    files: targets.map((target) => pickApp(target, snapshots, verdict)),
    findings: verdict.findings,
    repository: concludeRepository(verdict.findings, question),
  };
}

/** The folder of an app that is not there: nothing is declared, which by itself says nothing about what was. */
function nothingThere(app: string): AppSnapshot {
  return { app, connectorsDir: null, connectors: [], unread: [], findings: [], usable: true };
}

function pickApp(target: DeployTarget, snapshots: readonly AppSnapshot[], verdict: Verdict): TargetFiles {
  const snapshot = snapshots.find(({ app }) => app === target.app);
  const judged = verdict.apps.find(({ app }) => app === target.app);
  if (snapshot === undefined || judged === undefined) throw new Error(`${target.app} was not judged.`);
  return { target, snapshot, judged };
}
