import { quote } from '../../quote.ts';
import { checkJobs } from '../jobs.ts';
import type { Observation, SetUpCheck } from '../observation.ts';
import type { BranchRules, SetUp } from '../set-up.ts';
import { quoted, settingsPage, unseen } from '../words.ts';

/** Whether a pull request can be merged against the verdict. */
export const requiredStatus: SetUpCheck = (setUp) =>
  setUp.rules.map((rules) => {
    const observation = observationOn(rules, setUp);
    // What is merged into another branch than the default one is judged again when it is pushed.
    const isMild = rules.branch !== setUp.branch && observation.verdict === 'wrong' && !isAbsent(rules);
    return isMild ? { ...observation, verdict: 'advice' } : observation;
  });

function observationOn(rules: BranchRules, setUp: SetUp): Observation {
  const { branch, status, ruleset, protection } = rules;
  if (isAbsent(rules)) return absent(branch);
  const required = [
    ...(ruleset.kind === 'seen' ? ruleset.value : []),
    ...(protection.kind === 'seen' ? (protection.value?.requiredStatuses ?? []) : []),
  ];
  if (required.includes(status)) {
    return { verdict: 'right', what: `The status ${quote(status)} is required on ${quote(branch)}.` };
  }
  const why =
    'Where it is not required, the check only tells: a pull request can be merged whatever it says.';
  const hidden = [ruleset, protection].filter((seen) => seen.kind !== 'seen');
  if (hidden.length > 0) {
    const what = `Whether the status ${quote(status)} is required on ${quote(branch)} is not known.`;
    const unknown = unseen(what, why, hidden);
    return ruleset.kind === 'refused' ? { ...unknown, todo: `${unknown.todo} ${noRules}` } : unknown;
  }
  const others = [...new Set(required)];
  return {
    verdict: 'wrong',
    what: `The status ${quote(status)} is not required on ${quote(branch)}${others.length === 0 ? '' : `; required there: ${quoted(others)}`}.`,
    why: `${why}${nameOfJob(others, setUp)}`,
    todo: `Settings → Rules → Rulesets → New branch ruleset: target ${quote(branch)}, tick "Require status checks to pass", add ${quote(status)}.`,
    page: settingsPage(setUp, 'rules'),
  };
}

/** Who can read a repository can read its rules, where its plan has any. */
const noRules = 'In a private repository, the free plan of GitHub has no rules to require it by.';

/** Who requires the job has something green that does not say yes. */
function nameOfJob(others: readonly string[], setUp: SetUp): string {
  const ids = checkJobs(setUp).map(({ job }) => job.id);
  return others.some((name) => ids.includes(name))
    ? ' The job of the check is not enough: it is green, too, while an approval is missing.'
    : '';
}

function isAbsent({ protection }: BranchRules): boolean {
  return protection.kind === 'seen' && protection.value === undefined;
}

function absent(branch: string): Observation {
  return {
    verdict: 'wrong',
    what: `There is no branch ${quote(branch)}, which the policy deploys from.`,
    why: 'Nothing is ever pushed to its target.',
    todo: 'Make the branch, or correct "apps" in the policy.',
  };
}
