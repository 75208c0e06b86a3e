/** What stands at a path. Links and submodules are reported as what they are and never followed. */
export type EntryKind = 'file' | 'folder' | 'symlink' | 'submodule' | 'other';

/** One entry of a snapshot. */
export interface TreeEntry {
  /** Relative to the repository's root, with `/` between folders. */
  readonly path: string;
  readonly kind: EntryKind;
}

/** An entry with the id that git has for its content: the same id is the same content. */
export interface IdentifiedEntry extends TreeEntry {
  readonly id: string;
}

/** The entries of a snapshot, for look-ups by path and by folder. */
export interface Tree {
  readonly entries: readonly TreeEntry[];
  get(path: string): TreeEntry | undefined;
  /** The direct children of a folder, in path order. */
  childrenOf(folder: string): readonly TreeEntry[];
  /** Everything below a folder, at any depth, in path order. */
  descendantsOf(folder: string): readonly TreeEntry[];
}

/** Builds the look-ups. Entries in folders that are never searched are left out, wherever they come from. */
export function createTree(all: readonly TreeEntry[]): Tree {
  const entries = all.filter((entry) => !isInSkippedFolder(entry.path)).toSorted(byPath);
  const entryByPath = new Map(entries.map((entry) => [entry.path, entry]));
  const childrenByFolder = new Map<string, TreeEntry[]>();
  for (const entry of entries) {
    const folder = parentOf(entry.path);
    const siblings = childrenByFolder.get(folder);
    if (siblings === undefined) childrenByFolder.set(folder, [entry]);
    else siblings.push(entry);
  }
  function childrenOf(folder: string): readonly TreeEntry[] {
    return childrenByFolder.get(folder) ?? [];
  }
  function descendantsOf(folder: string): readonly TreeEntry[] {
    return childrenOf(folder).flatMap((child) => [child, ...descendantsOf(child.path)]);
  }
  return { entries, get: (path) => entryByPath.get(path), childrenOf, descendantsOf };
}

/** Whether a folder of this name is never searched for apps: dependencies, and hidden folders such as `.git`. */
export function isSkippedFolder(name: string): boolean {
  return name === 'node_modules' || (name.startsWith('.') && name !== '.' && name !== '..');
}

/** A part of a path before its last one that names a skipped folder; one search, as trees have many paths. */
const skippedPart = /(?:^|\/)(?:node_modules|\.(?!\.?\/)[^/]*)\//;

/** Whether a path lies in a folder that is never searched. The last part is a file's name, which may be hidden. */
export function isInSkippedFolder(path: string): boolean {
  return skippedPart.test(path);
}

/** Whether a path is a folder itself, or lies in it and not in a skipped folder below it. */
export function isListedIn(path: string, folder: string): boolean {
  if (path === folder) return true;
  if (!isWithin(path, folder)) return false;
  return !isInSkippedFolder(folder === '.' ? path : path.slice(folder.length + 1));
}

/** Entries with each path once: of folders that are listed together, one may be named twice or lie in another. */
export function eachOnce<Entry extends TreeEntry>(entries: readonly Entry[]): readonly Entry[] {
  return [...new Map(entries.map((entry) => [entry.path, entry])).values()];
}

/** The folder that holds a path; `.` for what lies at the root. */
export function parentOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash === -1 ? '.' : path.slice(0, slash);
}

/** The folders around a path, the nearest first, up to the root (`.`). */
export function ancestorsOf(path: string): readonly string[] {
  const ancestors: string[] = [];
  for (let folder = path; folder !== '.'; ) {
    folder = parentOf(folder);
    ancestors.push(folder);
  }
  return ancestors;
}

/** The folders that lead to a path from the root, and the path itself. */
export function stepsTo(path: string): readonly string[] {
  return [path, ...ancestorsOf(path)].filter((step) => step !== '.').reverse();
}

/** The last part of a path. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/**
 * The path that `relative` leads to from `folder`, both with `/`. Undefined when it leads out of the
 * repository's root.
 */
export function joinPath(folder: string, relative: string): string | undefined {
  const parts = folder === '.' ? [] : folder.split('/');
  for (const part of relative.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.length === 0 ? '.' : parts.join('/');
}

/** Whether a path is a folder itself or lies in it. */
export function isWithin(path: string, folder: string): boolean {
  return folder === '.' || path === folder || path.startsWith(`${folder}/`);
}

function byPath(a: TreeEntry, b: TreeEntry): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
