import type { FileContent } from '../domain/app/locate-app.ts';
import type { CheckContext } from '../domain/checks/connector-check.ts';
import { type FailOn, judge } from '../domain/judge.ts';
import type { PolicySnapshot } from '../domain/policy/parse-policy.ts';
import { defaultPolicyPath } from '../domain/policy/policy.ts';
import { UserError } from '../ports/errors.ts';
import type { FileTree } from '../ports/file-tree.ts';
import { type Report, toReport } from '../report/report.ts';
import { type AppSelection, readApps, widenToApp } from './read-apps.ts';
import { readChosenPolicy, readPolicy } from './read-policy.ts';

export interface CheckOptions extends AppSelection {
  readonly failOn: FailOn;
  /** The policy's file, relative to the repository's root; undefined for the default one, which need not exist. */
  readonly policy: string | undefined;
  /** The day that exceptions are looked at on: `YYYY-MM-DD`, in UTC. */
  readonly today: string;
}

export interface CheckPorts {
  readonly head: FileTree;
  readonly base: FileTree | undefined;
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
export async function check(options: CheckOptions, { head, base }: CheckPorts): Promise<CheckResult> {
  const [{ policy, contents: policyContents }, basePolicy] = await Promise.all([
    readChosenPolicy(head, options.policy),
    base === undefined ? undefined : readPolicy(base, options.policy ?? defaultPolicyPath),
  ]);

  const sides = base === undefined ? [head] : [head, base];
  const selection = await widenToApp(options, sides);
  const context = contextOf(policy);
  const [after, before] = await Promise.all(sides.map((side) => readApps(side, selection, context)));
  if (after === undefined) throw new Error('The head was not read.');

  const found = new Set([...after.apps, ...(before?.apps ?? [])].map(({ app }) => app));
  const missing = options.named.find((app) => !found.has(app));
  if (missing !== undefined) throw new UserError(noSuchApp(missing));

  const { failOn, today } = options;
  const verdict = judge({
    head: after.apps,
    base: before?.apps,
    policy,
    basePolicy: basePolicy?.policy,
    today,
    isComplete: selection.focus === '.' && selection.named.length === 0,
    failOn,
  });
  const revisions = { head: head.revision, base: base?.revision ?? null };
  const report = toReport(verdict, { command: 'check', ...revisions, policy });
  return { report, contents: new Map([...policyContents, ...after.contents]) };
}

/** A malformed policy lists nothing that could be relied on. */
function contextOf(policy: PolicySnapshot): CheckContext {
  return { listedTypes: new Set(policy.kind === 'policy' ? policy.policy.connectors.keys() : []) };
}

function noSuchApp(app: string): string {
  return `${app} holds no Base44 app: there is no base44/config.json[c], no base44/connectors and no config.json[c] in it. Check --app.`;
}
