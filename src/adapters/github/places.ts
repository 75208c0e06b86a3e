import { nameOf, parentOf } from '../../domain/app/tree.ts';
import type { Places } from '../../domain/approval/relevant-commits.ts';
import type { GitHubClient } from './client.ts';
import { list, mapOf, nullable, objectId, optional, record, text, whole } from './decode.ts';
import type { RepositoryName } from './repository-name.ts';

/** How many objects one query asks for; GitHub takes more, and gives up on some of them. */
const maxObjectsOfQuery = 100;

const folderFields = '{ oid ... on Tree { entries { name mode oid } } }';

const decodeObject = record({
  oid: objectId,
  entries: optional(nullable(list(record({ name: text, mode: whole, oid: objectId })))),
});

type FolderReply = ReturnType<typeof decodeObject> | null | undefined;

const reply = record({ repository: mapOf(nullable(decodeObject)) });

/** What stands at paths in commits. A commit that GitHub does not have is not in the result. */
export async function readPlaces(
  client: GitHubClient,
  name: RepositoryName,
  { commits, paths }: { readonly commits: readonly string[]; readonly paths: readonly string[] },
): Promise<ReadonlyMap<string, Places>> {
  const folders = [...new Set(paths.map(parentOf))];
  const size = Math.max(1, Math.floor(maxObjectsOfQuery / (folders.length + 1)));
  const chunks = Array.from({ length: Math.ceil(commits.length / size) }, (_, index) =>
    commits.slice(index * size, (index + 1) * size),
  );
  const found = await Promise.all(
    chunks.map((chunk) => readChunk(client, name, { commits: chunk, folders })),
  );
  return new Map(
    found
      .flat()
      .map(({ commit, folderByPath }) => [
        commit,
        new Map(paths.map((path) => [path, placeIn(folderByPath.get(parentOf(path)), nameOf(path))])),
      ]),
  );
}

/** The kind of an entry is part of what stands there: a link may have the bytes of a file. */
function placeIn(folder: FolderReply, name: string): string {
  if (folder === null || folder === undefined) return 'absent';
  if (folder.entries === undefined || folder.entries === null) return `in the way: ${folder.oid}`;
  const entry = folder.entries.find((one) => one.name === name);
  return entry === undefined ? 'absent' : `${entry.mode.toString(8)} ${entry.oid}`;
}

interface Chunk {
  readonly commits: readonly string[];
  readonly folders: readonly string[];
}

async function readChunk(client: GitHubClient, { owner, repo }: RepositoryName, { commits, folders }: Chunk) {
  const lookups = commits.map((commit, index) => ({
    commit,
    alias: `c${index}`,
    folders: folders.map((folder, at) => ({
      folder,
      alias: `c${index}f${at}`,
      expression: `${commit}:${folder === '.' ? '' : folder}`,
    })),
  }));
  const objects = lookups.flatMap((lookup) => lookup.folders);
  const parameters = [
    ...lookups.map(({ alias }) => `$${alias}: GitObjectID!`),
    ...objects.map(({ alias }) => `$${alias}: String!`),
  ];
  const fields = [
    ...lookups.map(({ alias }) => `${alias}: object(oid: $${alias}) { oid }`),
    ...objects.map(({ alias }) => `${alias}: object(expression: $${alias}) ${folderFields}`),
  ];
  const { repository } = await client.graphql({
    what: `read what ${commits.length === 1 ? 'a commit changes' : `${commits.length} commits change`}`,
    permission: 'contents: read',
    query: `query Places($owner: String!, $repo: String!, ${parameters.join(', ')}) {
  repository(owner: $owner, name: $repo) {
    ${fields.join('\n    ')}
  }
}`,
    variables: {
      owner,
      repo,
      ...Object.fromEntries(lookups.map(({ alias, commit }) => [alias, commit])),
      ...Object.fromEntries(objects.map(({ alias, expression }) => [alias, expression])),
    },
    decode: reply,
    absentFields: objects.map(({ alias }) => alias),
  });
  return lookups
    .filter(({ alias, commit }) => repository.get(alias)?.oid === commit)
    .map((lookup) => ({
      commit: lookup.commit,
      folderByPath: new Map(lookup.folders.map(({ folder, alias }) => [folder, repository.get(alias)])),
    }));
}
