import { isProvisioned } from '../catalogue/connector-types.ts';
import { orderOfWork, type WorkStage } from '../domain/plan/order-of-work.ts';
import type { Plan, PlannedChange } from '../domain/plan/plan.ts';
import type { StepResult, StepResults } from '../domain/plan/step-result.ts';
import { AccessRefused, UserError, WorldError } from '../ports/errors.ts';
import type { LiveConnectors } from '../ports/live-connectors.ts';

/**
 * How many connectors are set at the same time. Base44 does not say how many calls of this kind it takes in a minute:
 * with all of them at once a large app would find out by being refused. A refused one is waited for, and so are those
 * beside it, before the next are sent. A dozen is what an app has that uses every service of the first documentation.
 */
const mostAtOnce = 12;

export interface ApplyPorts {
  readonly live: Pick<LiveConnectors, 'declare' | 'remove' | 'provisionStripe' | 'removeStripe'>;
  /**
   * Whether Base44 was asked for this before and a person still has to answer: asking again would only make a second
   * link.
   */
  readonly waitsAlready: (change: PlannedChange) => boolean;
}

/**
 * Carries out a plan, each change on its own: that one fails keeps no other from being made.
 *
 * @returns what became of each change that was to be made
 * @throws AccessRefused when Base44 refuses the token for every one of them, so that nothing was changed
 */
export async function applyPlan(plan: Plan, ports: ApplyPorts): Promise<StepResults> {
  const steps: Step[] = [];
  for (const batch of orderOfWork(plan).flatMap(batchesOf)) {
    steps.push(...(await Promise.all(batch.map((change) => applyChange(change, ports)))));
  }
  const [refusal] = steps.flatMap((step) => step.refusal ?? []);
  if (refusal !== undefined && steps.every((step) => step.refusal !== undefined)) throw refusal;
  return new Map(steps.map(({ connector, result }) => [connector, result]));
}

interface Step {
  readonly connector: string;
  readonly result: StepResult;
  /** That the token may not make the change. */
  readonly refusal?: AccessRefused;
}

function batchesOf({ changes, isParallel }: WorkStage): readonly (readonly PlannedChange[])[] {
  const size = isParallel ? mostAtOnce : 1;
  const count = Math.ceil(changes.length / size);
  return Array.from({ length: count }, (_, index) => changes.slice(index * size, (index + 1) * size));
}

async function applyChange(change: PlannedChange, ports: ApplyPorts): Promise<Step> {
  const { connector } = change;
  if (ports.waitsAlready(change)) return { connector, result: { kind: 'waits-already' } };
  try {
    return { connector, result: await carryOut(change, ports.live) };
  } catch (error) {
    if (!(error instanceof UserError || error instanceof WorldError)) throw error;
    const result: StepResult = { kind: 'failed', message: error.message };
    return error instanceof AccessRefused ? { connector, result, refusal: error } : { connector, result };
  }
}

async function carryOut(
  { action, connector, declared }: PlannedChange,
  live: ApplyPorts['live'],
): Promise<StepResult> {
  switch (action) {
    case 'create':
    case 'update':
    case 'reauthorize':
      return live.declare(connector, declared ?? []);
    case 'provision':
      await live.provisionStripe();
      return { kind: 'provisioned' };
    case 'remove':
      await (isProvisioned(connector) ? live.removeStripe() : live.remove(connector));
      return { kind: 'removed' };
    default:
      throw new Error(`There is nothing to do about ${connector}: ${action}.`);
  }
}
