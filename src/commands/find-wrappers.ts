import { textOf } from '../domain/app/locate-app.ts';
import { joinPath } from '../domain/app/tree.ts';
import { findUses } from '../domain/guard/find-uses.ts';
import { maxWorkflowBytes } from '../domain/guard/workflows.ts';
import type { FileTree } from '../ports/file-tree.ts';
import { actionName } from '../report/action-name.ts';

/** An action or workflow of the repository itself, as workflows name it. */
const localUse = /\buses:\s*["']?(\.\/[^\s"'#,}]+)/g;

/**
 * The folders of those actions of the repository itself that use this one.
 *
 * @param texts the workflows in which actions are named
 */
export async function findWrappers(files: FileTree, texts: readonly string[]): Promise<ReadonlySet<string>> {
  const named = texts.flatMap((text) => [...text.matchAll(localUse)].flatMap(([, path = '']) => path));
  const folders = [...new Set(named.flatMap((path) => joinPath('.', path) ?? []))];
  const wraps = await Promise.all(folders.map((folder) => usesThis(files, folder)));
  return new Set(folders.filter((_, index) => wraps[index]));
}

async function usesThis(files: FileTree, folder: string): Promise<boolean> {
  const paths = ['action.yml', 'action.yaml'].flatMap((name) => joinPath(folder, name) ?? []);
  const entries = await Promise.all(paths.map((path) => files.find(path)));
  const found = paths.filter(
    (path, index) => entries[index]?.path === path && entries[index].kind === 'file',
  );
  const contents = await files.read(found, maxWorkflowBytes);
  return found.some((path) => findUses(textOf(contents.get(path)) ?? '', actionName) !== undefined);
}
