import { isListedIn, isSkippedFolder, type TreeEntry } from '../../domain/app/tree.ts';
import { UserError } from '../../ports/errors.ts';
import { kindOfMode } from '../git-mode.ts';
import type { GitHubClient } from './client.ts';
import { list, objectId, optional, record, text, truth, whole } from './decode.ts';
import { type RepositoryName, shortId } from './repository-name.ts';

/** An entry with what is needed to read it. */
export interface ObjectEntry extends TreeEntry {
  readonly oid: string;
  /** In bytes; undefined for what is not a file. */
  readonly size: number | undefined;
}

/** Lists the files of a commit. */
export interface CommitListing {
  /**
   * Everything in these folders at any depth, but for `node_modules` and hidden folders below them. The folders
   * themselves are included.
   *
   * @throws UserError when the commit is too large to be listed whole
   */
  entriesIn(folders: readonly string[]): Promise<readonly ObjectEntry[]>;
}

/** Opens commits for listing. What two commits share is asked for once. */
export type OpenListing = (commit: string) => CommitListing;

/** How many requests one run may spend on listing a repository that GitHub does not list in one piece. */
const maxTreeRequests = 400;

export function createListings(client: GitHubClient, repository: RepositoryName): OpenListing {
  const readTree = createTreeReader(client, repository);
  const lists = new Map<string, Promise<readonly ObjectEntry[]>>();

  async function list(commit: string, folder: string): Promise<readonly ObjectEntry[]> {
    const whole = await readTree(commit, { recursive: true, of: commit });
    return whole.truncated
      ? walkTo(folder, commit, readTree)
      : whole.entries.filter(({ path }) => isListedIn(path, folder));
  }

  /** What is asked for again and again in a run, with a hundred thousand entries in a large repository. */
  function listOnce(commit: string, folder: string): Promise<readonly ObjectEntry[]> {
    const key = `${commit} ${folder}`;
    const known = lists.get(key) ?? list(commit, folder);
    lists.set(key, known);
    return known;
  }

  return (commit) => ({
    async entriesIn(folders) {
      const found = await Promise.all(folders.map((folder) => listOnce(commit, folder)));
      const [only] = found;
      return found.length === 1 && only !== undefined ? only : found.flat();
    },
  });
}

interface TreeReply {
  readonly truncated: boolean;
  readonly entries: readonly ObjectEntry[];
}

interface TreeRequest {
  /** With everything below it. */
  readonly recursive: boolean;
  /** The commit that is listed, for messages. */
  readonly of: string;
}

/** Reads a tree by its id, or by the id of a commit. Paths are relative to the tree. */
type ReadTree = (oid: string, request: TreeRequest) => Promise<TreeReply>;

const treeReply = record({
  truncated: truth,
  tree: list(record({ path: text, mode: text, sha: objectId, size: optional(whole) })),
});

function createTreeReader(client: GitHubClient, { owner, repo }: RepositoryName): ReadTree {
  const replies = new Map<string, Promise<TreeReply>>();

  async function request(oid: string, { recursive, of }: TreeRequest): Promise<TreeReply> {
    const { truncated, tree } = await client.rest({
      what: `list the files of commit ${shortId(of)}`,
      permission: 'contents: read',
      route: 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}',
      parameters: { owner, repo, tree_sha: oid, ...(recursive ? { recursive: '1' } : {}) },
      decode: treeReply,
    });
    const entries = tree.map(({ path, mode, sha, size }) => ({
      path,
      kind: kindOfMode(mode),
      oid: sha,
      size,
    }));
    return { truncated, entries };
  }

  return (oid, options) => {
    const key = `${oid} ${options.recursive}`;
    const known = replies.get(key);
    if (known !== undefined) return known;
    if (replies.size >= maxTreeRequests) return Promise.reject(tooLarge(options.of));
    const reply = request(oid, options);
    replies.set(key, reply);
    return reply;
  };
}

/** Goes down to a folder, one tree at a time, and lists what is in it. */
async function walkTo(folder: string, commit: string, readTree: ReadTree): Promise<readonly ObjectEntry[]> {
  if (folder === '.') return walk({ oid: commit, prefix: '', of: commit }, readTree);
  const names = folder.split('/');
  let oid = commit;
  for (const [index, name] of names.entries()) {
    const { entries } = await readLevel(oid, commit, readTree);
    const found = entries.find(({ path }) => path === name);
    if (found === undefined) return [];
    const entry = { ...found, path: names.slice(0, index + 1).join('/') };
    const isLast = index === names.length - 1;
    if (entry.kind !== 'folder') return isLast ? [entry] : [];
    if (isLast)
      return [entry, ...(await walk({ oid: entry.oid, prefix: `${folder}/`, of: commit }, readTree))];
    oid = entry.oid;
  }
  return [];
}

interface WalkedFolder {
  readonly oid: string;
  /** What to put before the paths: empty at the root, else ending in `/`. */
  readonly prefix: string;
  readonly of: string;
}

/** Everything below a folder: in one piece where GitHub gives it so, else level by level. */
async function walk({ oid, prefix, of }: WalkedFolder, readTree: ReadTree): Promise<readonly ObjectEntry[]> {
  const whole = await readTree(oid, { recursive: true, of });
  if (!whole.truncated) {
    return whole.entries.filter(({ path }) => isListedIn(path, '.')).map((entry) => placeIn(prefix, entry));
  }
  const { entries } = await readLevel(oid, of, readTree);
  const below = entries.map(async (entry) => {
    const placed = placeIn(prefix, entry);
    if (entry.kind !== 'folder' || isSkippedFolder(entry.path)) return [placed];
    return [placed, ...(await walk({ oid: entry.oid, prefix: `${placed.path}/`, of }, readTree))];
  });
  return (await Promise.all(below)).flat();
}

async function readLevel(oid: string, of: string, readTree: ReadTree): Promise<TreeReply> {
  const level = await readTree(oid, { recursive: false, of });
  if (level.truncated) throw tooLarge(of);
  return level;
}

function placeIn(prefix: string, entry: ObjectEntry): ObjectEntry {
  return { ...entry, path: `${prefix}${entry.path}` };
}

function tooLarge(commit: string): UserError {
  return new UserError(
    `Commit ${shortId(commit)} has too many files for GitHub to list, so apps in it would be missed. Name the folders of the apps with the input app.`,
  );
}
