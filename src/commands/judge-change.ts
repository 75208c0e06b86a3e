import { stepsTo, type TreeEntry } from '../domain/app/tree.ts';
import type { FailOn } from '../domain/fail-on.ts';
import { guardFindings } from '../domain/guard/guard-findings.ts';
import { isWorkflowPath } from '../domain/guard/workflows.ts';
import type { Verdict } from '../domain/judge.ts';
import type { PolicySnapshot } from '../domain/policy/parse-policy.ts';
import { defaultPolicyPath } from '../domain/policy/policy.ts';
import type { JudgedPolicyChange } from '../domain/policy-change/settle.ts';
import { mayMatter } from '../domain/relevant-entries.ts';
import type { ComparedTrees } from '../ports/compared-trees.ts';
import { actionName } from '../report/action-name.ts';
import type { PolicyChange } from '../report/comment/subject.ts';
import { judgePolicyChange } from './judge-policy-change.ts';
import { readAhead, readCodeAhead } from './read-ahead.ts';
import type { AppSelection } from './read-apps.ts';
import { readPolicy, withMistaken } from './read-policy.ts';
import { readChangedWorkflows } from './read-workflows.ts';

export interface ChangeOptions extends AppSelection {
  readonly failOn: FailOn;
  /** `YYYY-MM-DD`, in UTC. */
  readonly today: string;
  /** The policy that judges both sides, which is that of neither. */
  readonly policy: PolicySnapshot;
  /** The branch's last commit, where people are to see the changed files; undefined when nothing points to them. */
  readonly branchHead?: string;
}

export type JudgedChange =
  /** Nothing that connectors or the policy depend on. */
  | { readonly kind: 'nothing-changed' }
  | {
      readonly kind: 'judged';
      /** Before anybody was heard about what needs an approval. */
      readonly judged: JudgedPolicyChange;
      readonly policyChange: PolicyChange;
    };

/**
 * Judges what one commit brings to another, by a policy that neither of them can change.
 *
 * @param changed the entries that are different on the two sides, of which one at least may matter
 * @throws UserError when an app that was named is on neither side
 */
export async function judgeChange(
  changed: readonly TreeEntry[],
  options: ChangeOptions,
  trees: ComparedTrees,
): Promise<JudgedChange> {
  const paths = changed.map(({ path }) => path);
  const isPolicyTouched = stepsTo(defaultPolicyPath).some((step) => paths.includes(step));
  const folders = options.named.length > 0 ? options.named : [options.focus];
  const [workflows, after, before, current] = await Promise.all([
    readChangedWorkflows(trees, paths),
    isPolicyTouched ? readPolicy(trees.head, defaultPolicyPath) : undefined,
    isPolicyTouched ? readPolicy(trees.base, defaultPolicyPath) : undefined,
    // The head has what the base has, and what the change brings under a wrong name.
    withMistaken(options.policy, trees.head),
    readAhead(trees.head, folders),
    readAhead(trees.base, folders),
    readCodeAhead(trees.head, paths),
    lookUpSights(changed, options, trees),
  ]);
  const aboutGuard = guardFindings(workflows, actionName);
  if (!changed.some(mayMatter) && aboutGuard.length === 0) return { kind: 'nothing-changed' };
  const policyChange = comparePresence(before?.policy, after?.policy, changed);
  const isAboutPolicy = policyChange !== 'none' || aboutGuard.length > 0;
  const { policy: _policy, branchHead: _branchHead, ...others } = options;
  const proposed = policyChange === 'none' ? undefined : after?.policy;
  const { judged, hadConnectors } = await judgePolicyChange(
    { ...others, current, proposed, isAboutPolicy, guardFindings: aboutGuard },
    trees,
  );
  // That there is nothing to check is a failure of a check, but not of a change that has nothing to do with it.
  const isElsewhere = !hadConnectors && !isAboutPolicy && !hasFindings(judged.current);
  if (judged.current.outcome === 'no-connectors' && isElsewhere) return { kind: 'nothing-changed' };
  return { kind: 'judged', judged, policyChange };
}

/** Changed files that are looked up together with what else is read; others are, once they are needed. */
const mostLookedUp = 50;

async function lookUpSights(
  changed: readonly TreeEntry[],
  { branchHead }: ChangeOptions,
  trees: ComparedTrees,
): Promise<void> {
  if (branchHead === undefined) return;
  const likely = changed.filter((entry) => mayMatter(entry) || isWorkflowPath(entry.path));
  const paths = likely.slice(0, mostLookedUp).map(({ path }) => path);
  await trees.sightsOf(paths, branchHead);
}

function comparePresence(
  before: PolicySnapshot | undefined,
  after: PolicySnapshot | undefined,
  changed: readonly TreeEntry[],
): PolicyChange {
  if (before === undefined || after === undefined) return 'none';
  if (after.kind === 'missing') return before.kind === 'missing' ? 'none' : 'removed';
  if (before.kind === 'missing') return 'added';
  const isFileTouched = changed.some(({ path }) => path === defaultPolicyPath);
  return isFileTouched || after.kind === 'unusable' ? 'edited' : 'none';
}

function hasFindings({ apps }: Verdict): boolean {
  return apps.some(({ findings }) => findings.length > 0);
}
