import type { ConsentRequest, Origin } from '../domain/consent/memory.ts';
import { type ConsentEvent, isAllComplete, isDeploying, mayProceed } from '../domain/consent/proceed.ts';
import { type LiveReading, needsSomebody } from '../domain/consent/reading.ts';
import { stopsPush } from '../domain/plan/push-stops.ts';
import { saysNoSignIn } from '../domain/plan/step-result.ts';
import type { ConsentRules, Policy } from '../domain/policy/policy.ts';
import type { StatusWriter } from '../ports/commit-status.ts';
import { UserError, WorldError } from '../ports/errors.ts';
import type { TrackingIssues } from '../ports/tracking-issue.ts';
import type { Repository } from '../report/issue/subject.ts';
import { concernsStatus, setConsentStatus } from './consent-status.ts';
import type { Memories } from './deploy.ts';
import { liveReadingOf } from './live-reading.ts';
import type { TargetResult } from './look-at-targets.ts';
import { type ConsentTracked, trackConsent } from './track-consent.ts';

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
  /** What earlier runs left. */
  readonly memories: Memories;
  /** Whether what the result says was asked of Base44 was asked just now, and is not written down yet. */
  readonly hasAsked: boolean;
  /** Whether this run has not written the comment of the pull request yet, or GitHub failed. */
  readonly owesComment: boolean;
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
  /** Whether everything that is declared is granted, for certain. */
  readonly isComplete: boolean;
  readonly issue: { readonly number: number; readonly url: string } | null;
  /** What could not be written for want of a permission, in sentences. */
  readonly warnings: readonly string[];
  /** Why it could not be written down, in a sentence; undefined when it was. */
  readonly problem: string | undefined;
}

const nothing: FollowedUp = {
  proceed: false,
  isComplete: false,
  issue: null,
  warnings: [],
  problem: undefined,
};

/**
 * Brings the tracking issue and the commit's status of a target in line with what is live. A target that was not
 * dealt with, because its files or the run were refused, is left as it is. That GitHub fails takes nothing back of
 * what was done in Base44, and is told with it.
 */
export async function followUp(
  result: TargetResult,
  options: FollowUpOptions,
  ports: FollowUpPorts,
): Promise<FollowedUp> {
  const reading = liveReadingOf(result, isDeploying(options.event));
  if (reading === undefined || isLeftAlone(result)) return nothing;
  try {
    return await writeDown({ result, reading, options }, ports);
  } catch (error) {
    const isLast = mayBeTheLast(reading, result, options);
    return {
      ...nothing,
      // One that was complete before keeps no other target from going on: no later run would let it.
      isComplete: isAllComplete(reading) && !isLast && !isDeploying(options.event),
      problem: `${problemOf(error)}${isLast ? byHand : ''}`,
    };
  }
}

const byHand =
  ' If it says proceed=false then, start the workflow by hand: GitHub may have taken what it did not answer.';

/** Whether this run was to let go on what waits, which no later one repeats once it is written down. */
function mayBeTheLast(
  reading: LiveReading,
  { target }: TargetResult,
  { event, memories }: FollowUpOptions,
): boolean {
  const waits = memories.get(target)?.memory.waits ?? false;
  return !isDeploying(event) && mayProceed({ event, reading, waits });
}

/** Why GitHub did not take it, in a sentence: it fails, or does not accept the token any more. */
function problemOf(error: unknown): string {
  if (error instanceof WorldError || error instanceof UserError) return error.message;
  throw error;
}

interface Following {
  readonly result: TargetResult;
  readonly reading: LiveReading;
  readonly options: FollowUpOptions;
}

async function writeDown(following: Following, ports: FollowUpPorts): Promise<FollowedUp> {
  const { reading } = following;
  const tracked = await track(following, ports);
  const followed: FollowedUp = {
    proceed: tracked.proceed,
    isComplete: isAllComplete(reading),
    issue: tracked.issue,
    warnings: tracked.notPermitted === null ? [] : [tracked.notPermitted.message],
    problem: undefined,
  };
  if (!concernsStatus(reading, tracked)) return followed;
  try {
    const { result, options } = following;
    const isLook = !isDeploying(options.event);
    const about = { ...options, target: result.target, reading, issue: tracked.issue, isLook };
    const status = await setConsentStatus(about, ports.statuses);
    return status.kind === 'not-permitted'
      ? { ...followed, warnings: [...followed.warnings, status.message] }
      : followed;
  } catch (error) {
    // That it may go on stands in the issue by now, and no later run says it again.
    return { ...followed, problem: problemOf(error) };
  }
}

async function track(
  { result, reading, options }: Following,
  { issues, findOrigin }: FollowUpPorts,
): Promise<ConsentTracked> {
  const { event, now, policy, commit, repository, base44Url, runUrl, memories } = options;
  const { target } = result;
  const remembered = memories.get(target);
  const requested = options.hasAsked ? requestsOf(result) : [];
  // What waits already has its pull request in the issue: the commits after it are not what it waits for.
  const isNew =
    requested.some(({ isFinal }) => !isFinal) ||
    (needsSomebody(reading) && remembered?.memory.phase !== 'open');
  return trackConsent(issues, {
    event,
    now,
    reading,
    requested,
    origin: isDeploying(event) && isNew ? await findOrigin() : null,
    runUrl,
    owesComment: options.owesComment,
    found: remembered?.lookup,
    subject: {
      target,
      appName: null,
      declaredAt: { branch: target.branch, commit },
      consent: policy?.consent ?? noRules,
      repository,
      base44Url,
    },
  });
}

const noRules: ReadonlyMap<string, ConsentRules> = new Map();

/**
 * Whether nothing is to be said about a target: the run is not the one to do it, nothing is known to be declared, or the
 * files cannot be relied on. What a broken file declared would seem to be taken back, and all the rest to be all there is.
 */
export function isLeftAlone({ report: { outcome }, files }: TargetResult): boolean {
  if (stopsPush(files.judged.findings)) return true;
  return outcome === 'superseded' || outcome === 'plan-changed' || outcome === 'no-connectors';
}

/** What this run asked Base44 for, with the connection as it was before. */
function requestsOf({ work }: TargetResult): readonly ConsentRequest[] {
  if (work === undefined) return [];
  return work.plan.changes.flatMap(({ connector, live }) => {
    const result = work.results.get(connector);
    const isFinal = saysNoSignIn(result);
    if (!isFinal && result?.kind !== 'consent-needed') return [];
    const granted = live?.state === 'active' ? live.scopes : null;
    return [{ connector, granted, connectedBy: live?.connectedBy ?? null, isFinal }];
  });
}
