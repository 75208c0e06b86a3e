import type { LiveApp } from '../domain/live/live-app.ts';
import type { Conclusion } from '../domain/outcome.ts';
import { comparePlanWithLive } from '../domain/plan/compare-with-live.ts';
import { concludePush } from '../domain/plan/conclude.ts';
import { liveAgainstPolicy } from '../domain/plan/live-against-policy.ts';
import { orderOfWork } from '../domain/plan/order-of-work.ts';
import { type ConsentsAsked, consentsAskedBy } from '../domain/plan/pending.ts';
import type { Plan, PlannedChange } from '../domain/plan/plan.ts';
import { planId } from '../domain/plan/plan-id.ts';
import { provenResults } from '../domain/plan/proven-results.ts';
import { stopsPush } from '../domain/plan/push-stops.ts';
import type { StepResults } from '../domain/plan/step-result.ts';
import type { DeployTarget } from '../domain/target/choose-targets.ts';
import { AccessRefused, UserError, WorldError } from '../ports/errors.ts';
import type { LiveConnectors } from '../ports/live-connectors.ts';
import type { ReportApp } from '../report/report.ts';
import { applyPlan } from './apply-plan.ts';
import {
  concluded,
  consentOf,
  judgingOf,
  type LookedAt,
  lookAtTargets,
  planned,
  type TargetResult,
  type TargetsOptions,
  type TargetsPorts,
} from './look-at-targets.ts';
import { planTarget, type TargetPlan } from './plan-target.ts';
import type { TargetFiles } from './read-targets.ts';

export interface PushOptions extends TargetsOptions {
  /** Only this plan is carried out; undefined for whatever the plan is. With it there is one target. */
  readonly planId: string | undefined;
  /** What pushes have asked people for, by app id. */
  readonly asked: ReadonlyMap<string, ConsentsAsked>;
}

export interface PushPorts extends TargetsPorts {
  readonly openLive: (target: DeployTarget) => LiveConnectors;
  /** Whether somebody agrees to what is planned for an app. Asked before anything is written, if there is anything to do. */
  readonly confirm: (app: ReportApp) => Promise<boolean>;
  /** Whether a later commit deploys something else. Asked once the plan is made, right before the first write. */
  readonly isSuperseded: (files: TargetFiles) => Promise<boolean>;
  /** Whether Base44 was asked for these scopes, and a person still has to answer. */
  readonly waitsAlready: (target: DeployTarget, change: PlannedChange) => boolean;
}

/**
 * Makes live apps what their files declare, as far as that may be done now: plans each target, carries the plan out,
 * and reads back what came of it.
 *
 * @throws UserError when the history is not there, or a plan id is given for several targets
 */
export async function push(options: PushOptions, ports: PushPorts): Promise<LookedAt> {
  if (options.planId !== undefined && options.targets.length > 1) throw new UserError(severalTargets);
  return lookAtTargets('push', { options, head: ports.head }, (files, repository) => {
    const stop = reasonToStop(files, repository);
    return stop === undefined
      ? pushTarget(files, { options, ports })
      : Promise.resolve(concluded(files, stop));
  });
}

/** Why nothing of an app is pushed; undefined when its files and the policy can be relied on. */
function reasonToStop({ judged }: TargetFiles, repository: Conclusion): Conclusion | undefined {
  if (repository.outcome === 'error') return repository;
  if (judged.outcome === 'error') return judged;
  return stopsPush(judged.findings) ? { outcome: 'failed', reason: 'findings' } : undefined;
}

interface Pushing {
  readonly options: PushOptions;
  readonly ports: PushPorts;
}

async function pushTarget(files: TargetFiles, pushing: Pushing): Promise<TargetResult> {
  const { options, ports } = pushing;
  const { target, snapshot } = files;
  const { policy, removals, today } = options;
  const question = { target, snapshot, policy, removals, today };
  const found = await planTarget(question, ports);
  const { plan } = found;
  const untouched: Done = { ...found, results: new Map() };
  if (options.planId !== undefined && options.planId !== planId(plan, ports.digest)) {
    return finish(files, pushing, {
      ...untouched,
      refusal: { outcome: 'plan-changed', reason: 'other-plan' },
    });
  }
  const hasWork = orderOfWork(plan).length > 0;
  if (hasWork) {
    const declined = finish(files, pushing, {
      ...untouched,
      refusal: { outcome: 'declined', reason: 'declined' },
    });
    if (!(await ports.confirm(declined.report))) return declined;
  }
  // A run of an old commit that is started again has nothing to say either where it has nothing to do.
  if (await ports.isSuperseded(files)) {
    return finish(files, pushing, {
      ...untouched,
      refusal: { outcome: 'superseded', reason: 'newer-commit' },
    });
  }
  if (!hasWork) return finish(files, pushing, untouched);
  const connectors = ports.openLive(target);
  const waitsAlready = (change: PlannedChange) => ports.waitsAlready(target, change);
  const results = await applyPlan(plan, { live: connectors, waitsAlready });
  const live = await readBack(found, results, connectors);
  return finish(files, pushing, { ...found, live, results: provenResults(results, live.stripe) });
}

/** What the app is like afterwards. Where nothing was sent nothing can have changed. */
async function readBack(
  { plan, live }: TargetPlan,
  results: StepResults,
  connectors: LiveConnectors,
): Promise<LiveApp> {
  const sent = plan.changes.filter(({ connector }) => {
    const kind = results.get(connector)?.kind;
    return kind !== undefined && kind !== 'waits-already';
  });
  const isAboutStripe = sent.some(({ connector }) => connector === 'stripe');
  const isAboutOthers = sent.some(({ connector }) => connector !== 'stripe');
  try {
    return {
      connections: isAboutOthers ? await connectors.list() : live.connections,
      stripe: isAboutStripe ? await connectors.readStripe() : live.stripe,
    };
  } catch (error) {
    // A token that ends in between is told in the same way: what is said of one that was refused is that nothing was done.
    if (!(error instanceof WorldError || error instanceof AccessRefused)) throw error;
    const changes = sent.length === 1 ? 'A change was' : `${sent.length} changes were`;
    throw new WorldError(
      `${changes} sent to Base44, and what came of it could not be read: ${error.message}`,
      { cause: error },
    );
  }
}

interface Done extends TargetPlan {
  readonly results: StepResults;
  /** Why nothing was done; undefined where that is no question. */
  readonly refusal?: Conclusion;
}

function finish(
  files: TargetFiles,
  { options, ports }: Pushing,
  { plan, hasDeletions, live, results, refusal }: Done,
): TargetResult {
  const { target } = files;
  const judging = judgingOf(target, options);
  const asked = askedBy(plan, results, options.asked.get(target.appId) ?? new Map());
  const comparison = comparePlanWithLive({ plan, results, live, asked, consent: consentOf(judging) });
  const againstPolicy = judging === undefined ? [] : liveAgainstPolicy(plan, judging);
  const conclusion = refusal ?? concludePush({ plan, hasDeletions, results, comparison });
  const work = { plan, live, results, comparison, againstPolicy };
  return planned(files, work, { conclusion, judging, trust: options.trust, digest: ports.digest });
}

/** What this push asked people for counts from now on; what it did not ask for again stays as it was. */
function askedBy(plan: Plan, results: StepResults, before: ConsentsAsked): ConsentsAsked {
  const now = [...consentsAskedBy(plan)].filter(
    ([connector]) => results.get(connector)?.kind === 'consent-needed',
  );
  return new Map([...before, ...now]);
}

const severalTargets =
  'A plan id is of one target, and there are several. Name one with target, or leave the plan id out.';
