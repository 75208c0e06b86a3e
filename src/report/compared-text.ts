import { printable } from '../domain/quote.ts';
import type { ReportTarget } from './report.ts';

/** A branch as a clone knows it: `origin/main`, or `main` where there is no such thing. */
export interface ComparedBranch {
  readonly name: string;
  readonly reference: string;
  readonly commit: string;
}

/** What is compared with what, as a sentence. */
export function describeCompared(branch: ComparedBranch, targets: readonly ReportTarget[]): string {
  const [first] = targets;
  const live = targets.length === 1 && first !== undefined ? nameOf(first) : `${targets.length} apps`;
  if (branch.reference !== branch.name) return `Comparing ${comparedName(branch)} with ${live}.`;
  const name = printable(branch.name);
  return `There is no origin/${name} here: comparing your own ${comparedName(branch)} with ${live}.`;
}

/** The commit that is compared: `origin/main (d45a8ba)`. */
export function comparedName({ reference, commit }: ComparedBranch): string {
  return `${printable(reference)} (${commit.slice(0, 7)})`;
}

/** What is left out of the comparison, as a sentence; undefined when nothing is. */
export function describeNotCompared([first, ...others]: readonly string[]): string | undefined {
  if (first === undefined) return undefined;
  if (others.length === 0) return `${printable(first)} is different in your folder; that is not compared.`;
  return `${printable(first)} and ${others.length} more are different in your folder; that is not compared.`;
}

/** A target in a sentence: `staging (app 68f0…)`, or `app 68f0…` where it has no name. */
export function nameOf({ name, appId }: Pick<ReportTarget, 'name' | 'appId'>): string {
  const app = `app ${printable(appId)}`;
  return name === null ? app : `${printable(name)} (${app})`;
}
