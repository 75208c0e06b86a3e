import type { MergeGroup, MergeGroupReader, QueuedPullRequest } from '../../ports/merge-group.ts';
import { actor, actorFields } from './actor.ts';
import type { GitHubClient } from './client.ts';
import { findMergeBase } from './comparison.ts';
import { list, mapOf, nodes, nullable, objectId, oneOf, optional, record, text, whole } from './decode.ts';
import { type RepositoryName, shortId } from './repository-name.ts';

export interface MergeGroupOptions {
  readonly client: GitHubClient;
  readonly name: RepositoryName;
  readonly group: MergeGroup;
}

export function openMergeGroup({ client, name, group }: MergeGroupOptions): MergeGroupReader {
  return {
    async pullRequests() {
      const merged = await readMergedHeads({ client, name, group });
      return readPullRequests({ client, name, group }, merged);
    },
    findMergeBase: (one, other) => findMergeBase(client, name, [one, other]),
  };
}

const comparison = record({ commits: list(record({ parents: list(record({ sha: objectId })) })) });

/** The commits that the group's merge commits bring in: a merge commit has the base first, then the head. */
async function readMergedHeads({ client, name, group }: MergeGroupOptions): Promise<readonly string[]> {
  const { base, head } = group;
  const { commits } = await client.rest({
    what: `list the commits from ${shortId(base)} to ${shortId(head)}`,
    permission: 'contents: read',
    route: 'GET /repos/{owner}/{repo}/compare/{basehead}',
    parameters: { ...name, basehead: `${base}...${head}`, per_page: 100 },
    decode: comparison,
  });
  return [...new Set(commits.flatMap(({ parents }) => parents.slice(1).map(({ sha }) => sha)))];
}

const fields = `number author { ${actorFields} }`;

const pullRequest = { number: whole, author: actor };

const associated = record({
  ...pullRequest,
  state: oneOf(['OPEN', 'CLOSED', 'MERGED']),
  baseRefName: text,
  headRefOid: objectId,
});

const reply = record({
  named: record({ pullRequest: record(pullRequest) }),
  merged: optional(
    mapOf(nullable(record({ oid: objectId, associatedPullRequests: record({ nodes: nodes(associated) }) }))),
  ),
});

/** The pull request that the group is for, and those whose head is one of the merged commits. */
async function readPullRequests(
  { client, name, group }: MergeGroupOptions,
  heads: readonly string[],
): Promise<readonly QueuedPullRequest[]> {
  const { named, merged } = await client.graphql({
    what: `read the pull requests of the merge group for #${group.number}`,
    permission: 'pull-requests: read',
    query: queryFor(heads),
    variables: {
      ...name,
      number: group.number,
      ...Object.fromEntries(heads.map((oid, index) => [`oid${index}`, oid])),
    },
    decode: reply,
  });
  const others = [...(merged?.values() ?? [])].flatMap((commit) =>
    (commit?.associatedPullRequests.nodes ?? []).filter(
      ({ state, baseRefName, headRefOid }) =>
        state !== 'CLOSED' && baseRefName === group.baseBranch && headRefOid === commit?.oid,
    ),
  );
  const byNumber = new Map(
    [named.pullRequest, ...others].map(({ number, author }) => [number, { number, author }]),
  );
  return [...byNumber.values()];
}

function queryFor(heads: readonly string[]): string {
  const repository = 'repository(owner: $owner, name: $repo)';
  const parameters = heads.map((_, index) => `, $oid${index}: GitObjectID!`).join('');
  const commits = heads.map(
    (_, index) => `c${index}: object(oid: $oid${index}) {
      ... on Commit { oid associatedPullRequests(first: 20) { nodes { ${fields} state baseRefName headRefOid } } }
    }`,
  );
  const merged = heads.length === 0 ? '' : `merged: ${repository} {\n    ${commits.join('\n    ')}\n  }`;
  return `query MergeGroup($owner: String!, $repo: String!, $number: Int!${parameters}) {
  named: ${repository} { pullRequest(number: $number) { ${fields} } }
  ${merged}
}`;
}
