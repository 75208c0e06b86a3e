import type { Conclusion } from '../domain/outcome.ts';
import type { Sleep } from '../ports/sleep.ts';
import { waitLine } from '../report/issue/log-line.ts';
import type { Report } from '../report/report.ts';
import type { Deployed, Memories } from './deploy.ts';
import type { BranchDone } from './run-branch.ts';

export interface WaitPorts {
  readonly sleep: Sleep;
  /** ISO 8601 in UTC. */
  readonly now: () => string;
  /** Tells a person who watches the run. */
  readonly say: (line: string) => void;
  readonly readMemories: () => Promise<Memories>;
  /** Looks at what is live by now. */
  readonly look: (memories: Memories) => Promise<Deployed>;
  readonly writeDown: (looked: Deployed, memories: Memories) => Promise<BranchDone>;
}

/** Base44 takes 60 lists a minute of a caller, and this is not the only one. */
const pollMilliseconds = 10_000;

/**
 * Waits until everything is granted, and writes down whatever changes meanwhile. That Base44 does not answer while
 * nobody has done anything yet is no news.
 *
 * @param wait for how long, in milliseconds
 */
export async function waitForSignIns(first: BranchDone, wait: number, ports: WaitPorts): Promise<BranchDone> {
  const deadline = Date.parse(ports.now()) + wait;
  const timeLeft = () => deadline - Date.parse(ports.now());
  let done = first;
  let memories: Memories | undefined;
  while (isPending(done) && timeLeft() > 0) {
    if (memories === undefined) {
      memories = await ports.readMemories();
      ports.say(waitLine(pendingTypes(done.report), deadline - Date.parse(ports.now())));
    }
    await ports.sleep(Math.min(pollMilliseconds, Math.max(0, timeLeft())));
    const later = await ports.look(memories);
    if (later.report.outcome === 'error' || isSame(done.report, later.report)) continue;
    done = await ports.writeDown(withResults(later, first), memories);
    memories = undefined;
  }
  return done;
}

/**
 * Whether somebody may sign in any moment. Where the issue could not be written nobody knows that there is something to
 * sign in for, and what only needs a look is not mended by waiting.
 */
function isPending({ report, targets }: BranchDone): boolean {
  return (
    report.outcome === 'authorization-pending' &&
    pendingTypes(report).length > 0 &&
    targets.every(({ followed }) => followed.problem === undefined)
  );
}

function pendingTypes({ apps }: Report): readonly string[] {
  return [...new Set(apps.flatMap(({ pending }) => pending.map(({ connector }) => connector)))];
}

/** What was done before the wait is part of what the run did. */
function withResults(later: Deployed, { targets, report }: BranchDone): Deployed {
  const before = new Map(targets.map(({ result }) => [result.target.appId, result]));
  return {
    warnings: later.warnings,
    report: {
      ...later.report,
      ...afterWaiting(later.report),
      command: report.command,
      apps: later.report.apps.map((app) => {
        const earlier = before.get(app.target?.appId ?? '')?.report;
        return { ...app, ...afterWaiting(app), results: earlier?.results ?? [] };
      }),
    },
    targets: later.targets.map((one) => {
      const earlier = before.get(one.target.appId);
      const results = earlier?.work?.results ?? new Map();
      return {
        ...one,
        report: { ...one.report, ...afterWaiting(one.report), results: earlier?.report.results ?? [] },
        work: one.work === undefined ? undefined : { ...one.work, results },
      };
    }),
  };
}

/** A push that somebody has signed in for is one that was applied. */
function afterWaiting({ outcome, reason }: Conclusion): Conclusion {
  return outcome === 'in-sync' ? { outcome: 'applied', reason: 'changes-applied' } : { outcome, reason };
}

function isSame(one: Report, other: Report): boolean {
  const pendingOf = ({ apps }: Report) => JSON.stringify(apps.map(({ pending }) => pending));
  return one.outcome === other.outcome && pendingOf(one) === pendingOf(other);
}
