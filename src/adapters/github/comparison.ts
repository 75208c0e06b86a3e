import type { PullRequestReader } from '../../ports/pull-request.ts';
import type { GitHubClient } from './client.ts';
import { nullable, objectId, record } from './decode.ts';
import { type RepositoryName, shortId } from './repository-name.ts';

const comparison = nullable(record({ merge_base_commit: record({ sha: objectId }) }));

/** The last commit that two commits have in common; null when there is none. */
export async function findMergeBase(
  client: GitHubClient,
  { owner, repo }: RepositoryName,
  [one, other]: readonly [string, string],
): Promise<string | null> {
  const found = await client.rest({
    what: `compare ${shortId(one)} with ${shortId(other)}`,
    permission: 'contents: read',
    route: 'GET /repos/{owner}/{repo}/compare/{basehead}',
    parameters: { owner, repo, basehead: `${one}...${other}`, per_page: 1 },
    decode: comparison,
    absent: null,
  });
  return found?.merge_base_commit.sha ?? null;
}

/** Finds where commits parted, where there is no pull request to read. */
export function openMergeBases(
  client: GitHubClient,
  repository: RepositoryName,
): Pick<PullRequestReader, 'findMergeBase'> {
  return { findMergeBase: (one, other) => findMergeBase(client, repository, [one, other]) };
}
