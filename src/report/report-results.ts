import type { StepResult, StepResults } from '../domain/plan/step-result.ts';
import { connectorLabel } from './connector-label.ts';

/** What became of one change that a push made, or tried to. */
export interface ReportResult {
  readonly connector: string;
  readonly result: StepResult['kind'];
  /** The same for people, in a sentence. */
  readonly message: string;
}

/** What became of the changes of a plan, by connector. */
export function toReportResults(results: StepResults): readonly ReportResult[] {
  return [...results]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([connector, result]) => ({
      connector,
      result: result.kind,
      message: `${connectorLabel(connector)} ${predicate(result)}`,
    }));
}

/** Whether a result is one to look into. */
export function isTrouble({ result }: ReportResult): boolean {
  return result === 'refused' || result === 'unclear' || result === 'failed';
}

function predicate(result: StepResult): string {
  switch (result.kind) {
    case 'authorized':
      return 'is set: Base44 needs no sign-in for it.';
    case 'consent-needed':
      return 'is set, and takes effect once somebody has signed in.';
    case 'waits-already':
      return 'was set before, and still waits for a sign-in.';
    case 'connected-by-other':
      return 'is connected with these scopes by somebody else, which is as good.';
    case 'removed':
      return 'is removed.';
    case 'provisioned':
      return 'is set up.';
    case 'refused':
    case 'unclear':
    case 'failed':
      return `could not be changed. ${result.message}`;
    default:
      return result satisfies never;
  }
}
