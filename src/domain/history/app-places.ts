import { joinPath } from '../app/tree.ts';

/** Where an app's config may be; see `discoverApps`. */
export function configPathsOf(app: string): readonly string[] {
  return ['base44/config.jsonc', 'base44/config.json', 'config.jsonc', 'config.json'].map((name) =>
    inFolder(app, name),
  );
}

/**
 * Everything that decides what an app declares: where its config may be, and its connector folder.
 *
 * @param connectorsDir undefined for an app that is not there; null when it cannot be told, so that it may be any folder
 */
export function placesOf(app: string, connectorsDir: string | null | undefined): readonly string[] {
  if (connectorsDir === null) return [app];
  return [...configPathsOf(app), connectorsDir ?? inFolder(app, 'base44/connectors')];
}

function inFolder(folder: string, path: string): string {
  return joinPath(folder, path) ?? path;
}
