import type { FileContent } from '../domain/app/locate-app.ts';
import type { FailOn } from '../domain/fail-on.ts';
import { defaultPolicyPath } from '../domain/policy/policy.ts';
import { type Report, toReport } from '../report/report.ts';
import { judgeSides, type Sides } from './judge-sides.ts';
import type { AppSelection } from './read-apps.ts';
import { readChosenPolicy, readPolicy } from './read-policy.ts';
import type { ComparedFiles } from './read-workflows.ts';

export interface CheckOptions extends AppSelection {
  readonly failOn: FailOn;
  /** The policy's file, relative to the repository's root; undefined for the default one, which need not exist. */
  readonly policy: string | undefined;
  /** The day that exceptions are looked at on: `YYYY-MM-DD`, in UTC. */
  readonly today: string;
}

export interface CheckResult {
  readonly report: Report;
  /** The bytes of the head's files, for showing the lines that findings are about. */
  readonly contents: ReadonlyMap<string, FileContent>;
}

/**
 * Validates the connector files of the selected apps, judges their scopes by the head's policy, and compares both
 * with the base where there is one.
 *
 * @throws UserError when an app that was named is on neither side, or a policy that was named is not at the head
 */
export async function check(options: CheckOptions, { head, base }: Sides): Promise<CheckResult> {
  const [{ policy, contents: policyContents }, basePolicy, guardFindings] = await Promise.all([
    readChosenPolicy(head, options.policy),
    base === undefined ? undefined : readPolicy(base, options.policy ?? defaultPolicyPath),
    base === undefined ? [] : findGuardChanges({ head, base }),
  ]);
  const { focus, named, failOn, today } = options;
  const { verdict, contents } = await judgeSides(
    {
      ...{ focus, named, failOn, today, policy },
      basePolicy: basePolicy?.policy,
      guardFindings,
    },
    { head, base },
  );
  const revisions = { head: head.revision, base: base?.revision ?? null };
  const report = toReport(verdict, { command: 'check', ...revisions, policy, trust: 'local' });
  return { report, contents: new Map([...policyContents, ...contents]) };
}

async function findGuardChanges(sides: ComparedFiles) {
  return (await import('./find-guard-changes.ts')).findGuardChanges(sides);
}
