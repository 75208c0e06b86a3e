import { type IdentifiedEntry, isSkippedFolder, nameOf, stepsTo } from '../domain/app/tree.ts';
import { kindOfMode } from './git-mode.ts';
import type { ObjectReader } from './git-object-reader.ts';
import type { GitObject } from './git-object-stream.ts';

/** What is directly in a folder, by name, in git's order. */
type Folder = ReadonlyMap<string, IdentifiedEntry>;

/** The entries of one commit. */
export interface GitTrees {
  /**
   * What stands at a path; or, when something else than a folder stands on the way to it, that. Undefined when there is
   * nothing.
   */
  find(path: string): Promise<IdentifiedEntry | undefined>;
  /**
   * The folders on the way to a path, what stands there, and everything below it, but for what is in `node_modules` and
   * hidden folders.
   *
   * @param path `.` for everything
   */
  list(path: string): Promise<readonly IdentifiedEntry[]>;
}

/** Thrown when git does not have a folder that is part of a commit, as in a damaged clone. */
export class MissingTree extends Error {}

/** Folders that were read, of whatever commit: what has the same id is the same. */
export type KnownTrees = Map<string, GitObject>;

export function openGitTrees(
  commit: string,
  { objects, known }: { readonly objects: ObjectReader; readonly known: KnownTrees },
): GitTrees {
  /** All at once, so that git is not waited for folder by folder. */
  async function readFolders(folders: readonly Pick<IdentifiedEntry, 'path' | 'id'>[]): Promise<Folder[]> {
    const fresh = [...new Set(folders.map(({ id }) => id))].filter((id) => !known.has(id));
    const read = await objects.read(fresh, Number.POSITIVE_INFINITY);
    for (const [index, id] of fresh.entries()) {
      const object = read[index];
      if (object !== undefined) known.set(id, object);
    }
    return folders.map(({ path, id }) => parseFolder(known.get(id), { path, id }));
  }

  const root = { path: '.', kind: 'folder', id: `${commit}^{tree}` } as const;

  async function find(path: string, pass: (folder: IdentifiedEntry) => void) {
    let entry: IdentifiedEntry | undefined = root;
    for (const step of stepsTo(path)) {
      if (entry?.kind !== 'folder') return entry;
      if (entry !== root) pass(entry);
      const [folder] = await readFolders([entry]);
      entry = folder?.get(nameOf(step));
    }
    return entry;
  }

  return {
    find: (path) => find(path, () => {}),
    async list(path) {
      const found: IdentifiedEntry[] = [];
      const start = await find(path, (folder) => found.push(folder));
      if (start?.path !== path) return found;
      if (start !== root) found.push(start);
      for (let open = start.kind === 'folder' ? [start] : []; open.length > 0; ) {
        const next: IdentifiedEntry[] = [];
        for (const folder of await readFolders(open)) {
          for (const entry of folder.values()) {
            found.push(entry);
            if (entry.kind === 'folder' && !isSkippedFolder(nameOf(entry.path))) next.push(entry);
          }
        }
        open = next;
      }
      return found;
    },
  };
}

/** `<mode> <name>\0<id, as bytes>` for each entry; the mode without leading zeros. */
function parseFolder(
  object: GitObject | undefined,
  { path, id }: Pick<IdentifiedEntry, 'path' | 'id'>,
): Folder {
  if (object?.type !== 'tree' || object.bytes === undefined) throw new MissingTree(`${id} is no tree here`);
  const bytes = Buffer.from(object.bytes.buffer, object.bytes.byteOffset, object.bytes.length);
  const idBytes = object.id.length / 2;
  const entries = new Map<string, IdentifiedEntry>();
  for (let offset = 0; offset < bytes.length; ) {
    const space = bytes.indexOf(0x20, offset);
    const end = bytes.indexOf(0x00, offset);
    if (space === -1 || end < space || end + idBytes >= bytes.length) {
      throw new MissingTree(`${id} is a damaged tree`);
    }
    const name = bytes.toString('utf8', space + 1, end);
    entries.set(name, {
      path: path === '.' ? name : `${path}/${name}`,
      kind: kindOfMode(bytes.toString('latin1', offset, space).padStart(6, '0')),
      id: bytes.toString('hex', end + 1, end + 1 + idBytes),
    });
    offset = end + 1 + idBytes;
  }
  return entries;
}
