import { WorldError } from '../../ports/errors.ts';
import { blobIdOf } from './blob-id.ts';
import type { GitHubClient } from './client.ts';
import { oneOf, record, text } from './decode.ts';
import { type BlobText, type ObjectsReply, queryObjects } from './objects-query.ts';
import type { PositionWatch } from './position-watch.ts';
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
  /** The id of what stands at a path in a commit, asked for together with files; undefined when nothing does. */
  idAt(commit: string, path: string): Promise<string | undefined>;
}

/** GitHub takes larger queries, and gives up on some of them. */
const maxBlobsOfQuery = 100;
const maxBytesOfQuery = 2 * 1024 * 1024;

/** Something that is asked for: a file, or the id of what `<commit>:<path>` names. */
interface Waiting {
  readonly oid?: string;
  readonly expression?: string;
  readonly size: number;
  readonly resolve: (reply: Promise<ObjectsReply>) => void;
}

export function createBlobReader(
  client: GitHubClient,
  repository: RepositoryName,
  watch?: PositionWatch,
): BlobReader {
  const known = new Map<string, Promise<Uint8Array>>();
  const ids = new Map<string, Promise<string | undefined>>();
  let waiting: Waiting[] = [];

  /** Waits until everything that runs now has said what it wants. */
  function enqueue(wanted: Omit<Waiting, 'resolve'>): Promise<ObjectsReply> {
    return new Promise((resolve) => {
      if (waiting.length === 0) setImmediate(flush);
      waiting.push({ ...wanted, resolve });
    });
  }

  function flush(): void {
    const chunks = chunksOf(waiting);
    waiting = [];
    for (const chunk of chunks) {
      const reply = queryObjects(client, repository, {
        oids: chunk.flatMap(({ oid }) => oid ?? []),
        expressions: chunk.flatMap(({ expression }) => expression ?? []),
        watch,
      });
      for (const { resolve } of chunk) resolve(reply);
    }
  }

  async function readBlob({ oid, size }: BlobId): Promise<Uint8Array> {
    const { texts } = await enqueue({ oid, size });
    return exactBytes(oid, texts.get(oid) ?? null);
  }

  async function readId(expression: string): Promise<string | undefined> {
    return (await enqueue({ expression, size: 0 })).ids.get(expression);
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
      const reads = ids.map(async (id) => [id.oid, await remember(id.oid, () => readBlob(id))] as const);
      return new Map(await Promise.all(reads));
    },
    readGiven: (oid, given) => remember(oid, () => exactBytes(oid, given)),
    idAt(commit, path) {
      const expression = `${commit}:${path}`;
      const id = ids.get(expression) ?? readId(expression);
      ids.set(expression, id);
      return id;
    },
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
    `GitHub sent other bytes than those with the id ${oid}, so nothing was judged. Run again.`,
  );
}
