import type { FileContent } from '../domain/app/locate-app.ts';
import type { CheckContext } from '../domain/checks/connector-check.ts';
import type { FailOn } from '../domain/fail-on.ts';
import type { Finding } from '../domain/finding.ts';
import { judge, type Verdict } from '../domain/judge.ts';
import type { PolicySnapshot } from '../domain/policy/parse-policy.ts';
import { UserError } from '../ports/errors.ts';
import type { FileTree } from '../ports/file-tree.ts';
import { type AppSelection, readApps, widenToApp } from './read-apps.ts';

/** What to judge, and by which policies. */
export interface JudgeOptions extends AppSelection {
  readonly failOn: FailOn;
  /** The day that exceptions are looked at on: `YYYY-MM-DD`, in UTC. */
  readonly today: string;
  /** The policy that judges both sides. */
  readonly policy: PolicySnapshot;
  /** The policy of the head, where another one judges and the head changes it. */
  readonly proposedPolicy?: PolicySnapshot | undefined;
  /** The policy to compare with; undefined without a base. */
  readonly basePolicy: PolicySnapshot | undefined;
  /** Whether the change is about the policy or the workflows that run this tool, so that there need not be any connectors. */
  readonly isAboutPolicy?: boolean;
  /** What the change does to the workflows that run this tool. */
  readonly guardFindings?: readonly Finding[] | undefined;
}

export interface Sides {
  readonly head: FileTree;
  readonly base: FileTree | undefined;
}

export interface JudgedSides {
  readonly verdict: Verdict;
  /** Whether the base has connector files, be they readable or not. */
  readonly hadConnectors: boolean;
  /** The bytes of the head's connector files and configs. */
  readonly contents: ReadonlyMap<string, FileContent>;
}

/**
 * Reads the selected apps of both sides, and judges them by a policy that was read before.
 *
 * @throws UserError when an app that was named is on neither side
 */
export async function judgeSides(options: JudgeOptions, { head, base }: Sides): Promise<JudgedSides> {
  const { failOn, today, policy, proposedPolicy, basePolicy, isAboutPolicy = false, guardFindings } = options;
  const sides = base === undefined ? [head] : [head, base];
  const selection = await widenToApp(options, sides);
  const context = contextOf(policy);
  const [after, before] = await Promise.all(sides.map((side) => readApps(side, selection, context)));
  if (after === undefined) throw new Error('The head was not read.');

  const found = new Set([...after.apps, ...(before?.apps ?? [])].map(({ app }) => app));
  const missing = options.named.find((app) => !found.has(app));
  if (missing !== undefined) throw new UserError(noSuchApp(missing));

  const verdict = judge({
    head: after.apps,
    base: before?.apps,
    policy,
    proposedPolicy,
    basePolicy,
    guardFindings,
    today,
    isComplete: selection.focus === '.' && selection.named.length === 0,
    isAboutPolicy,
    failOn,
  });
  const hadConnectors = (before?.apps ?? []).some(
    ({ connectors, unread }) => connectors.length > 0 || unread.length > 0,
  );
  return { verdict, hadConnectors, contents: after.contents };
}

/** What the checks of files know from the policy. A malformed one lists nothing that could be relied on. */
export function contextOf(policy: PolicySnapshot): CheckContext {
  return { listedTypes: new Set(policy.kind === 'policy' ? policy.policy.connectors.keys() : []) };
}

function noSuchApp(app: string): string {
  return `${app} holds no Base44 app: there is no base44/config.json[c], no base44/connectors and no config.json[c] in it. Check --app.`;
}
