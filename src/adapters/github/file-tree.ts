import type { FileContent } from '../../domain/app/locate-app.ts';
import type { FileTree } from '../../ports/file-tree.ts';
import { type BlobId, type BlobReader, createBlobReader } from './blobs.ts';
import type { GitHubClient } from './client.ts';
import type { RepositoryName } from './repository-name.ts';
import { createListings, type OpenListing } from './trees.ts';

/** Reads git objects of one repository, each once, whichever commits they belong to. */
export interface GitObjects {
  readonly openListing: OpenListing;
  readonly blobs: BlobReader;
}

export function openGitObjects(client: GitHubClient, repository: RepositoryName): GitObjects {
  return {
    openListing: createListings(client, repository),
    blobs: createBlobReader(client, repository),
  };
}

/** The files of one commit, read through GitHub's API. Nothing is checked out. */
export function openGitHubTree(objects: GitObjects, commit: string): FileTree {
  const [tree] = openGitHubTrees(objects, [commit]);
  if (tree === undefined) throw new Error('No tree was opened.');
  return tree;
}

/**
 * The files of commits that are looked at together, such as the two sides of a pull request. A listing of one waits
 * for the others, so that what is then read from all of them is read in one query.
 */
export function openGitHubTrees(objects: GitObjects, commits: readonly string[]): readonly FileTree[] {
  const listings = commits.map((commit) => ({ commit, listing: objects.openListing(commit) }));
  const listAll = (folders: readonly string[]) =>
    Promise.all(listings.map(({ listing }) => listing.entriesIn(folders)));

  return listings.map(({ commit }, index) => {
    const files = new Map<string, BlobId>();
    return {
      revision: commit,
      async list(folders) {
        const entries = (await listAll(folders))[index] ?? [];
        for (const { path, kind, oid, size } of entries) {
          if (kind === 'file' && size !== undefined) files.set(path, { oid, size });
        }
        return entries.map(({ path, kind }) => ({ path, kind }));
      },
      async read(paths, maxBytes) {
        const wanted = paths.map((path) => ({ path, ...fileAt(path, files) }));
        const small = wanted.filter(({ size }) => size <= maxBytes);
        const bytesById = await objects.blobs.read(small);
        return new Map(wanted.map(({ path, oid, size }) => [path, contentOf(bytesById.get(oid), size)]));
      },
    };
  });
}

function fileAt(path: string, files: ReadonlyMap<string, BlobId>): BlobId {
  const file = files.get(path);
  if (file === undefined) throw new Error(`${path} was not listed.`);
  return file;
}

function contentOf(bytes: Uint8Array | undefined, size: number): FileContent {
  return bytes === undefined ? { kind: 'too-large', size } : { kind: 'bytes', bytes };
}
