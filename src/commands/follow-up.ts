import type { ConsentRequest, Origin } from '../domain/consent/memory.ts';
import type { ConsentEvent } from '../domain/consent/proceed.ts';
import type { LiveRead } from '../domain/consent/reading.ts';
import type { ConsentRules, Policy } from '../domain/policy/policy.ts';
import type { StatusWriter } from '../ports/commit-status.ts';
import { MissingPermission } from '../ports/errors.ts';
import type { TrackingIssues } from '../ports/tracking-issue.ts';
import { consentContext, consentStatus } from '../report/issue/status-text.ts';
import type { Repository } from '../report/issue/subject.ts';
import { liveReadingOf } from './live-reading.ts';
import type { TargetResult } from './look-at-targets.ts';
import { trackConsent } from './track-consent.ts';

export interface FollowUpOptions {
  readonly event: ConsentEvent;
  /** ISO 8601 in UTC. */
  readonly now: string;
  /** Undefined where there is none. */
  readonly policy: Policy | undefined;
  /** The commit that is deployed. */
  readonly commit: string;
  readonly repository: Repository;
  readonly base44Url: string;
  readonly runUrl: string | null;
}

export interface FollowUpPorts {
  readonly issues: TrackingIssues;
  readonly statuses: StatusWriter;
  /** The pull request that brought the commit, for a run that deploys; null when there is none. */
  readonly findOrigin: () => Promise<Origin | null>;
}

/** What became of the sign-ins of one target. */
export interface FollowedUp {
  /** Whether what waits for the sign-ins may go on. */
  readonly proceed: boolean;
  readonly issue: { readonly number: number; readonly url: string } | null;
  /** What could not be written for want of a permission, in sentences. */
  readonly warnings: readonly string[];
}

const nothing: FollowedUp = { proceed: false, issue: null, warnings: [] };

/**
 * Brings the tracking issue and the commit's status of a target in line with what is live. A target that was not
 * dealt with, because its files or the run were refused, is left as it is.
 *
 * @throws WorldError when GitHub fails
 */
export async function followUp(
  result: TargetResult,
  options: FollowUpOptions,
  ports: FollowUpPorts,
): Promise<FollowedUp> {
  const { event, now, policy, commit, repository, base44Url, runUrl } = options;
  const { target, report } = result;
  const isDeploying = event === 'push' || event === 'dispatch';
  const reading = liveReadingOf(result, isDeploying);
  if (reading === undefined || isRefused(report.outcome)) return nothing;
  const needsSomebody = reading.kind === 'read' && isWaiting(reading);
  const tracked = await trackConsent(ports.issues, {
    event,
    now,
    reading,
    requested: requestsOf(result),
    origin: isDeploying && needsSomebody ? await ports.findOrigin() : null,
    runUrl,
    subject: {
      target,
      appName: null,
      declaredAt: { branch: target.branch, commit },
      consent: policy?.consent ?? noRules,
      repository,
      base44Url,
    },
  });
  const warnings = tracked.notPermitted === null ? [] : [tracked.notPermitted.message];
  if (!needsSomebody && tracked.issue === null && reading.kind === 'read') {
    return { proceed: tracked.proceed, issue: null, warnings };
  }
  const status = await ports.statuses.set(
    commit,
    {
      context: consentContext(target),
      ...consentStatus({ reading, issue: tracked.issue?.number ?? null, now }),
      targetUrl: tracked.issue?.url ?? runUrl,
    },
    null,
  );
  return {
    proceed: tracked.proceed,
    issue: tracked.issue,
    warnings: status.kind === 'not-permitted' ? [...warnings, status.message] : warnings,
  };
}

const noRules: ReadonlyMap<string, ConsentRules> = new Map();

function isRefused(outcome: TargetResult['report']['outcome']): boolean {
  return outcome === 'superseded' || outcome === 'plan-changed' || outcome === 'no-connectors';
}

function isWaiting({ connectors }: LiveRead): boolean {
  return connectors.some(({ standing }) => standing.kind === 'pending' || standing.kind === 'unclear');
}

/** What this run asked Base44 for, with the connection as it was before. */
function requestsOf({ work }: TargetResult): readonly ConsentRequest[] {
  if (work === undefined) return [];
  return work.plan.changes.flatMap(({ connector, live }) => {
    if (work.results.get(connector)?.kind !== 'consent-needed') return [];
    const granted = live?.state === 'active' ? live.scopes : null;
    return [{ connector, granted, connectedBy: live?.connectedBy ?? null }];
  });
}

/** The pull request that is behind a sign-in, as far as the token may see it. */
export async function orUnknownOrigin(look: Promise<Origin | null>): Promise<Origin | null> {
  try {
    return await look;
  } catch (error) {
    if (error instanceof MissingPermission) return null;
    throw error;
  }
}
