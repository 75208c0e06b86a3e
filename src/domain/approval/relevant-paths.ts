import { joinPath } from '../app/tree.ts';

/** An app as far as it says where its connectors are declared. */
export interface AppPlaces {
  readonly app: string;
  /** Null when that cannot be told. */
  readonly connectorsDir: string | null;
}

export interface RelevantPlaces {
  readonly apps: readonly AppPlaces[];
  /** The app folders that were named, which may have a bare config. */
  readonly named: readonly string[];
  readonly policyPath: string;
}

const configNames = ['config.json', 'config.jsonc'];

/**
 * The files and folders that connectors and the policy come from: what changes none of them changes nothing that is to
 * be approved. Undefined when that could be anything.
 */
export function relevantPaths({ apps, named, policyPath }: RelevantPlaces): readonly string[] | undefined {
  const paths = new Set([policyPath]);
  for (const { app, connectorsDir } of apps) {
    if (connectorsDir === null || connectorsDir === '.') return undefined;
    paths.add(connectorsDir);
    const folders = [joinPath(app, 'base44') ?? app, ...(named.includes(app) ? [app] : [])];
    for (const path of folders.flatMap((folder) => configNames.map((name) => joinPath(folder, name)))) {
      if (path !== undefined) paths.add(path);
    }
  }
  return [...paths];
}
