import { tooLarge } from '../jsonc/decode-text.ts';
import { findConnectorFiles, notARegularEntry, type PlacedProblem } from './connector-files.ts';
import type { AppPlace } from './discover-apps.ts';
import { type ConnectorsDir, defaultConnectorsFolder, parseConnectorsDir } from './parse-config.ts';
import type { Tree } from './tree.ts';

/** The content of a file, or its size when it is larger than the limit and was not loaded. */
export type FileContent =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'too-large'; readonly size: number };

/** The text of a file for showing lines of it, however broken it is; undefined when it was not loaded. */
export function textOf(content: FileContent | undefined): string | undefined {
  return content?.kind === 'bytes' ? new TextDecoder().decode(content.bytes) : undefined;
}

/** An app with the connector files that have to be read. */
export interface LocatedApp {
  readonly app: string;
  readonly connectorsDir: string | null;
  readonly files: readonly string[];
  /** Paths that may hold a connector and cannot be read. */
  readonly unread: readonly string[];
  readonly problems: readonly PlacedProblem[];
  /** False when nothing can be said about the app's connectors. */
  readonly usable: boolean;
}

/**
 * Finds an app's connector files, by its config where it has one.
 *
 * @param configs the contents of the regular files among `place.configPaths`
 */
export function locateApp(
  tree: Tree,
  place: AppPlace,
  configs: ReadonlyMap<string, FileContent>,
): LocatedApp {
  const { app, configFolder } = place;
  const doubts = doubtsAbout(tree, place);
  if (doubts.length > 0) return unusable(app, doubts);

  const connectorsDir = connectorsDirOf(place, configs);
  if (connectorsDir.kind === 'unusable') {
    const [path = app] = place.configPaths;
    return unusable(
      app,
      connectorsDir.problems.map((problem) => ({ path, problem })),
    );
  }
  const found = findConnectorFiles(tree, { app, configFolder, connectorsDir: connectorsDir.folder });
  return { app, connectorsDir: connectorsDir.folder, ...found };
}

/** What keeps us from knowing which config counts. */
function doubtsAbout(tree: Tree, place: AppPlace): readonly PlacedProblem[] {
  const folder = tree.get(place.configFolder);
  if (folder !== undefined && folder.kind !== 'folder') {
    return [{ path: place.configFolder, problem: notARegularEntry(folder.kind, 'folder') }];
  }
  const [config, other] = place.configPaths;
  if (config !== undefined && other !== undefined) return [twoConfigs(config)];
  const entry = config === undefined ? undefined : tree.get(config);
  if (entry !== undefined && entry.kind !== 'file') {
    return [{ path: entry.path, problem: notARegularEntry(entry.kind, 'file') }];
  }
  return place.nestedIn === undefined ? [] : [nestedApp(config ?? place.configFolder, place.nestedIn)];
}

function connectorsDirOf(place: AppPlace, configs: ReadonlyMap<string, FileContent>): ConnectorsDir {
  const [path] = place.configPaths;
  const content = path === undefined ? undefined : configs.get(path);
  if (path === undefined || content === undefined) {
    return { kind: 'folder', folder: defaultConnectorsFolder(place.configFolder) };
  }
  if (content.kind === 'too-large') return { kind: 'unusable', problems: [tooLarge(content.size)] };
  return parseConnectorsDir(content.bytes, { path, app: place.app, configFolder: place.configFolder });
}

function twoConfigs(path: string): PlacedProblem {
  const message =
    'There is a config.json and a config.jsonc beside each other, and Base44 reads only one. Delete one of them.';
  return { path, problem: { rule: 'ambiguous-config', message } };
}

function nestedApp(path: string, outer: string): PlacedProblem {
  const where = outer === '.' ? 'the app at the root of the repository' : 'another app';
  const message = `This app lies inside ${where}, so it depends on the folder which one Base44 reads. Check them one at a time with --app.`;
  return { path, problem: { rule: 'ambiguous-config', message } };
}

function unusable(app: string, problems: readonly PlacedProblem[]): LocatedApp {
  return { app, connectorsDir: null, files: [], unread: [], problems, usable: false };
}
