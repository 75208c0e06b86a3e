import type { FileContent } from '../../domain/app/locate-app.ts';
import { eachOnce, stepsTo, type TreeEntry } from '../../domain/app/tree.ts';
import type { FileTree } from '../../ports/file-tree.ts';
import { type BlobId, type BlobReader, createBlobReader } from './blobs.ts';
import type { GitHubClient } from './client.ts';
import type { PositionWatch } from './position-watch.ts';
import type { RepositoryName } from './repository-name.ts';
import { createListings, type ObjectEntry, type OpenListing } from './trees.ts';

/** Reads git objects of one repository, each once, whichever commits they belong to. */
export interface GitObjects {
  readonly openListing: OpenListing;
  readonly blobs: BlobReader;
}

/** @param watch the pull request that the objects are read for, to be looked at along with them */
export function openGitObjects(
  client: GitHubClient,
  repository: RepositoryName,
  watch?: PositionWatch,
): GitObjects {
  return {
    openListing: createListings(client, repository),
    blobs: createBlobReader(client, repository, watch),
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

  return listings.map(({ commit, listing }, index) => {
    const files = new Map<string, BlobId>();
    /** Keeps what is needed to read the files that are told. */
    const tell = ({ path, kind, oid, size }: ObjectEntry): TreeEntry => {
      if (kind === 'file' && size !== undefined) files.set(path, { oid, size });
      return { path, kind };
    };
    const findExactly = async (path: string) =>
      (await listing.entriesIn([path])).find((entry) => entry.path === path);
    return {
      revision: commit,
      async list(folders) {
        const told = ((await listAll(folders))[index] ?? []).map(tell);
        return folders.length < 2 ? told : eachOnce(told);
      },
      async find(path) {
        const found = await findExactly(path);
        if (found !== undefined) return tell(found);
        for (const folder of stepsTo(path).slice(0, -1)) {
          const entry = await findExactly(folder);
          if (entry?.kind !== 'folder') return entry === undefined ? undefined : tell(entry);
        }
        return undefined;
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
