import { printable, quote } from '../../quote.ts';
import { mayMatch } from '../jobs.ts';
import type { Observation } from '../observation.ts';
import type { Workflow } from '../parse-workflow.ts';
import type { SetUp } from '../set-up.ts';
import { quoted } from '../words.ts';

/** What a filter leaves out; undefined when it leaves out nothing that the check is there for. */
type Limit = (workflow: Workflow, setUp: SetUp) => Observation | undefined;

/**
 * Which pull requests are not judged because of what stands below the event that the check runs on. What one workflow
 * leaves out, another one may be there for.
 */
export function pullRequestFilters(workflows: readonly Workflow[], setUp: SetUp): readonly Observation[] {
  return [byBranch, byType, byPath].flatMap((limit) => {
    const found = workflows.map((workflow) => limit(workflow, setUp));
    return found.includes(undefined) ? [] : found.flatMap((one) => one ?? []);
  });
}

const byBranch: Limit = ({ path, pullRequests: { branches, ignoredBranches } }, { branch }) => {
  if (mayMatch(branches, branch) && !ignoredBranches.includes(branch)) return undefined;
  return {
    verdict: 'wrong',
    what: `${printable(path)} does not run for pull requests to ${quote(branch)}.`,
    why: 'What goes there is not judged.',
    todo: 'Take "branches" and "branches-ignore" away below the event: the status is named after the branch.',
  };
};

const needed = ['opened', 'synchronize', 'reopened'];

const byType: Limit = ({ path, pullRequests: { types } }) => {
  const missing = types === undefined ? [] : needed.filter((type) => !types.includes(type));
  if (missing.length === 0) return undefined;
  return {
    verdict: 'wrong',
    what: `The types that ${printable(path)} runs on are without ${quoted(missing)}.`,
    why: 'A commit that is pushed then is not judged, and a status that is required does not come for it.',
    todo: 'Write: types: [opened, synchronize, reopened, edited, ready_for_review]',
  };
};

/** Until the status is required, nobody waits for it. */
const byPath: Limit = ({ path, pullRequests }, { rules }) => {
  if (!pullRequests.isByPaths) return undefined;
  const isRequired = rules.some(
    ({ status, ruleset, protection }) =>
      (ruleset.kind === 'seen' && ruleset.value.includes(status)) ||
      (protection.kind === 'seen' && protection.value?.requiredStatuses.includes(status) === true),
  );
  return {
    verdict: isRequired ? 'wrong' : 'advice',
    what: `${printable(path)} runs only for pull requests that change certain files.`,
    why: 'On all others the status does not come. Where it is required, they cannot be merged.',
    todo: 'Take "paths" and "paths-ignore" away below the event: where nothing is to be judged, it takes seconds.',
  };
};
