import { type LiveReading, needsSomebody } from '../domain/consent/reading.ts';
import type { StatusResult, StatusWriter } from '../ports/commit-status.ts';
import { consentContext, consentStatus, saysTheSame } from '../report/issue/status-text.ts';
import type { TargetResult } from './look-at-targets.ts';
import type { ConsentTracked } from './track-consent.ts';

/** What a commit's status says about the sign-ins of a target. */
export interface StatusSubject {
  readonly target: TargetResult['target'];
  readonly reading: LiveReading;
  readonly issue: ConsentTracked['issue'];
  /** The commit that is deployed. */
  readonly commit: string;
  /** ISO 8601 in UTC. */
  readonly now: string;
  readonly runUrl: string | null;
  /** Whether the run only looks: such runs come to the same commit again and again. */
  readonly isLook: boolean;
}

export async function setConsentStatus(
  { target, reading, issue, commit, now, runUrl, isLook }: StatusSubject,
  statuses: StatusWriter,
): Promise<StatusResult> {
  const status = {
    context: consentContext(target),
    ...consentStatus({ reading, issue: issue?.number ?? null, now }),
    targetUrl: issue?.url ?? runUrl,
  };
  const known = isLook ? await statuses.read(commit) : null;
  const earlier = known?.find(({ context }) => context === status.context);
  const isSaid =
    earlier !== undefined &&
    saysTheSame(earlier, status) &&
    // Without an issue it leads to the run that said it first.
    (issue === null || earlier.targetUrl === issue.url);
  return isSaid ? { kind: 'unchanged' } : statuses.set(commit, status, known);
}

/**
 * A status is set only by runs that can tell, and where a later run takes it back: it follows from what is live, or
 * from an issue that is there.
 */
export function concernsStatus(reading: LiveReading, { issue, notPermitted }: ConsentTracked): boolean {
  if (reading.kind === 'unavailable') return false;
  return issue !== null || (reading.kind === 'read' && (needsSomebody(reading) || notPermitted !== null));
}
