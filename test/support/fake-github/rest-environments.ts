import { simpleUser } from './rest-replies.ts';
import type { RepositoryRequest, RestReply } from './rest-request.ts';

/** Who approved the environments of a run of a workflow. */
export function getEnvironmentApprovals({ parameters, repository }: RepositoryRequest): RestReply {
  const reviews = repository.environmentReviews.get(Number(parameters['run_id'])) ?? [];
  const body = reviews.map(({ state, author }) => ({
    state,
    user: simpleUser(author),
    comment: '',
    environments: [{ id: 1, node_id: 'EN_1', name: 'production' }],
  }));
  return { status: 200, body };
}
