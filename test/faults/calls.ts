/** What the action is run for: a pull request or merge group, a push, or a look at what is live. */
export type Occasion = 'check' | 'push' | 'look';

/** A call of a service, in the words of the table and of our messages. */
export interface Call {
  /** As `nameOf` has it. */
  readonly operation: string;
  readonly madeBy: readonly Occasion[];
  readonly name: string;
  /** What a message about it says. */
  readonly says: RegExp;
}

const repository = '/repos/{owner}/{repo}';

/** Every call that runs make. A test holds the list against them. */
export const calls: readonly Call[] = [
  {
    operation: 'query PullRequest',
    madeBy: ['check', 'push', 'look'],
    name: 'read the pull request',
    says: /read pull request #1(?! again)/,
  },
  {
    operation: 'query PullRequestPosition',
    madeBy: ['check'],
    name: 'look whether the pull request has moved',
    says: /read pull request #1 again/,
  },
  {
    operation: 'query Policy',
    madeBy: ['check', 'push', 'look'],
    name: 'read the policy',
    says: /read \.github\/connector-policy\.jsonc on the default branch/,
  },
  {
    operation: `GET ${repository}/git/trees/{tree_sha}`,
    madeBy: ['check', 'push', 'look'],
    name: 'list files',
    says: /list the files of commit/,
  },
  {
    operation: 'query Blobs',
    madeBy: ['check', 'push', 'look'],
    name: 'read files',
    says: /read (?:a file|\d+ files)/,
  },
  {
    operation: `GET ${repository}/git/blobs/{file_sha}`,
    madeBy: ['check'],
    name: 'read a file that GraphQL does not show whole',
    says: /read the file with the id/,
  },
  {
    operation: `GET ${repository}/compare/{basehead}`,
    madeBy: ['check', 'push'],
    name: 'compare commits',
    says: /compare [0-9a-f]{7} with|list the commits from/,
  },
  {
    operation: 'query Reviews',
    madeBy: ['check', 'push'],
    name: 'read the reviews',
    says: /read the reviews of pull request #1/,
  },
  {
    operation: 'query Commits',
    madeBy: ['check', 'push'],
    name: 'read the commits',
    says: /read the commits of pull request #1/,
  },
  {
    operation: 'query Places',
    madeBy: ['check', 'push'],
    name: 'read what commits change',
    says: /read what \S+ commits? changes?/,
  },
  {
    operation: 'GET /orgs/{org}/teams/{team_slug}/memberships/{username}',
    madeBy: ['check', 'push'],
    name: 'read who is in a team',
    says: /read who is in the team/,
  },
  {
    operation: `GET ${repository}/collaborators/{username}/permission`,
    madeBy: ['check', 'push'],
    name: 'read the role of a reviewer',
    says: /read the role of lee/,
  },
  {
    operation: 'query MergeGroup',
    madeBy: ['check'],
    name: 'read the pull requests of a merge group',
    says: /read the pull requests of the merge group/,
  },
  {
    operation: 'query Comments',
    madeBy: ['check'],
    name: 'read more comments',
    says: /read the comments of pull request #1/,
  },
  {
    operation: `POST ${repository}/issues/{issue_number}/comments`,
    madeBy: ['check', 'look'],
    name: 'comment',
    says: /comment on (?:pull request|issue) #/,
  },
  {
    operation: `PATCH ${repository}/issues/comments/{comment_id}`,
    madeBy: ['check', 'push', 'look'],
    name: 'update the comment',
    says: /update the comment on pull request #1/,
  },
  {
    operation: `POST ${repository}/statuses/{sha}`,
    madeBy: ['check', 'push', 'look'],
    name: 'set the status',
    says: /set the status "/,
  },
  {
    operation: 'query Statuses',
    madeBy: ['look'],
    name: 'read the statuses',
    says: /read the statuses of commit/,
  },
  {
    operation: 'query Tip',
    madeBy: ['push'],
    name: 'look where the branch is',
    says: /read where the branch is now/,
  },
  {
    operation: 'query History',
    madeBy: ['push'],
    name: 'read the history',
    says: /read the history of commit/,
  },
  {
    operation: 'query Origin',
    madeBy: ['push'],
    name: 'look how a commit came in',
    says: /read how commit \S+ came to its branch/,
  },
  {
    operation: 'query Run',
    madeBy: ['push'],
    name: 'read what a rebase brought',
    says: /read what pull request #1 brought/,
  },
  {
    operation: `GET ${repository}/actions/runs/{run_id}/approvals`,
    madeBy: ['push'],
    name: 'read who released the environment',
    says: /read who approved the environment/,
  },
  {
    operation: 'query TrackingIssues',
    madeBy: ['push', 'look'],
    name: 'find the issue',
    says: /find the issue for the missing sign-ins/,
  },
  {
    operation: `GET ${repository}/issues`,
    madeBy: ['push', 'look'],
    name: 'find the issue without its label',
    says: /list the issues of the token/,
  },
  { operation: 'query TrackingIssue', madeBy: ['look'], name: 'read the issue', says: /read issue #131/ },
  {
    operation: `POST ${repository}/issues`,
    madeBy: ['push'],
    name: 'open the issue',
    says: /open the issue for/,
  },
  {
    operation: `PATCH ${repository}/issues/{issue_number}`,
    madeBy: ['look'],
    name: 'update the issue',
    says: /(?:update|mention people in) issue #131/,
  },
  {
    operation: `POST ${repository}/issues/{issue_number}/labels`,
    madeBy: ['look'],
    name: 'label the issue',
    says: /label issue #131/,
  },
  {
    operation: 'GET external-auth/list',
    madeBy: ['push', 'look'],
    name: 'Base44: list the connections',
    says: /Base44 .*list the connections/,
  },
  {
    operation: 'PUT external-auth/integrations/{type}',
    madeBy: ['push'],
    name: 'Base44: set scopes',
    says: /Base44.* (?:for|about|of|connector) slack/,
  },
  {
    operation: 'DELETE external-auth/integrations/{type}/remove',
    madeBy: ['push'],
    name: 'Base44: remove a connector',
    says: /Base44 .*remove notion/,
  },
  {
    operation: 'GET payments/stripe/status',
    madeBy: ['push'],
    name: 'Base44: read the state of Stripe',
    says: /Base44 .*tell whether Stripe is set up/,
  },
  {
    operation: 'POST payments/stripe/install',
    madeBy: ['push'],
    name: 'Base44: set up Stripe',
    says: /Base44 .*set up Stripe/,
  },
  {
    operation: 'DELETE payments/stripe',
    madeBy: ['push'],
    name: 'Base44: remove Stripe',
    says: /Base44 .*remove Stripe/,
  },
];

export function callOf(operation: string): Call {
  const call = calls.find((one) => one.operation === operation);
  if (call === undefined) throw new Error(`The matrix does not know ${operation}.`);
  return call;
}
