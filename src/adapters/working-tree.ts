import {
  closeSync,
  constants,
  type Dirent,
  existsSync,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  type Stats,
} from 'node:fs';
import { join } from 'node:path';
import type { FileContent } from '../domain/app/locate-app.ts';
import {
  ancestorsOf,
  type EntryKind,
  eachOnce,
  isSkippedFolder,
  nameOf,
  stepsTo,
  type TreeEntry,
} from '../domain/app/tree.ts';
import { UserError } from '../ports/errors.ts';
import type { FileTree } from '../ports/file-tree.ts';

/**
 * The files below a folder as they are on disk, tracked by git or not, as Base44's CLI sees them. Calls to the file
 * system are synchronous: for thousands of small files that is several times faster than a promise for each.
 *
 * @param root an absolute path; all paths of the tree are relative to it
 */
export function openWorkingTree(root: string): FileTree {
  return {
    revision: 'working-tree',
    async list(folders) {
      const entries = folders.flatMap((folder) => {
        refuseLinks(root, folder);
        return listFolder(root, folder);
      });
      return folders.length < 2 ? entries : eachOnce(entries);
    },
    async find(path) {
      for (const step of stepsTo(path)) {
        const entry = entryAt(root, step);
        if (entry === undefined || entry.kind !== 'folder' || step === path) return entry;
      }
      return undefined;
    },
    async read(paths, maxBytes) {
      return new Map(paths.map((path) => [path, readFile(join(root, path), maxBytes)]));
    },
  };
}

function listFolder(root: string, folder: string): TreeEntry[] {
  const entries: TreeEntry[] = [];
  const pending = [folder];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    for (const dirent of readFolder(root, next)) {
      const path = next === '.' ? dirent.name : `${next}/${dirent.name}`;
      const kind = kindOf(dirent, path, root);
      entries.push({ path, kind });
      if (kind === 'folder' && !isSkippedFolder(dirent.name)) pending.push(path);
    }
  }
  return entries;
}

/** A folder that was named by the user and lies behind a link is not what git would show at that path. */
function refuseLinks(root: string, folder: string): void {
  for (const path of [folder, ...ancestorsOf(folder)]) {
    if (path === '.' || !lstatSync(join(root, path), { throwIfNoEntry: false })?.isSymbolicLink()) continue;
    throw new UserError(
      `${path} is a symbolic link, and links are not followed. Name the folder that it leads to.`,
    );
  }
}

function readFolder(root: string, folder: string): readonly Dirent[] {
  try {
    return readdirSync(join(root, folder), { withFileTypes: true });
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return [];
    const message = `Cannot list the folder ${folder} (${code}), so apps in it would be missed. Give read permission, or name the apps with --app if it is in none of them.`;
    throw new UserError(message, { cause: error });
  }
}

/** A folder with a `.git` of its own is another repository: git records a commit for it, not its files. */
function kindOf(status: Dirent | Stats, path: string, root: string): EntryKind {
  if (status.isSymbolicLink()) return 'symlink';
  if (status.isFile()) return 'file';
  if (!status.isDirectory()) return 'other';
  return !isSkippedFolder(nameOf(path)) && existsSync(join(root, path, '.git')) ? 'submodule' : 'folder';
}

function entryAt(root: string, path: string): TreeEntry | undefined {
  try {
    const status = lstatSync(join(root, path), { throwIfNoEntry: false });
    return status === undefined ? undefined : { path, kind: kindOf(status, path, root) };
  } catch (error) {
    const message = `Cannot look at ${path} (${codeOf(error)}). Give permission to read its folder and run again.`;
    throw new UserError(message, { cause: error });
  }
}

function readFile(path: string, maxBytes: number): FileContent {
  try {
    // What was a file when it was listed may be a link by now: it is still not followed.
    const file = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
    try {
      const { size } = fstatSync(file);
      if (size > maxBytes) return { kind: 'too-large', size };
      return { kind: 'bytes', bytes: readFileSync(file) };
    } finally {
      closeSync(file);
    }
  } catch (error) {
    const message = `Cannot read ${path} (${codeOf(error)}). Give read permission and run again.`;
    throw new UserError(message, { cause: error });
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
