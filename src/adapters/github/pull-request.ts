import type {
  PolicyLocation,
  PullRequest,
  PullRequestPosition,
  PullRequestReader,
} from '../../ports/pull-request.ts';
import { actor, actorFields } from './actor.ts';
import type { GitHubClient } from './client.ts';
import { commentsFragment, decodeComments, toCommentPage } from './comment-page.ts';
import { decodeStatuses, statusFields, toStatuses } from './commit-status.ts';
import { findMergeBase } from './comparison.ts';
import { nodes, objectId, record, text } from './decode.ts';
import type { GitObjects } from './file-tree.ts';
import { decodeDefaultBranch, defaultBranchFields, toPolicyAtTip } from './policy-file.ts';
import { decodePosition, positionFragment, positionShape, toPosition } from './position.ts';
import type { PositionWatch } from './position-watch.ts';
import type { PullRequestName } from './repository-name.ts';

export interface PullRequestOptions {
  readonly client: GitHubClient;
  readonly objects: GitObjects;
  readonly name: PullRequestName;
  readonly watch: PositionWatch;
}

export function openPullRequest(options: PullRequestOptions): PullRequestReader {
  const { watch } = options;
  return {
    read: (policy) => readPullRequest(options, policy),
    readPosition: async (maxAge) => watch.within(maxAge) ?? readPosition(options),
    findMergeBase: (one, other) => findMergeBase(options.client, options.name, [one, other]),
  };
}

const pullRequestQuery = `query PullRequest($owner: String!, $repo: String!, $number: Int!, $policyPath: String!) {
  viewer { login }
  repository(owner: $owner, name: $repo) {
    ${defaultBranchFields}
    pullRequest(number: $number) {
      ...Position
      author { ${actorFields} }
      commits(last: 1) { nodes { commit { oid ${statusFields} } } }
      comments(first: 100) { ...Comments }
    }
  }
}
${positionFragment}
${commentsFragment}`;

const pullRequestReply = record({
  viewer: record({ login: text }),
  repository: record({
    defaultBranchRef: decodeDefaultBranch,
    pullRequest: record({
      ...positionShape,
      author: actor,
      commits: record({
        nodes: nodes(record({ commit: record({ oid: objectId, ourStatuses: decodeStatuses }) })),
      }),
      comments: decodeComments,
    }),
  }),
});

async function readPullRequest(
  { client, objects, name, watch }: PullRequestOptions,
  policy: PolicyLocation,
): Promise<PullRequest> {
  const seen = watch.ask();
  const { viewer, repository } = await client.graphql({
    what: `read pull request #${name.number}`,
    permission: 'pull-requests: read',
    query: pullRequestQuery,
    variables: { ...variablesOf(name), policyPath: policy.path },
    decode: pullRequestReply,
    optionalFields: ['ourStatuses'],
    absentFields: ['policy'],
    permissionOfField: { policy: 'contents: read' },
  });
  const { pullRequest: pull, defaultBranchRef: branch } = repository;
  const [last] = pull.commits.nodes;
  const position = toPosition(pull);
  seen(position);
  return {
    ...position,
    author: pull.author,
    policy: await toPolicyAtTip(branch, policy, objects.blobs),
    // Of a pull request with very many commits the last one listed is not its head.
    statuses: last?.commit.oid === pull.headRefOid ? toStatuses(last.commit.ourStatuses) : null,
    comments: toCommentPage(pull.comments, viewer.login),
  };
}

const positionQuery = `query PullRequestPosition($owner: String!, $repo: String!, $number: Int!) {
  repository(owner: $owner, name: $repo) { pullRequest(number: $number) { ...Position } }
}
${positionFragment}`;

const positionReply = record({ repository: record({ pullRequest: decodePosition }) });

async function readPosition({ client, name, watch }: PullRequestOptions): Promise<PullRequestPosition> {
  const seen = watch.ask();
  const { repository } = await client.graphql({
    what: `read pull request #${name.number} again`,
    permission: 'pull-requests: read',
    query: positionQuery,
    variables: variablesOf(name),
    decode: positionReply,
  });
  const position = toPosition(repository.pullRequest);
  seen(position);
  return position;
}

function variablesOf({ owner, repo, number }: PullRequestName) {
  return { owner, repo, number };
}
