import { pushLogLine } from '../report/issue/log-line.ts';
import type { DeploymentDone } from './run-deployment.ts';

/** The last line of the log of a run that pushed: what it did, and what it waits for. */
export function describePush({ targets }: Pick<DeploymentDone, 'targets'>): string {
  const work = targets.flatMap(({ result }) => result.work ?? []);
  const kinds = work.flatMap(({ results }) => [...results.values()].map(({ kind }) => kind));
  const count = (...wanted: readonly string[]) => kinds.filter((kind) => wanted.includes(kind)).length;
  return pushLogLine({
    pushed: count('authorized', 'consent-needed', 'connected-by-other', 'provisioned'),
    removed: count('removed'),
    held: work.flatMap(({ plan }) => plan.changes).filter(({ action }) => action === 'held').length,
    failed: count('failed', 'refused', 'unclear'),
    waiting: work.flatMap(({ comparison }) => comparison.pending).length,
    issue: targets.find(({ followed }) => followed.issue !== null)?.followed.issue?.number ?? null,
  });
}
