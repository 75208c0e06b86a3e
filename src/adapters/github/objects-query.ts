import type { GitHubClient } from './client.ts';
import { mapOf, nullable, objectId, optional, record, text, truth } from './decode.ts';
import { decodePosition, positionFragment, toPosition } from './position.ts';
import type { PositionWatch } from './position-watch.ts';
import type { RepositoryName } from './repository-name.ts';

/** How GraphQL shows a file: as text that may be cut off, re-coded, or missing. */
export interface BlobText {
  readonly text: string | null;
  readonly isBinary: boolean | null;
  readonly isTruncated: boolean;
}

/** The fields to ask for in a query. */
export const blobTextFields = 'isBinary isTruncated text';

/** What one query asks for. */
export interface ObjectsRequest {
  /** Files by their ids. */
  readonly oids: readonly string[];
  /** `<commit>:<path>`. */
  readonly expressions: readonly string[];
  /** The pull request to look at on the way. */
  readonly watch?: PositionWatch | undefined;
}

export interface ObjectsReply {
  /** By id. */
  readonly texts: ReadonlyMap<string, BlobText>;
  /** By expression; what names nothing is not here. */
  readonly ids: ReadonlyMap<string, string>;
}

/** An object that is no blob has none of a blob's fields. */
const blob = record({
  oid: objectId,
  text: optional(nullable(text)),
  isBinary: optional(nullable(truth)),
  isTruncated: optional(truth),
});

const reply = record({
  blobs: optional(mapOf(blob)),
  named: optional(mapOf(nullable(record({ oid: objectId })))),
  watched: optional(record({ pullRequest: decodePosition })),
});

/** Reads files and ids of objects in one query, and where a pull request stands. */
export async function queryObjects(
  client: GitHubClient,
  { owner, repo }: RepositoryName,
  { oids, expressions, watch }: ObjectsRequest,
): Promise<ObjectsReply> {
  const seen = watch?.ask();
  const parameters = [
    ...(watch === undefined ? [] : ['$number: Int!']),
    ...oids.map((_, index) => `$oid${index}: GitObjectID!`),
    ...expressions.map((_, index) => `$name${index}: String!`),
  ];
  const blobFields = oids.map(
    (_, index) => `b${index}: object(oid: $oid${index}) { oid ... on Blob { ${blobTextFields} } }`,
  );
  const namedFields = expressions.map((_, index) => `n${index}: object(expression: $name${index}) { oid }`);
  const watched = watch === undefined ? [] : ['pullRequest(number: $number) { ...Position }'];
  const count = oids.length + expressions.length;
  const { blobs, named, ...others } = await client.graphql({
    what: count === 1 ? 'read a file' : `read ${count} files`,
    permission: 'contents: read',
    permissionOfField: { pullRequest: 'pull-requests: read' },
    query: `query Blobs($owner: String!, $repo: String!, ${parameters.join(', ')}) {
  ${[selection('blobs', blobFields), selection('named', namedFields), selection('watched', watched)].join('')}
}${watch === undefined ? '' : `\n${positionFragment}`}`,
    variables: {
      owner,
      repo,
      ...(watch === undefined ? {} : { number: watch.number }),
      ...Object.fromEntries(oids.map((oid, index) => [`oid${index}`, oid])),
      ...Object.fromEntries(expressions.map((name, index) => [`name${index}`, name])),
    },
    decode: reply,
    absentFields: expressions.map((_, index) => `n${index}`),
  });
  if (others.watched !== undefined) seen?.(toPosition(others.watched.pullRequest));
  return {
    texts: new Map(
      [...(blobs?.values() ?? [])].map(({ oid, text: shown = null, isBinary = null, isTruncated = true }) => [
        oid,
        { text: shown, isBinary, isTruncated },
      ]),
    ),
    ids: new Map(
      expressions.flatMap((expression, index) => {
        const oid = named?.get(`n${index}`)?.oid;
        return oid === undefined ? [] : [[expression, oid] as const];
      }),
    ),
  };
}

/** A selection of the repository's fields; GraphQL takes no empty one. */
function selection(alias: string, fields: readonly string[]): string {
  if (fields.length === 0) return '';
  return `${alias}: repository(owner: $owner, name: $repo) {
    ${fields.join('\n    ')}
  }\n  `;
}
