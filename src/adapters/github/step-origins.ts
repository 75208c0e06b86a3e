import type { BranchStep } from '../../ports/branch-history.ts';
import type { Sleep } from '../../ports/sleep.ts';
import type { MergedPullRequest, StepOrigin, StepOrigins } from '../../ports/step-origin.ts';
import { sleep as sleepInEarnest } from '../sleep.ts';
import { actor, actorFields } from './actor.ts';
import { openApprovalReader, readRole } from './approvals.ts';
import type { GitHubClient } from './client.ts';
import { authorFields, authorShape, authorsOf, readCommits } from './commits.ts';
import { list, nodes, nullable, objectId, record, text, truth, whole } from './decode.ts';
import { page, pageInfoField, readAllPages } from './pages.ts';
import { type RepositoryName, shortId } from './repository-name.ts';

/** GitHub may tell by which pull request a commit came in only some seconds after the merge. */
const patience = 20_000;
const pause = 5000;

/** A queue tests its commits before it merges them, which takes it an hour at most by default. */
const longestQueue = 60 * 60 * 1000;

export interface StepOriginClock {
  /** In milliseconds since 1970. */
  readonly now: () => number;
  readonly sleep: Sleep;
}

/** Looks again for what may have been merged just now, in the first seconds after this is called. */
export function openStepOrigins(
  client: GitHubClient,
  repository: RepositoryName,
  { now, sleep }: StepOriginClock = { now: Date.now, sleep: sleepInEarnest },
): StepOrigins {
  const end = now() + patience;
  return {
    async of(step, branch) {
      for (;;) {
        const { committedAt, ...origin } = await originOf({ client, repository }, step, branch);
        const isNew = now() - committedAt < longestQueue;
        if (origin.pullRequest !== null || !isNew || now() >= end) return origin;
        await sleep(pause);
      }
    },
    approvalsOf: (number) => openApprovalReader(client, { ...repository, number }),
    roleOf: (login) => readRole(client, repository, login),
  };
}

interface Place {
  readonly client: GitHubClient;
  readonly repository: RepositoryName;
}

// REST has these too, but says no longer which commit a pull request was merged as.
const originQuery = `query Origin($owner: String!, $repo: String!, $commit: GitObjectID!, $after: String) {
  repository(owner: $owner, name: $repo) {
    nameWithOwner
    object(oid: $commit) {
      ... on Commit {
        ${authorFields}
        committedDate
        parents(first: 2) { nodes { oid } }
        associatedPullRequests(first: 100, after: $after) {
          ${pageInfoField}
          nodes {
            number merged baseRefName author { ${actorFields} }
            repository { nameWithOwner }
            mergeCommit { oid }
          }
        }
      }
    }
  }
}`;

const decodeAssociated = record({
  number: whole,
  merged: truth,
  baseRefName: text,
  author: actor,
  repository: record({ nameWithOwner: text }),
  mergeCommit: nullable(record({ oid: objectId })),
});

const originReply = record({
  repository: record({
    nameWithOwner: text,
    object: record({
      ...authorShape,
      committedDate: text,
      parents: record({ nodes: list(record({ oid: objectId })) }),
      associatedPullRequests: page(decodeAssociated),
    }),
  }),
});

interface DatedOrigin extends StepOrigin {
  /** In milliseconds since 1970, as whoever made the commit has it. */
  readonly committedAt: number;
}

async function originOf(
  { client, repository }: Place,
  step: BranchStep,
  branch: string,
): Promise<DatedOrigin> {
  let authors: StepOrigin['authors'] = [null];
  let isMerge = false;
  let committedAt = 0;
  const associated = await readAllPages(async (after) => {
    const reply = await client.graphql({
      what: `read how commit ${shortId(step.commit)} came to its branch`,
      permission: 'pull-requests: read',
      query: originQuery,
      variables: { owner: repository.owner, repo: repository.repo, commit: step.commit, after },
      decode: originReply,
    });
    const { nameWithOwner, object: commit } = reply.repository;
    isMerge = commit.parents.nodes.length > 1;
    committedAt = Date.parse(commit.committedDate);
    authors = [...authorsOf(commit), ...(isMerge ? [null] : [])];
    const { items, next } = commit.associatedPullRequests;
    return { items: items.filter((pull) => pull.repository.nameWithOwner === nameWithOwner), next };
  });
  const merged = associated.filter((pull) => pull.merged && pull.baseRefName === branch);
  const itself = merged.find(({ mergeCommit }) => mergeCommit?.oid === step.commit);
  if (itself !== undefined) return { pullRequest: toPullRequest(itself), authors, committedAt };
  for (const pull of isMerge ? [] : merged) {
    if (await isRebasedBy({ client, repository }, pull, step.commit)) {
      return { pullRequest: toPullRequest(pull), authors, committedAt };
    }
  }
  return { pullRequest: null, authors, committedAt };
}

type Associated = ReturnType<typeof decodeAssociated>;

function toPullRequest({ number, author }: Associated): MergedPullRequest {
  return { number, author };
}

const runQuery = `query Run($owner: String!, $repo: String!, $last: GitObjectID!) {
  repository(owner: $owner, name: $repo) {
    object(oid: $last) {
      ... on Commit { history(first: 100) { nodes { oid parents(first: 2) { nodes { oid } } } } }
    }
  }
}`;

const runReply = record({
  repository: record({
    object: record({
      history: record({
        nodes: nodes(record({ oid: objectId, parents: record({ nodes: list(record({ oid: objectId })) }) })),
      }),
    }),
  }),
});

/**
 * Whether a commit is one of those that a pull request was rebased into. These are new commits in a row that ends with
 * the merge, and no more of them than the pull request has. Its own commits are none of them: on the branch, these were
 * pushed by somebody.
 */
async function isRebasedBy(
  { client, repository: { owner, repo } }: Place,
  { number, mergeCommit }: Associated,
  commit: string,
): Promise<boolean> {
  if (mergeCommit === null) return false;
  const { commits, isComplete } = await readCommits(client, { owner, repo, number });
  if (!isComplete || commits.some(({ oid }) => oid === commit)) return false;
  const { repository } = await client.graphql({
    what: `read what pull request #${number} brought`,
    permission: 'contents: read',
    query: runQuery,
    variables: { owner, repo, last: mergeCommit.oid },
    decode: runReply,
  });
  const row = repository.object.history.nodes.slice(0, commits.length);
  const end = row.findIndex(({ parents }) => parents.nodes.length !== 1);
  return row.slice(0, end === -1 ? row.length : end).some(({ oid }) => oid === commit);
}
