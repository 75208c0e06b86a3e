import type { FileTree } from '../ports/file-tree.ts';

/** A tree of a commit that asks git once for what is asked of it several times: a commit never changes. */
export function rememberingTree(tree: FileTree): FileTree {
  const lists = new Map<string, ReturnType<FileTree['list']>>();
  const contents = new Map<string, ReturnType<FileTree['read']>>();
  return {
    ...tree,
    list: (folders) => remember(lists, JSON.stringify(folders), () => tree.list(folders)),
    read: (paths, maxBytes) =>
      remember(contents, JSON.stringify([paths, maxBytes]), () => tree.read(paths, maxBytes)),
  };
}

function remember<T>(known: Map<string, T>, key: string, ask: () => T): T {
  const value = known.get(key) ?? ask();
  known.set(key, value);
  return value;
}
