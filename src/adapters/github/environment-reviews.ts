import type { EnvironmentReviews } from '../../ports/step-origin.ts';
import type { GitHubClient } from './client.ts';
import { list, oneOf, record, text } from './decode.ts';
import type { RepositoryName } from './repository-name.ts';

const reviewsReply = list(
  record({
    state: oneOf(['approved', 'rejected', 'pending']),
    user: record({ login: text, type: text }),
  }),
);

/** @param run the id of a workflow's run */
export function openEnvironmentReviews(
  client: GitHubClient,
  { owner, repo }: RepositoryName,
  run: number,
): EnvironmentReviews {
  return {
    async list() {
      const reviews = await client.rest({
        what: 'read who approved the environment of this run',
        permission: 'actions: read',
        route: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals',
        parameters: { owner, repo, run_id: run },
        decode: reviewsReply,
      });
      return reviews.map(({ state, user: { login, type } }) => ({
        state,
        author: { login, kind: type === 'User' ? 'user' : type === 'Bot' ? 'bot' : 'other' },
      }));
    },
  };
}
