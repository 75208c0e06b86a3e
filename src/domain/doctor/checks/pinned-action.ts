import { quote } from '../../quote.ts';
import { placedJobs } from '../jobs.ts';
import type { SetUpCheck } from '../observation.ts';

/** Whether the action is named by a commit. A tag can be moved, which is how most get its corrections. */
export const pinnedAction: SetUpCheck = (setUp) => {
  const remote = placedJobs(setUp)
    .map(({ job }) => job.uses)
    .filter((uses) => !uses.startsWith('.'));
  const moving = remote.filter((uses) => !/@[0-9a-f]{40}$/.test(uses));
  const [first] = moving;
  if (remote.length === 0) return [];
  if (first === undefined) {
    return [{ verdict: 'right', what: 'The action is named by its commit.' }];
  }
  return [
    {
      verdict: 'advice',
      what: `The action is named by a tag or a branch: ${quote(first)}.`,
      why: 'Both can be moved. A commit cannot.',
      todo: 'Name the commit, and let Dependabot keep it up to date. The commit is told by:',
      command: `gh api repos/${action(first)} --jq .sha`,
    },
  ];
};

/** Where GitHub's API tells the commit of `owner/action@reference`. */
function action(uses: string): string {
  const [, name, reference] = /^([\w.-]+\/[\w.-]+)@([\w.][\w./-]*)$/.exec(uses) ?? [];
  return name === undefined ? '<owner>/<action>/commits/<tag>' : `${name}/commits/${reference}`;
}
