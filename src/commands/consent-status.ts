import { type LiveReading, needsSomebody } from '../domain/consent/reading.ts';
import type { StatusResult, StatusWriter } from '../ports/commit-status.ts';
import { consentContext, consentStatus } from '../report/issue/status-text.ts';
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
}

export function setConsentStatus(
  { target, reading, issue, commit, now, runUrl }: StatusSubject,
  statuses: StatusWriter,
): Promise<StatusResult> {
  const status = {
    context: consentContext(target),
    ...consentStatus({ reading, issue: issue?.number ?? null, now }),
    targetUrl: issue?.url ?? runUrl,
  };
  return statuses.set(commit, status, null);
}

/**
 * A status is set only by runs that can tell, and where a later run takes it back: it follows from what is live, or
 * from an issue that is there.
 */
export function concernsStatus(reading: LiveReading, { issue, notPermitted }: ConsentTracked): boolean {
  if (reading.kind === 'unavailable') return false;
  return issue !== null || (reading.kind === 'read' && (needsSomebody(reading) || notPermitted !== null));
}
