import type { Plan, PlanAction, PlannedChange } from './plan.ts';

/** Changes that are applied together, once everything before them is through. */
export interface WorkStage {
  readonly changes: readonly PlannedChange[];
  /** Whether they may be applied at the same time; else one after the other, in their order. */
  readonly isParallel: boolean;
}

/**
 * The most harmless first: what brings access that is not there yet, then what touches connections that work, then
 * what Base44 sets up, and at the end what cannot be taken back. Base44 takes 10 removals a minute, so these go one
 * after the other.
 */
const stages: readonly { readonly actions: readonly PlanAction[]; readonly isParallel: boolean }[] = [
  { actions: ['create', 'update'], isParallel: true },
  { actions: ['reauthorize'], isParallel: true },
  { actions: ['provision'], isParallel: false },
  { actions: ['remove'], isParallel: false },
];

/** What of a plan is to be done, in the order in which to do it. Stages without work are left out. */
export function orderOfWork({ changes }: Plan): readonly WorkStage[] {
  return stages
    .map(({ actions, isParallel }) => ({
      changes: changes.filter(({ action }) => actions.includes(action)),
      isParallel,
    }))
    .filter((stage) => stage.changes.length > 0);
}
