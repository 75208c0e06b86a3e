import { textOf } from '../domain/app/locate-app.ts';
import { isWithin, joinPath } from '../domain/app/tree.ts';
import { findMentions, type StillUsed } from '../domain/find-mentions.ts';
import type { Verdict } from '../domain/judge.ts';
import { UserError, WorldError } from '../ports/errors.ts';
import type { FileTree } from '../ports/file-tree.ts';

/** In more or larger files than these nothing is looked for. */
const mostFiles = 200;
const maxCodeBytes = 256 * 1024;

/**
 * Finds the functions of apps that name a connector which is removed. Nothing is read unless one is. That this cannot be
 * found out is no reason to fail: it is said for convenience, and nothing is concluded from its absence.
 */
export async function readMentions(
  { apps }: Pick<Verdict, 'apps'>,
  files: FileTree,
): Promise<readonly StillUsed[]> {
  const removed = apps.flatMap(({ app, changes }) =>
    changes.filter(({ change }) => change === 'removed').map(({ connector }) => ({ app, connector })),
  );
  if (removed.length === 0) return [];
  const folders = new Map(removed.map(({ app }) => [app, codeFolderOf(app)]));
  try {
    const code = await readCode([...new Set(folders.values())], files);
    return removed.flatMap(({ app, connector }) => {
      const own = [...code].filter(([path]) => isWithin(path, folders.get(app) ?? app));
      const mentions = findMentions(connector, new Map(own));
      return mentions.length === 0 ? [] : [{ app, connector, mentions }];
    });
  } catch (error) {
    if (error instanceof UserError || error instanceof WorldError) return [];
    throw error;
  }
}

/** The code of an app that could name its connectors. */
export function codeFolderOf(app: string): string {
  return joinPath(app, 'base44/functions') ?? app;
}

/** The code in these folders by path; nothing when there is too much of it. */
export async function readCode(
  folders: readonly string[],
  files: FileTree,
): Promise<ReadonlyMap<string, string>> {
  const entries = await files.list(folders);
  const paths = entries
    .filter(({ kind, path }) => kind === 'file' && /\.[cm]?[jt]sx?$/.test(path))
    .map(({ path }) => path)
    .toSorted();
  if (paths.length > mostFiles) return new Map();
  const contents = await files.read(paths, maxCodeBytes);
  return new Map(paths.map((path) => [path, textOf(contents.get(path)) ?? '']));
}
