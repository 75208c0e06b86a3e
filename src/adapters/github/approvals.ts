import { isDeepStrictEqual } from 'node:util';
import { permissions as roles } from '../../domain/approval/directory.ts';
import type { ApprovalReader, Review, TeamReader } from '../../ports/approvals.ts';
import type { GitHubClient } from './client.ts';
import { readCommits } from './commits.ts';
import { nullable, oneOf, optional, record, text, truth } from './decode.ts';
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

const granted = record({
  pull: truth,
  triage: optional(truth),
  push: truth,
  maintain: optional(truth),
  admin: truth,
});

const roleReply = record({
  role_name: text,
  user: optional(nullable(record({ permissions: optional(granted) }))),
});

/** The role of an account in a repository; see `ApprovalReader`. */
export async function readRole(
  client: GitHubClient,
  { owner, repo }: RepositoryName,
  login: string,
): Promise<string> {
  const { role_name: role, user } = await client.rest({
    what: `read the role of ${login}`,
    permission: 'contents: read',
    route: 'GET /repos/{owner}/{repo}/collaborators/{username}/permission',
    parameters: { owner, repo, username: login },
    decode: roleReply,
    // GitHub knows no such account.
    absent: { role_name: 'none', user: undefined },
  });
  const isOwn = !roles.some((one) => one === role);
  return isOwn && user?.permissions !== undefined ? roleWith(user.permissions) : role;
}

/** The role that gives just these permissions. One of the organization's own making builds on it, and adds others. */
function roleWith({ admin, maintain, push, triage, pull }: ReturnType<typeof granted>): string {
  if (admin) return 'admin';
  if (maintain === true) return 'maintain';
  if (push) return 'write';
  if (triage === true) return 'triage';
  return pull ? 'read' : 'none';
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
