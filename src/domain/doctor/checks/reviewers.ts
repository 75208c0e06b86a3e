import type { Approvals, Reviewer } from '../../policy/policy.ts';
import { quote } from '../../quote.ts';
import { checkJobs } from '../jobs.ts';
import type { Observation, SetUpCheck } from '../observation.ts';
import type { SetUp } from '../set-up.ts';
import { quoted, settingsPage, unseen } from '../words.ts';

/** Whether those who approve are there. */
export const reviewers: SetUpCheck = (setUp) => {
  if (setUp.policy.kind !== 'policy') return [];
  const { approvals } = setUp.policy.policy;
  if (approvals === undefined) return [nobody];
  const problems = approvals.reviewers.flatMap((reviewer) => problemWith(reviewer, setUp));
  return problems.length > 0 ? problems : [everybody(approvals)];
};

const nobody: Observation = {
  verdict: 'advice',
  what: 'The policy names nobody who approves.',
  why: 'What it puts under review cannot come in. For one person alone that is all right.',
  todo: 'In a team, add to the policy: "approvals": { "reviewers": ["@lee", "@sam"] }',
};

function everybody({ reviewers: named, count }: Approvals): Observation {
  const many = count.value === 1 ? '1 approval is' : `${count.value} approvals are`;
  return {
    verdict: 'right',
    what: `${many} needed where the policy wants one. Reviewers: ${quoted(named.map(({ text }) => text))}.`,
  };
}

function problemWith(reviewer: Reviewer, setUp: SetUp): readonly Observation[] {
  switch (reviewer.kind) {
    case 'user':
      return problemWithRole(reviewer, setUp);
    case 'team':
      return problemWithTeam(reviewer, setUp);
    case 'role':
      return [];
    default:
      return reviewer.kind satisfies never;
  }
}

function problemWithRole({ text }: Reviewer, setUp: SetUp): readonly Observation[] {
  const role = setUp.roles.get(text);
  if (role === undefined || (role.kind === 'seen' && role.value !== 'none')) return [];
  const why = 'Only who can see the repository can approve.';
  if (role.kind !== 'seen') {
    return [unseen(`Whether the reviewer ${quote(text)} can see the repository is not known.`, why, [role])];
  }
  return [
    {
      verdict: 'wrong',
      what: `The reviewer ${quote(text)} cannot see the repository, or there is no such account.`,
      why,
      todo: 'Correct the name in the policy, or invite them: Settings → Collaborators.',
      page: settingsPage(setUp, 'access'),
    },
  ];
}

function problemWithTeam({ text }: Reviewer, setUp: SetUp): readonly Observation[] {
  const jobs = checkJobs(setUp);
  if (jobs.length === 0 || jobs.some(({ job }) => (job.inputs.get('org-token') ?? '') !== '')) return [];
  return [
    {
      verdict: 'wrong',
      what: `The reviewers include the team ${quote(text)}, and the check gets no org-token.`,
      why: "A workflow's own token cannot tell who is in a team, so nobody of it can approve.",
      todo: 'Give the check the input org-token, a token that may read the members of the organization.',
    },
  ];
}
