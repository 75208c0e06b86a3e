import { compareText } from '../finding.ts';
import { ancestorsOf, isWithin, joinPath, nameOf, parentOf, type Tree } from './tree.ts';

/** Where an app was found, before its config is read. */
export interface AppPlace {
  /** The app's folder, `.` for the repository's root. */
  readonly app: string;
  /** The folder that `connectorsDir` is relative to: `<app>/base44`, or the app's folder for a bare config. */
  readonly configFolder: string;
  /** The configs found there; more than one is a problem of the app. */
  readonly configPaths: readonly string[];
  /** The nearest app around this one; undefined when there is none. */
  readonly nestedIn: string | undefined;
}

const configNames = ['config.jsonc', 'config.json'];
const projectFolder = 'base44';

/**
 * The apps of a snapshot, by folder. An app is a folder with `base44/config.json[c]` or `base44/connectors`; a
 * bare `config.json[c]`, which many other tools have too, counts only in a folder that `named` lists.
 *
 * @param focus only apps in this folder
 * @param named the only folders to look at, when not empty; those that hold no app are not in the result
 */
export function discoverApps(tree: Tree, focus: string, named: readonly string[]): readonly AppPlace[] {
  const folders = named.length > 0 ? new Set(named) : projectFolders(tree, focus);
  const places = [...folders]
    .toSorted(compareText)
    .flatMap((app) => placeOf(tree, app, named.includes(app)) ?? []);
  const found = new Set(places.map((place) => place.app));
  return places.map((place) => ({
    ...place,
    nestedIn: ancestorsOf(place.app).find((folder) => found.has(folder)),
  }));
}

/** Folders that look like an app by what lies in their `base44` folder. */
function projectFolders(tree: Tree, focus: string): ReadonlySet<string> {
  return new Set(
    tree.entries
      .filter((entry) => nameOf(entry.path) === projectFolder && entry.kind !== 'file')
      .map((entry) => parentOf(entry.path))
      .filter((app) => isWithin(app, focus)),
  );
}

function placeOf(tree: Tree, app: string, allowBareConfig: boolean): Omit<AppPlace, 'nestedIn'> | undefined {
  const project = joinPath(app, projectFolder) ?? projectFolder;
  const configPaths = configsIn(tree, project);
  const isLinked = tree.get(project) !== undefined && tree.get(project)?.kind !== 'folder';
  if (configPaths.length > 0 || isLinked || tree.get(`${project}/connectors`) !== undefined) {
    return { app, configFolder: project, configPaths };
  }
  const bare = allowBareConfig ? configsIn(tree, app) : [];
  return bare.length > 0 ? { app, configFolder: app, configPaths: bare } : undefined;
}

function configsIn(tree: Tree, folder: string): readonly string[] {
  return configNames
    .flatMap((name) => joinPath(folder, name) ?? [])
    .filter((path) => tree.get(path) !== undefined);
}
