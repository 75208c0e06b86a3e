import type { Review } from '../../ports/approvals.ts';
import { actor, actorFields } from './actor.ts';
import type { GitHubClient } from './client.ts';
import { nullable, objectId, oneOf, record, text } from './decode.ts';
import { page, pageInfoField, readAllPages } from './pages.ts';
import { positionFragment, positionShape, toPosition } from './position.ts';
import type { PositionWatch } from './position-watch.ts';
import type { PullRequestName } from './repository-name.ts';

const query = `query Reviews($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      ...Position
      reviews(first: 100, after: $after) {
        ${pageInfoField}
        nodes { state submittedAt author { ${actorFields} } commit { oid } }
      }
    }
  }
}
${positionFragment}`;

const review = record({
  state: oneOf(['APPROVED', 'CHANGES_REQUESTED', 'COMMENTED', 'DISMISSED', 'PENDING']),
  submittedAt: nullable(text),
  author: actor,
  commit: nullable(record({ oid: objectId })),
});

const reply = record({
  repository: record({ pullRequest: record({ ...positionShape, reviews: page(review) }) }),
});

const states = {
  APPROVED: 'approved',
  CHANGES_REQUESTED: 'changes-requested',
  COMMENTED: 'commented',
  DISMISSED: 'dismissed',
} as const;

/** The submitted reviews of a pull request, in the order in which they were submitted, and where it stands. */
export async function readReviews(
  client: GitHubClient,
  { owner, repo, number }: PullRequestName,
  watch?: PositionWatch,
): Promise<readonly Review[]> {
  const reviews = await readAllPages(async (after) => {
    const seen = watch?.ask();
    const { repository } = await client.graphql({
      what: `read the reviews of pull request #${number}`,
      permission: 'pull-requests: read',
      query,
      variables: { owner, repo, number, after },
      decode: reply,
    });
    seen?.(toPosition(repository.pullRequest));
    return repository.pullRequest.reviews;
  });
  return reviews
    .flatMap(({ state, submittedAt, author, commit }) =>
      state === 'PENDING' || submittedAt === null
        ? []
        : [{ state: states[state], author, commit: commit?.oid ?? null, submittedAt }],
    )
    .toSorted((one, other) => Date.parse(one.submittedAt) - Date.parse(other.submittedAt));
}
