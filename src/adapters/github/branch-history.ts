import type { BranchHistory, BranchSteps } from '../../ports/branch-history.ts';
import { UserError } from '../../ports/errors.ts';
import type { GitHubClient } from './client.ts';
import { findMergeBase } from './comparison.ts';
import { type Decode, list, nodes, nullable, objectId, optional, record, whole } from './decode.ts';
import { type RepositoryName, shortId } from './repository-name.ts';

/** How many commits back a branch is followed. */
const mostCommits = 1000;

/** The history of branches, read through GitHub's API. Nothing is checked out. */
export function openBranchHistory(client: GitHubClient, repository: RepositoryName): BranchHistory {
  return {
    stepsThatChange: (commit, paths) => followBranch({ client, repository, paths }, commit),
    buildsOn: async (commit, other) => (await findMergeBase(client, repository, [other, commit])) === other,
  };
}

interface Place {
  readonly client: GitHubClient;
  readonly repository: RepositoryName;
  readonly paths: readonly string[];
}

interface HistoryCommit {
  readonly oid: string;
  readonly parents: readonly string[];
  /** What stands at each path; empty for nothing. */
  readonly entries: readonly string[];
}

/**
 * Goes from first parent to first parent. GitHub sorts a history by date, so that the commits of merged branches stand
 * between those of the branch, and a page may lack the next one: then another page is read that starts with it.
 */
async function* followBranch(place: Place, start: string): BranchSteps {
  const known = new Map<string, HistoryCommit>();
  const read = async (oid: string): Promise<HistoryCommit> => {
    const commits = known.has(oid) ? [] : await readPage(place, oid);
    for (const commit of commits) known.set(commit.oid, commit);
    const found = known.get(oid);
    if (found === undefined) throw new UserError(notThere(oid));
    return found;
  };

  let commit = await read(start);
  for (let followed = 1; ; followed += 1) {
    const { oid, entries } = commit;
    const [parent, ...merged] = commit.parents;
    if (parent === undefined) {
      const isChange = entries.some((entry) => entry !== '');
      if (isChange) yield { commit: oid, parent: null, isChange, passedOver: [] };
      return 'beginning';
    }
    if (followed === mostCommits) return 'cut-off';
    commit = await read(parent);
    const isOther = (one: HistoryCommit) => one.entries.join() !== entries.join();
    const isChange = isOther(commit);
    const passedOver: string[] = [];
    for (const other of merged) {
      if (isOther(await read(other))) passedOver.push(other);
    }
    if (isChange || passedOver.length > 0) yield { commit: oid, parent, isChange, passedOver };
  }
}

function notThere(oid: string): string {
  return `GitHub has no commit ${shortId(oid)} in this repository, so what it was built on cannot be told. Push it first.`;
}

async function readPage(
  { client, repository: { owner, repo }, paths }: Place,
  start: string,
): Promise<readonly HistoryCommit[]> {
  // The root has no entry of its own in any folder.
  const fields = paths.map((path, index) =>
    path === '.'
      ? `${alias(index)}: tree { oid }`
      : `${alias(index)}: file(path: $${alias(index)}) { mode oid }`,
  );
  const named = paths.flatMap((path, index) => (path === '.' ? [] : [[alias(index), path] as const]));
  const parameters = named.map(([name]) => `, $${name}: String!`).join('');
  const { repository } = await client.graphql({
    what: `read the history of commit ${shortId(start)}`,
    permission: 'contents: read',
    query: `query History($owner: String!, $repo: String!, $start: GitObjectID!${parameters}) {
  repository(owner: $owner, name: $repo) {
    object(oid: $start) {
      ... on Commit {
        history(first: 100) { nodes { oid parents(first: 10) { nodes { oid } } ${fields.join(' ')} } }
      }
    }
  }
}`,
    variables: { owner, repo, start, ...Object.fromEntries(named) },
    decode: historyReply(paths.map((_, index) => alias(index))),
    absentFields: named.map(([name]) => name),
  });
  return repository.object?.history.nodes ?? [];
}

function alias(index: number): string {
  return `path${index}`;
}

function historyReply(aliases: readonly string[]) {
  const history = record({ nodes: nodes(commitOf(aliases)) });
  return record({ repository: record({ object: nullable(record({ history })) }) });
}

function commitOf(aliases: readonly string[]): Decode<HistoryCommit> {
  const decodeFields = record({ oid: objectId, parents: record({ nodes: list(record({ oid: objectId })) }) });
  const entry = nullable(record({ mode: optional(whole), oid: objectId }));
  const decodeEntries = aliases.map((name) => record({ [name]: entry }));
  return (value, at) => {
    const { oid, parents } = decodeFields(value, at);
    const found = decodeEntries.map((decode) => Object.values(decode(value, at))[0] ?? null);
    return {
      oid,
      parents: parents.nodes.map((parent) => parent.oid),
      entries: found.map((one) => (one === null ? '' : `${one.mode ?? ''} ${one.oid}`)),
    };
  };
}
