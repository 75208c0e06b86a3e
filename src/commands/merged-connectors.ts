import { withholds } from '../domain/plan/pending.ts';
import type { PlannedChange } from '../domain/plan/plan.ts';
import { failureOf } from '../domain/plan/step-result.ts';
import type { MergedConnector } from '../report/comment/after-merge.ts';
import type { TargetResult, TargetWork } from './look-at-targets.ts';

/**
 * What became of what a pull request changed.
 *
 * @param waitedFor types that an earlier run left waiting: they are told of also when they are as declared by now
 */
export function mergedConnectorsOf(
  { report, work, target }: TargetResult,
  waitedFor: ReadonlySet<string>,
): readonly MergedConnector[] {
  if (work === undefined) return [];
  const messages = new Map((report.plan?.changes ?? []).map((change) => [change.connector, change.message]));
  return work.plan.changes.flatMap((change) => {
    const { connector, action } = change;
    if (action === 'unmanaged' || (action === 'unchanged' && !waitedFor.has(connector))) return [];
    return [{ connector, app: target.app, result: resultOf(change, work, messages.get(connector) ?? '') }];
  });
}

function resultOf(
  { connector, action }: PlannedChange,
  { comparison, results }: TargetWork,
  message: string,
): MergedConnector['result'] {
  const isIt = (one: { readonly connector: string }) => one.connector === connector;
  if (action === 'held') return { kind: 'held', message };
  const failed = comparison.failed.find(isIt);
  if (failed !== undefined)
    return { kind: 'failed', message: failed.message ?? 'It has no effect in Base44.' };
  const dropped = comparison.dropped.find(isIt);
  if (dropped !== undefined) return { kind: 'failed', message: 'Base44 did not pass on all of its scopes.' };
  const pending = comparison.pending.find(isIt);
  if (pending !== undefined) {
    return withholds(pending) ? { kind: 'waiting' } : { kind: 'excess', scopes: pending.excess };
  }
  if (comparison.unclear.includes(connector)) {
    return { kind: 'failed', message: failureOf(results.get(connector)) ?? message };
  }
  return results.get(connector)?.kind === 'removed' ? { kind: 'removed' } : { kind: 'live' };
}
