import { maxFileBytes } from '../domain/jsonc/decode-text.ts';
import type { FileTree } from '../ports/file-tree.ts';
import { codeFolderOf, readCode } from './read-mentions.ts';

/** The configs and connector files of an app that keeps to the defaults. */
const usualPlaces = /(?:^|\/)base44\/(?:config|connectors\/[^/]+)\.jsonc?$/;

/** With more files than these there is something wrong, and they are not read by guess. */
const mostFiles = 400;

/**
 * Reads the files that will most likely be asked for, so that trees which keep what they have read need one request
 * for all of them, where they would need one for configs, and one for what these lead to.
 */
export async function readAhead(files: FileTree, folders: readonly string[]): Promise<void> {
  const entries = await files.list(folders);
  const likely = entries.filter(({ kind, path }) => kind === 'file' && usualPlaces.test(path));
  if (likely.length > mostFiles) return;
  await files.read(
    likely.map(({ path }) => path),
    maxFileBytes,
  );
}

const usualConnector = /^(?:(.+)\/)?base44\/connectors\/[^/]+\.jsonc?$/;

/**
 * Reads the code of the apps that lose a connector file, as `readMentions` will want it if that removes the connector.
 *
 * @param changed what is different on the two sides of a comparison
 */
export async function readCodeAhead(head: FileTree, changed: readonly string[]): Promise<void> {
  const likely = changed.flatMap((path) => {
    const match = usualConnector.exec(path);
    return match === null ? [] : [{ path, app: match[1] ?? '.' }];
  });
  const found = await Promise.all(
    likely.map(async ({ path, app }) => ({ app, entry: await head.find(path), path })),
  );
  const losing = found.filter(({ entry, path }) => entry?.path !== path).map(({ app }) => app);
  if (losing.length > 0) await readCode([...new Set(losing.map(codeFolderOf))], head);
}
