import type { FakeToken } from './access.ts';
import { type Connection, connect, type PageArguments } from './connection.ts';
import type { GraphQLContext } from './graphql-context.ts';
import { commitObject, refObject } from './graphql-git.ts';
import { commitsBetween } from './history.ts';
import type { FakeComment, FakePullRequest, FakeRepository, FakeReview, FakeUser } from './world.ts';

function userObject(user: FakeUser | null): object | null {
  return user === null ? null : { __typename: user.type, login: user.login };
}

/** GitHub lists no more commits of a pull request than these, and counts no more. */
const maxCommits = 250;

export function pullRequestObject(pull: FakePullRequest, repository: FakeRepository): object {
  const baseTip = repository.branches.get(pull.base);
  const landed = pull.landing?.commits.at(-1);
  return {
    number: pull.number,
    merged: pull.state === 'MERGED',
    repository: { nameWithOwner: `${repository.owner}/${repository.name}` },
    mergeCommit: (_: unknown, context: GraphQLContext) =>
      landed === undefined ? null : commitObject(landed, repository, context),
    state: pull.state,
    baseRefName: pull.base,
    baseRefOid: baseTip ?? '0'.repeat(40),
    baseRef: (_: unknown, context: GraphQLContext) => refObject(pull.base, baseTip, repository, context),
    headRefOid: pull.head,
    mergeable: pull.mergeable,
    potentialMergeCommit: (_: unknown, context: GraphQLContext) =>
      pull.merge === null ? null : commitObject(pull.merge, repository, context),
    author: userObject(pull.author),
    isCrossRepository: pull.headRepository?.nameWithOwner !== `${repository.owner}/${repository.name}`,
    headRepository: pull.headRepository,
    comments: (page: PageArguments, { token }: GraphQLContext) =>
      connect(
        pull.comments.map((comment) => commentObject(comment, pull, { repository, token })),
        page,
      ),
    reviews: (page: PageArguments) => connect(pull.reviews.map(reviewObject), page),
    commits(page: PageArguments, context: GraphQLContext): Connection<object> {
      const oids = commitsBetween(context.world.store, pull.landing?.base ?? baseTip ?? '', pull.head).slice(
        0,
        maxCommits,
      );
      return connect(
        oids.map((oid) => ({ commit: commitObject(oid, repository, context) })),
        page,
      );
    },
  };
}

function commentObject(
  { id, body, author, isMinimized }: FakeComment,
  pull: FakePullRequest,
  { repository, token }: { repository: FakeRepository; token: FakeToken },
): object {
  return {
    id: `IC_${id}`,
    fullDatabaseId: String(id),
    url: `https://github.com/${repository.owner}/${repository.name}/pull/${pull.number}#issuecomment-${id}`,
    body,
    author: userObject(author),
    viewerDidAuthor: author !== null && author.login === token.user.login && author.type === token.user.type,
    isMinimized,
  };
}

function reviewObject({ state, author, commit, submittedAt }: FakeReview): object {
  return { state, author: userObject(author), commit: commit === null ? null : { oid: commit }, submittedAt };
}
