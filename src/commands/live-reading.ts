import type { ConnectorReading, LiveReading, Remark, Standing } from '../domain/consent/reading.ts';
import type { Finding } from '../domain/finding.ts';
import type { PlannedChange } from '../domain/plan/plan.ts';
import { failureOf } from '../domain/plan/step-result.ts';
import type { ReportPlannedChange } from '../report/report-plan.ts';
import type { TargetResult, TargetWork } from './look-at-targets.ts';

/**
 * How a target stands, for its tracking issue.
 *
 * @param isDeploying whether this run pushed: what a push leaves undone is no drift
 * @returns undefined when the files could not be judged, so that nothing is known about what is declared
 */
export function liveReadingOf(result: TargetResult, isDeploying: boolean): LiveReading | undefined {
  const { report, work, problem } = result;
  if (problem !== undefined) {
    return report.reason === 'access-refused'
      ? { kind: 'token-refused', message: problem }
      : { kind: 'unavailable' };
  }
  if (work === undefined) return undefined;
  const messages = new Map((report.plan?.changes ?? []).map((change) => [change.connector, change]));
  const told = work.plan.changes.map((change) => ({
    change,
    message: messageOf(messages.get(change.connector)),
  }));
  return {
    kind: 'read',
    connectors: told.flatMap((one) => readConnector(one, work) ?? []),
    remarks: [
      ...(isDeploying ? [] : told.flatMap((one) => driftOf(one) ?? [])),
      ...work.againstPolicy.map(({ connector, scopes }): Remark => {
        const message = messageOf(messages.get(connector));
        return { kind: 'against-policy', connector, scopes, message };
      }),
      ...report.findings.flatMap((finding) => endingException(finding) ?? []),
    ],
  };
}

interface ToldChange {
  readonly change: PlannedChange;
  /** A sentence for people. */
  readonly message: string;
}

function messageOf(change: ReportPlannedChange | undefined): string {
  return change?.message ?? '';
}

/** Undefined for what no file declares, and for what is in no list, so that nothing could ever be told about it. */
function readConnector({ change, message }: ToldChange, work: TargetWork): ConnectorReading | undefined {
  const { connector, declared, reason } = change;
  if (declared === null || reason === 'not-listable') return undefined;
  const connection = work.live.connections.find(({ type }) => type === connector);
  return {
    connector,
    declared,
    granted: connection?.state === 'active' ? connection.scopes : null,
    connectedBy: connection?.connectedBy ?? null,
    standing: standingOf({ change, message }, work),
  };
}

function standingOf({ change, message }: ToldChange, { comparison, results }: TargetWork): Standing {
  const { connector, action } = change;
  const isIt = (one: { readonly connector: string }) => one.connector === connector;
  if (action === 'held') return { kind: 'held', message };
  const failed = comparison.failed.find(isIt);
  if (failed !== undefined) return { kind: 'unclear', message: failed.message ?? withoutEffect };
  const pending = comparison.pending.find(isIt);
  if (pending !== undefined) return { kind: 'pending', pending };
  if (comparison.unclear.includes(connector)) {
    return { kind: 'unclear', message: failureOf(results.get(connector)) ?? message };
  }
  return comparison.dropped.some(isIt) ? { kind: 'unclear', message: dropped } : { kind: 'settled' };
}

const withoutEffect = 'Base44 took the change, and the live app shows no effect of it. Look at it in Base44.';
const dropped =
  'Base44 says that all is authorised, and declared scopes are not granted. Look at it in Base44.';

/** What a push would do without a sign-in, though nobody pushed. */
function driftOf({ change, message }: ToldChange): Remark | undefined {
  const { connector, action, live, reason } = change;
  const isLeft = action === 'remove' || (action === 'held' && change.declared === null);
  if (!isLeft && action !== 'provision') return undefined;
  if (reason === 'unreadable-file') return undefined;
  return { kind: 'drift', connector, scopes: live?.scopes ?? [], message };
}

function endingException({ rule, connector, scope, message }: Finding): Remark | undefined {
  if (rule !== 'exception-expiring' || connector === undefined) return undefined;
  return { kind: 'exception-ending', connector, scopes: scope === undefined ? [] : [scope], message };
}
