import type { GitObjectStore, StoredEntry } from './git-objects.ts';

/** An entry of a tree at any depth, with its path from the top. */
export interface PlacedEntry extends StoredEntry {
  readonly path: string;
}

/** Everything below a tree, folders before what is in them, as git lists it. */
export function flatten(store: GitObjectStore, tree: string, prefix = ''): readonly PlacedEntry[] {
  return (store.trees.get(tree) ?? []).flatMap((entry) => {
    const placed = { ...entry, path: `${prefix}${entry.name}` };
    return entry.mode === '040000' ? [placed, ...flatten(store, entry.oid, `${placed.path}/`)] : [placed];
  });
}

/** A commit and all that it builds on, the nearest first. */
function historyOf(store: GitObjectStore, commit: string): readonly string[] {
  const seen = new Set([commit]);
  for (const oid of seen) {
    for (const parent of store.commits.get(oid)?.parents ?? []) seen.add(parent);
  }
  return [...seen];
}

/** A commit and all that it builds on, as GitHub lists it by date: what was merged is newer than what it came to. */
export function historyByDate(store: GitObjectStore, commit: string): readonly string[] {
  const seen = new Set<string>();
  const pending = [commit];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    pending.push(...(store.commits.get(next)?.parents ?? []));
  }
  return [...seen];
}

/** The nearest commit that two commits have in common. */
export function mergeBaseOf(store: GitObjectStore, a: string, b: string): string | undefined {
  const ofA = new Set(historyOf(store, a));
  return historyOf(store, b).find((oid) => ofA.has(oid));
}

/** The commits that a branch adds to another, the oldest first. */
export function commitsBetween(store: GitObjectStore, base: string, head: string): readonly string[] {
  const known = new Set(historyOf(store, base));
  return historyOf(store, head)
    .filter((oid) => !known.has(oid))
    .toReversed();
}

/** Merges file by file: what the head changed since the merge base is taken from it, all else from the base. */
export function mergeCommitOf(store: GitObjectStore, base: string, head: string): string {
  const filesOf = (commit: string | undefined) =>
    new Map(
      flatten(store, store.commits.get(commit ?? '')?.tree ?? '')
        .filter(({ mode }) => mode !== '040000')
        .map((entry) => [entry.path, entry]),
    );
  const [before, ours, theirs] = [mergeBaseOf(store, base, head), base, head].map(filesOf);
  const merged = new Map(ours);
  for (const path of new Set([...(before?.keys() ?? []), ...(theirs?.keys() ?? [])])) {
    const changed = theirs?.get(path);
    if (changed?.oid === before?.get(path)?.oid) continue;
    if (changed === undefined) merged.delete(path);
    else merged.set(path, changed);
  }
  const github = { name: 'GitHub', email: 'noreply@github.com' };
  return store.addCommit({
    tree: addTree(store, [...merged.values()]),
    parents: [base, head],
    author: github,
    committer: github,
    message: `Merge ${head} into ${base}`,
  });
}

function addTree(store: GitObjectStore, entries: readonly PlacedEntry[]): string {
  return store.addSnapshot(
    Object.fromEntries(
      entries.map(({ path, mode, oid }) => {
        if (mode === '160000') return [path, { submodule: oid }];
        const bytes = store.blobs.get(oid) ?? Buffer.alloc(0);
        if (mode === '120000') return [path, { symlink: bytes.toString() }];
        return [path, mode === '100755' ? { program: bytes.toString() } : bytes];
      }),
    ),
  );
}
