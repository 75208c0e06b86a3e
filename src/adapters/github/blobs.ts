import { WorldError } from '../../ports/errors.ts';
import { blobIdOf } from './blob-id.ts';
import type { GitHubClient } from './client.ts';
import { mapOf, nullable, objectId, oneOf, optional, record, text, truth } from './decode.ts';
import type { RepositoryName } from './repository-name.ts';

/** A file's content by its id, with its size in bytes. */
export interface BlobId {
  readonly oid: string;
  readonly size: number;
}

/**
 * Reads files by their ids. The bytes are those that git has under the id: they were hashed. Each id is asked for
 * once, and what is asked for at the same time is asked for together.
 */
export interface BlobReader {
  read(ids: readonly BlobId[]): Promise<ReadonlyMap<string, Uint8Array>>;
  /**
   * Takes over a text that came with another query, or fetches the file when the text is not exact.
   *
   * @param given GitHub's rendering of the file: null when it has none
   */
  readGiven(oid: string, given: BlobText | null): Promise<Uint8Array>;
}

/** How GraphQL shows a file: as text that may be cut off, re-coded, or missing. */
export interface BlobText {
  readonly text: string | null;
  readonly isBinary: boolean | null;
  readonly isTruncated: boolean;
}

/** The fields to ask for in a query. */
export const blobTextFields = 'isBinary isTruncated text';

/** GitHub takes larger queries, and gives up on some of them. */
const maxBlobsOfQuery = 100;
const maxBytesOfQuery = 2 * 1024 * 1024;

interface Waiting extends BlobId {
  readonly resolve: (bytes: Promise<Uint8Array>) => void;
}

export function createBlobReader(client: GitHubClient, repository: RepositoryName): BlobReader {
  const known = new Map<string, Promise<Uint8Array>>();
  let waiting: Waiting[] = [];

  /** Waits until everything that runs now has said what it wants. */
  function enqueue(id: BlobId): Promise<Uint8Array> {
    return new Promise((resolve) => {
      if (waiting.length === 0) setImmediate(flush);
      waiting.push({ ...id, resolve });
    });
  }

  function flush(): void {
    const chunks = chunksOf(waiting);
    waiting = [];
    for (const chunk of chunks) {
      const texts = queryTexts(client, repository, chunk);
      for (const { oid, resolve } of chunk) {
        resolve(texts.then((found) => exactBytes(oid, found.get(oid) ?? null)));
      }
    }
  }

  async function exactBytes(oid: string, given: BlobText | null): Promise<Uint8Array> {
    if (given?.text != null && given.isBinary === false && !given.isTruncated) {
      const bytes = Buffer.from(given.text);
      if (blobIdOf(bytes, oid) === oid) return bytes;
    }
    return fetchRaw(client, repository, oid);
  }

  function remember(oid: string, read: () => Promise<Uint8Array>): Promise<Uint8Array> {
    const bytes = known.get(oid) ?? read();
    known.set(oid, bytes);
    return bytes;
  }

  return {
    async read(ids) {
      const reads = ids.map(async (id) => [id.oid, await remember(id.oid, () => enqueue(id))] as const);
      return new Map(await Promise.all(reads));
    },
    readGiven: (oid, given) => remember(oid, () => exactBytes(oid, given)),
  };
}

function chunksOf(blobs: readonly Waiting[]): readonly (readonly Waiting[])[] {
  const chunks: Waiting[][] = [];
  let bytes = 0;
  for (const blob of blobs) {
    const chunk = chunks.at(-1);
    bytes += blob.size;
    if (chunk === undefined || chunk.length >= maxBlobsOfQuery || bytes > maxBytesOfQuery) {
      chunks.push([blob]);
      bytes = blob.size;
    } else chunk.push(blob);
  }
  return chunks;
}

const blobsReply = record({
  repository: mapOf(record({ oid: objectId, ...optionalBlobText() })),
});

/** An object that is no blob has none of a blob's fields. */
function optionalBlobText() {
  return {
    text: optional(nullable(text)),
    isBinary: optional(nullable(truth)),
    isTruncated: optional(truth),
  };
}

async function queryTexts(
  client: GitHubClient,
  { owner, repo }: RepositoryName,
  ids: readonly BlobId[],
): Promise<ReadonlyMap<string, BlobText>> {
  const parameters = ids.map((_, index) => `$oid${index}: GitObjectID!`).join(', ');
  const fields = ids.map(
    (_, index) => `b${index}: object(oid: $oid${index}) { oid ... on Blob { ${blobTextFields} } }`,
  );
  const { repository } = await client.graphql({
    what: `read ${ids.length === 1 ? 'a file' : `${ids.length} files`}`,
    permission: 'contents: read',
    query: `query Blobs($owner: String!, $repo: String!, ${parameters}) {
  repository(owner: $owner, name: $repo) {
    ${fields.join('\n    ')}
  }
}`,
    variables: {
      owner,
      repo,
      ...Object.fromEntries(ids.map(({ oid }, index) => [`oid${index}`, oid])),
    },
    decode: blobsReply,
  });
  return new Map(
    [...repository.values()].map(({ oid, text = null, isBinary = null, isTruncated = true }) => [
      oid,
      { text, isBinary, isTruncated },
    ]),
  );
}

const rawReply = record({ content: text, encoding: oneOf(['base64']) });

async function fetchRaw(
  client: GitHubClient,
  { owner, repo }: RepositoryName,
  oid: string,
): Promise<Uint8Array> {
  const { content } = await client.rest({
    what: `read the file with the id ${oid}`,
    permission: 'contents: read',
    route: 'GET /repos/{owner}/{repo}/git/blobs/{file_sha}',
    parameters: { owner, repo, file_sha: oid },
    decode: rawReply,
  });
  const bytes = Buffer.from(content, 'base64');
  if (blobIdOf(bytes, oid) === oid) return bytes;
  throw new WorldError(
    `GitHub sent other bytes than those with the id ${oid}, so nothing was judged. Run the job again.`,
  );
}
