import { openApprovalReader, openTeamReader } from '../adapters/github/approvals.ts';
import { createGitHubClient } from '../adapters/github/client.ts';
import { openStatusWriter } from '../adapters/github/commit-status.ts';
import { openComparedTrees } from '../adapters/github/compared-trees.ts';
import { openGitHubTree, openGitObjects } from '../adapters/github/file-tree.ts';
import { openPullRequest } from '../adapters/github/pull-request.ts';
import { openStickyComment } from '../adapters/github/sticky-comment.ts';
import { sleep } from '../adapters/sleep.ts';
import type { PullRequestPorts } from '../commands/check-pull-request.ts';
import type { PublishPorts } from '../commands/publish-verdict.ts';
import { UserError } from '../ports/errors.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** What to sign in with. */
export interface GitHubTokens {
  readonly githubToken: string;
  /** One that may list the members of teams; empty when there is none. */
  readonly orgToken: string;
}

/** What a run about one pull request works with. */
export interface PullRequestAdapters extends PullRequestPorts, PublishPorts {
  /** `https://github.com/acme/crm`. */
  readonly repositoryUrl: string;
}

/**
 * Connects to the GitHub that runs the workflow.
 *
 * @throws UserError when there is no token
 */
export function openGitHub(
  { githubToken: token, orgToken }: GitHubTokens,
  number: number,
  environment: Environment,
): PullRequestAdapters {
  if (token === '') throw new UserError(noToken);
  const [owner, repo] = (environment['GITHUB_REPOSITORY'] ?? '').split('/');
  if (owner === undefined || owner === '' || repo === undefined || repo === '') {
    throw new UserError('GITHUB_REPOSITORY does not name a repository. GitHub sets it for every job.');
  }
  const server = environment['GITHUB_SERVER_URL'] ?? 'https://github.com';
  const addresses = {
    apiUrl: environment['GITHUB_API_URL'] ?? 'https://api.github.com',
    graphqlUrl: environment['GITHUB_GRAPHQL_URL'] ?? 'https://api.github.com/graphql',
  };
  const client = createGitHubClient({ token, ...addresses });
  const name = { owner, repo, number };
  const objects = openGitObjects(client, name);
  return {
    reader: openPullRequest({ client, objects, name }),
    approvals: openApprovalReader(client, name),
    teams:
      orgToken === '' ? undefined : openTeamReader(createGitHubClient({ token: orgToken, ...addresses })),
    openCommit: (commit) => openGitHubTree(objects, commit),
    openTrees: (commits) => openComparedTrees(objects, commits),
    sleep,
    comments: openStickyComment(client, name),
    statuses: openStatusWriter(client, name),
    repositoryUrl: `${server}/${owner}/${repo}`,
  };
}

const noToken =
  'There is no token, so the pull request cannot be read. Leave the input github-token at its default, and give the job "permissions: { contents: read, pull-requests: write, statuses: write }".';
