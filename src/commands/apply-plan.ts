import { isProvisioned } from '../catalogue/connector-types.ts';
import { orderOfWork, type WorkStage } from '../domain/plan/order-of-work.ts';
import type { Plan, PlannedChange } from '../domain/plan/plan.ts';
import type { StepResult, StepResults } from '../domain/plan/step-result.ts';
import { UserError, WorldError } from '../ports/errors.ts';
import type { LiveConnectors } from '../ports/live-connectors.ts';

/** How many connectors are set at the same time. */
const mostAtOnce = 6;

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
 */
export async function applyPlan(plan: Plan, ports: ApplyPorts): Promise<StepResults> {
  const results = new Map<string, StepResult>();
  for (const stage of orderOfWork(plan)) {
    for (const batch of batchesOf(stage)) {
      const done = await Promise.all(batch.map((change) => applyChange(change, ports)));
      batch.forEach(({ connector }, index) => {
        const result = done[index];
        if (result !== undefined) results.set(connector, result);
      });
    }
  }
  return results;
}

function batchesOf({ changes, isParallel }: WorkStage): readonly (readonly PlannedChange[])[] {
  const size = isParallel ? mostAtOnce : 1;
  const count = Math.ceil(changes.length / size);
  return Array.from({ length: count }, (_, index) => changes.slice(index * size, (index + 1) * size));
}

async function applyChange(change: PlannedChange, ports: ApplyPorts): Promise<StepResult> {
  if (ports.waitsAlready(change)) return { kind: 'waits-already' };
  try {
    return await carryOut(change, ports.live);
  } catch (error) {
    if (error instanceof UserError || error instanceof WorldError) {
      return { kind: 'failed', message: error.message };
    }
    throw error;
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
