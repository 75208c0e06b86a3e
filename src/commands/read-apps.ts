import type { AppSnapshot } from '../domain/app/app-snapshot.ts';
import { assembleApp } from '../domain/app/assemble-app.ts';
import { discoverApps } from '../domain/app/discover-apps.ts';
import { type FileContent, type LocatedApp, locateApp } from '../domain/app/locate-app.ts';
import { ancestorsOf, createTree, joinPath, type Tree } from '../domain/app/tree.ts';
import type { CheckContext } from '../domain/checks/connector-check.ts';
import { maxFileBytes } from '../domain/jsonc/decode-text.ts';
import type { FileTree } from '../ports/file-tree.ts';

/** Which apps to read. */
export interface AppSelection {
  /** Apps in this folder; when there are none, the nearest app around it. */
  readonly focus: string;
  /** The only app folders to look at, when not empty. */
  readonly named: readonly string[];
}

/** The apps of one side of a comparison, with the bytes of the files that were read. */
export interface ReadApps {
  readonly apps: readonly AppSnapshot[];
  readonly contents: ReadonlyMap<string, FileContent>;
}

/** The folders of the selected apps: one listing. */
export async function findApps(files: FileTree, selection: AppSelection): Promise<readonly string[]> {
  return (await discover(files, selection)).places.map(({ app }) => app);
}

/** The selected apps with the connector files that they have: one listing, then all configs. */
export async function locateApps(files: FileTree, selection: AppSelection): Promise<readonly LocatedApp[]> {
  return (await locate(files, selection)).located;
}

/** Reads and checks the selected apps: one listing, then all configs, then all connector files. */
export async function readApps(
  files: FileTree,
  selection: AppSelection,
  context: CheckContext,
): Promise<ReadApps> {
  const { located, configs } = await locate(files, selection);
  const contents = await files.read(
    located.flatMap((app) => app.files),
    maxFileBytes,
  );
  return {
    apps: located.map((app) => assembleApp(app, contents, context)),
    contents: new Map([...configs, ...contents]),
  };
}

async function discover(files: FileTree, { focus, named }: AppSelection) {
  const tree = createTree(await files.list(named.length > 0 ? named : [focus]));
  return { tree, places: discoverApps(tree, focus, named) };
}

async function locate(files: FileTree, selection: AppSelection) {
  const { tree, places } = await discover(files, selection);
  const configPaths = places.flatMap((place) => place.configPaths).filter((path) => isFile(tree, path));
  const configs = await files.read(configPaths, maxFileBytes);
  return { located: places.map((place) => locateApp(tree, place, configs)), configs };
}

/**
 * The selection as it stands when there are apps in its folder; else the nearest app around the folder, as Base44's
 * CLI looks for it when it is started inside an app.
 */
export async function widenToApp(selection: AppSelection, sides: readonly FileTree[]): Promise<AppSelection> {
  const { focus, named } = selection;
  if (named.length > 0 || focus === '.' || (await hasApp(sides, focus, focus, []))) return selection;
  for (const ancestor of ancestorsOf(focus)) {
    const project = joinPath(ancestor, 'base44') ?? 'base44';
    if (await hasApp(sides, project, ancestor, [ancestor])) return { focus: ancestor, named: [ancestor] };
  }
  return selection;
}

async function hasApp(
  sides: readonly FileTree[],
  listed: string,
  focus: string,
  named: readonly string[],
): Promise<boolean> {
  const lists = await Promise.all(sides.map((side) => side.list([listed])));
  return lists.some((entries) => discoverApps(createTree(entries), focus, named).length > 0);
}

function isFile(tree: Tree, path: string): boolean {
  return tree.get(path)?.kind === 'file';
}
