import { printable } from '../domain/quote.ts';
import type { PolicyAtTip } from '../ports/pull-request.ts';

/** Which policy judged, for the log: `policy: main@3f9c2e1`. */
export function describePolicy({ branch, commit }: Pick<PolicyAtTip, 'branch' | 'commit'>): string {
  return `policy: ${printable(branch)}@${commit.slice(0, 7)}`;
}
