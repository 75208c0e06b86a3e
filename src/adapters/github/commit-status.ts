import {
  type CommitStatus,
  maxStatusDescription,
  type StatusResult,
  type StatusWriter,
} from '../../ports/commit-status.ts';
import { MissingPermission } from '../../ports/errors.ts';
import type { GitHubClient } from './client.ts';
import { list, nothing, nullable, oneOf, record, text } from './decode.ts';
import { type RepositoryName, shortId } from './repository-name.ts';

/** Fields of Commit. The name is ours, so that a refusal to show it can be told from others. */
export const statusFields = 'ourStatuses: status { contexts { context state description targetUrl } }';

/** Null when the commit has none, or the token may not see them. */
export const decodeStatuses = nullable(
  record({
    contexts: list(
      record({
        context: text,
        state: oneOf(['SUCCESS', 'FAILURE', 'PENDING', 'ERROR', 'EXPECTED']),
        description: nullable(text),
        targetUrl: nullable(text),
      }),
    ),
  }),
);

const states = {
  SUCCESS: 'success',
  FAILURE: 'failure',
  PENDING: 'pending',
  ERROR: 'error',
  EXPECTED: 'pending',
} as const;

/** A commit without a status and one whose statuses the token may not see look alike: nothing is known. */
export function toStatuses(reply: ReturnType<typeof decodeStatuses>): readonly CommitStatus[] | null {
  return reply?.contexts.map((status) => ({ ...status, state: states[status.state] })) ?? null;
}

export function openStatusWriter(client: GitHubClient, repository: RepositoryName): StatusWriter {
  return {
    read: (commit) => readStatuses(client, repository, commit),
    async set(commit, status, known) {
      if (status.description !== null && status.description.length > maxStatusDescription) {
        throw new Error(`The description of the status ${status.context} is too long.`);
      }
      if (known?.some((other) => isSame(other, status))) return { kind: 'unchanged' };
      return createStatus(client, repository, { commit, status });
    },
  };
}

const query = `query Statuses($owner: String!, $repo: String!, $commit: GitObjectID!) {
  repository(owner: $owner, name: $repo) { object(oid: $commit) { ... on Commit { ${statusFields} } } }
}`;

const statusesReply = record({
  repository: record({ object: nullable(record({ ourStatuses: decodeStatuses })) }),
});

async function readStatuses(
  client: GitHubClient,
  { owner, repo }: RepositoryName,
  commit: string,
): Promise<readonly CommitStatus[] | null> {
  const { repository } = await client.graphql({
    what: `read the statuses of commit ${shortId(commit)}`,
    permission: 'contents: read',
    query,
    variables: { owner, repo, commit },
    decode: statusesReply,
    optionalFields: ['ourStatuses'],
  });
  return toStatuses(repository.object?.ourStatuses ?? null);
}

function isSame(one: CommitStatus, other: CommitStatus): boolean {
  return (
    one.context === other.context &&
    one.state === other.state &&
    (one.description ?? '') === (other.description ?? '') &&
    (one.targetUrl ?? '') === (other.targetUrl ?? '')
  );
}

async function createStatus(
  client: GitHubClient,
  { owner, repo }: RepositoryName,
  { commit, status }: { readonly commit: string; readonly status: CommitStatus },
): Promise<StatusResult> {
  const { context, state, description, targetUrl } = status;
  try {
    await client.rest({
      what: `set the status "${context}" on commit ${shortId(commit)}`,
      permission: 'statuses: write',
      route: 'POST /repos/{owner}/{repo}/statuses/{sha}',
      parameters: {
        owner,
        repo,
        sha: commit,
        context,
        state,
        ...(description === null ? {} : { description }),
        ...(targetUrl === null ? {} : { target_url: targetUrl }),
      },
      decode: nothing,
    });
    return { kind: 'set' };
  } catch (error) {
    if (!(error instanceof MissingPermission)) throw error;
    return { kind: 'not-permitted', permission: error.permission, message: error.message };
  }
}
