import { isDeepStrictEqual } from 'node:util';
import type { ApprovalReader, Review, TeamReader } from '../../ports/approvals.ts';
import type { GitHubClient } from './client.ts';
import { readCommits } from './commits.ts';
import { oneOf, record, text } from './decode.ts';
import { readPlaces } from './places.ts';
import type { PositionWatch } from './position-watch.ts';
import type { PullRequestName, RepositoryName } from './repository-name.ts';
import { readReviews } from './reviews.ts';

/** @param watch the pull request itself, to be looked at along with its reviews */
export function openApprovalReader(
  client: GitHubClient,
  name: PullRequestName,
  watch?: PositionWatch,
): ApprovalReader {
  let heard: readonly Review[] | undefined;
  return {
    async reviews() {
      heard = await readReviews(client, name, watch);
      return heard;
    },
    async hasNewReviews() {
      if (heard === undefined) return false;
      const now = await readReviews(client, name, watch);
      return !isDeepStrictEqual(heard.filter(isOpinion), now.filter(isOpinion));
    },
    commits: () => readCommits(client, name),
    placesIn: (commits, paths) => readPlaces(client, name, { commits, paths }),
    roleOf: (login) => readRole(client, name, login),
  };
}

/** The role of an account in a repository; see `ApprovalReader`. */
export async function readRole(
  client: GitHubClient,
  { owner, repo }: RepositoryName,
  login: string,
): Promise<string> {
  const { role_name: role } = await client.rest({
    what: `read the role of ${login}`,
    permission: 'contents: read',
    route: 'GET /repos/{owner}/{repo}/collaborators/{username}/permission',
    parameters: { owner, repo, username: login },
    decode: record({ role_name: text }),
    // GitHub knows no such account.
    absent: { role_name: 'none' },
  });
  return role;
}

function isOpinion({ state }: Review): boolean {
  return state !== 'commented';
}

/** @param client with a token that may read the members of the organization */
export function openTeamReader(client: GitHubClient): TeamReader {
  return {
    async isMember(team, login) {
      const [org = '', slug = ''] = team.split('/');
      const { state } = await client.rest({
        what: `read who is in the team ${team}`,
        permission: 'members: read',
        remedy: 'Give the input org-token a token that may read the members of the organization.',
        route: 'GET /orgs/{org}/teams/{team_slug}/memberships/{username}',
        parameters: { org, team_slug: slug, username: login },
        decode: record({ state: oneOf(['active', 'pending', 'absent']) }),
        absent: { state: 'absent' },
      });
      return state === 'active';
    },
  };
}
