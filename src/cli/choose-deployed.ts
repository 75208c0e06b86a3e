import { findApps } from '../commands/read-apps.ts';
import type { PolicySnapshot } from '../domain/policy/parse-policy.ts';
import { type ChosenTargets, chooseTargets, type TargetQuestion } from '../domain/target/choose-targets.ts';
import { UserError } from '../ports/errors.ts';
import type { FileTree } from '../ports/file-tree.ts';

/** Which targets the user means, by the policy of the default branch. */
export interface DeployedChoice extends Omit<TargetQuestion, 'targets' | 'found'> {
  readonly policy: PolicySnapshot;
}

/**
 * Chooses the targets that are meant. Where the policy names none, the apps among the files are what there is.
 *
 * @throws UserError when what the user said cannot be followed
 */
export async function chooseDeployed(
  { policy, ...question }: DeployedChoice,
  files: FileTree,
): Promise<Exclude<ChosenTargets, { readonly kind: 'refused' }>> {
  const targets = policy.kind === 'policy' ? policy.policy.targets : [];
  const found = targets.length > 0 ? [] : await findApps(files, { focus: '.', named: question.apps });
  const chosen = chooseTargets({ ...question, targets, found });
  if (chosen.kind === 'refused') throw new UserError(chosen.message);
  return chosen;
}
