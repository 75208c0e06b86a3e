import { openApprovalReader, openTeamReader } from '../adapters/github/approvals.ts';
import { createGitHubClient } from '../adapters/github/client.ts';
import { openStatusWriter } from '../adapters/github/commit-status.ts';
import { openComparedTrees } from '../adapters/github/compared-trees.ts';
import { openGitHubTree, openGitObjects } from '../adapters/github/file-tree.ts';
import { openMergeGroup } from '../adapters/github/merge-group.ts';
import { openPolicyReader } from '../adapters/github/policy-file.ts';
import { createPositionWatch, type PositionWatch } from '../adapters/github/position-watch.ts';
import { openPullRequest } from '../adapters/github/pull-request.ts';
import { openStickyComment } from '../adapters/github/sticky-comment.ts';
import { sleep } from '../adapters/sleep.ts';
import type { MergeGroupPorts } from '../commands/check-merge-group.ts';
import type { ReviewPorts } from '../commands/review-pull-request.ts';
import type { StatusWriter } from '../ports/commit-status.ts';
import { UserError } from '../ports/errors.ts';
import type { MergeGroup } from '../ports/merge-group.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** What to sign in with. */
export interface GitHubTokens {
  readonly githubToken: string;
  /** One that may list the members of teams; empty when there is none. */
  readonly orgToken: string;
}

/** What a run about one pull request works with. */
export interface PullRequestAdapters extends Omit<ReviewPorts, 'writeReport'> {
  /** `https://github.com/acme/crm`. */
  readonly repositoryUrl: string;
}

/** What a run about one merge group works with. */
export interface MergeGroupAdapters extends MergeGroupPorts {
  readonly statuses: StatusWriter;
}

/**
 * Connects to a pull request on the GitHub that runs the workflow.
 *
 * @throws UserError when there is no token
 */
export function openGitHubForPullRequest(
  tokens: GitHubTokens,
  number: number,
  environment: Environment,
): PullRequestAdapters {
  const watch = createPositionWatch(number);
  const { client, repository, objects, common } = connect(tokens, environment, watch);
  const server = environment['GITHUB_SERVER_URL'] ?? 'https://github.com';
  const name = { ...repository, number };
  return {
    ...common,
    reader: openPullRequest({ client, objects, name, watch }),
    approvals: openApprovalReader(client, name, watch),
    sleep,
    comments: openStickyComment(client, name),
    repositoryUrl: `${server}/${name.owner}/${name.repo}`,
  };
}

/**
 * Connects to a merge group on the GitHub that runs the workflow.
 *
 * @throws UserError when there is no token
 */
export function openGitHubForGroup(
  tokens: GitHubTokens,
  group: MergeGroup,
  environment: Environment,
): MergeGroupAdapters {
  const { client, repository: name, objects, common } = connect(tokens, environment);
  return {
    ...common,
    policy: openPolicyReader({ client, objects, name }),
    reader: openMergeGroup({ client, name, group }),
    openApprovals: (number) => openApprovalReader(client, { ...name, number }),
  };
}

/** What every run needs, whatever it is about. */
export function connect(
  { githubToken: token, orgToken }: GitHubTokens,
  environment: Environment,
  watch?: PositionWatch,
) {
  if (token === '') throw new UserError(noToken);
  const [owner, repo] = (environment['GITHUB_REPOSITORY'] ?? '').split('/');
  if (owner === undefined || owner === '' || repo === undefined || repo === '') {
    throw new UserError('GITHUB_REPOSITORY does not name a repository. GitHub sets it for every job.');
  }
  const addresses = {
    apiUrl: environment['GITHUB_API_URL'] ?? 'https://api.github.com',
    graphqlUrl: environment['GITHUB_GRAPHQL_URL'] ?? 'https://api.github.com/graphql',
  };
  const client = createGitHubClient({ token, ...addresses });
  const repository = { owner, repo };
  const objects = openGitObjects(client, repository, watch);
  return {
    client,
    repository,
    objects,
    common: {
      statuses: openStatusWriter(client, repository),
      teams:
        orgToken === '' ? undefined : openTeamReader(createGitHubClient({ token: orgToken, ...addresses })),
      openCommit: (commit: string) => openGitHubTree(objects, commit),
      openTrees: (commits: { readonly head: string; readonly base: string }) =>
        openComparedTrees(objects, commits),
    },
  };
}

const noToken =
  'There is no token, so the pull request cannot be read. Leave the input github-token at its default, and give the job "permissions: { contents: read, pull-requests: write, statuses: write }".';
