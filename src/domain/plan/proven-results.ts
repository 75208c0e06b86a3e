import { isTold, type LiveApp } from '../live/live-app.ts';
import type { StepResult, StepResults } from './step-result.ts';

const stateUnknown: StepResult = {
  kind: 'unclear',
  message:
    'Base44 says that it is set up, and then something about its state that is not known here. Look at it in Base44.',
};

/**
 * What became of the changes, as far as the live app bears it out: that Stripe is set up takes a state that we know.
 *
 * @param stripe as it was read afterwards
 */
export function provenResults(results: StepResults, stripe: LiveApp['stripe']): StepResults {
  return new Map(
    [...results].map(([connector, result]) => [
      connector,
      result.kind === 'provisioned' && !isTold(stripe) ? stateUnknown : result,
    ]),
  );
}
