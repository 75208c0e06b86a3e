import { type IdentifiedEntry, isSkippedFolder, nameOf } from '../domain/app/tree.ts';
import type { CommitEntries } from '../ports/commit-entries.ts';

/** Everything in a commit by path, hidden folders included, but for `node_modules`. */
export async function listEverything(
  entries: CommitEntries,
  commit: string,
): Promise<ReadonlyMap<string, IdentifiedEntry>> {
  const found = new Map<string, IdentifiedEntry>();
  const listed = new Set<string>();
  for (let folders: readonly string[] = ['.']; folders.length > 0; ) {
    for (const folder of folders) listed.add(folder);
    for (const entry of await entries.entriesIn(commit, folders)) found.set(entry.path, entry);
    folders = [...found.values()]
      .filter(isHiddenFolder)
      .flatMap(({ path }) => (listed.has(path) ? [] : [path]));
  }
  return found;
}

function isHiddenFolder({ path, kind }: IdentifiedEntry): boolean {
  const name = nameOf(path);
  return kind === 'folder' && name !== 'node_modules' && isSkippedFolder(name);
}
