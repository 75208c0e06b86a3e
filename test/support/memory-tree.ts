import type { FileContent } from '../../src/domain/app/locate-app.ts';
import type { EntryKind, TreeEntry } from '../../src/domain/app/tree.ts';
import { ancestorsOf, isWithin, stepsTo } from '../../src/domain/app/tree.ts';
import type { FileTree } from '../../src/ports/file-tree.ts';

/** A file by its text or bytes, or something that is not a file. */
export type MemoryEntry = string | Uint8Array | { readonly kind: EntryKind };

/** A file tree in memory: `{ 'base44/connectors/gmail.jsonc': '{ … }' }`. Folders follow from the paths. */
export function memoryTree(
  files: Readonly<Record<string, MemoryEntry>>,
  revision = 'working-tree',
): FileTree {
  const entries = new Map<string, TreeEntry>();
  for (const [path, entry] of Object.entries(files)) {
    for (const folder of ancestorsOf(path)) {
      if (folder !== '.') entries.set(folder, { path: folder, kind: 'folder' });
    }
    const kind = typeof entry === 'object' && 'kind' in entry ? entry.kind : 'file';
    entries.set(path, { path, kind });
  }
  return {
    revision,
    async list(folders) {
      return [...entries.values()].filter(({ path }) => folders.some((folder) => isWithin(path, folder)));
    },
    async find(path) {
      const inTheWay = stepsTo(path).find((step) => step === path || entries.get(step)?.kind !== 'folder');
      return entries.get(inTheWay ?? path);
    },
    async read(paths, maxBytes) {
      return new Map(paths.map((path) => [path, contentOf(files[path], path, maxBytes)]));
    },
  };
}

function contentOf(entry: MemoryEntry | undefined, path: string, maxBytes: number): FileContent {
  if (entry === undefined || (typeof entry === 'object' && 'kind' in entry))
    throw new Error(`${path} is no file.`);
  const bytes = typeof entry === 'string' ? new TextEncoder().encode(entry) : entry;
  return bytes.length > maxBytes ? { kind: 'too-large', size: bytes.length } : { kind: 'bytes', bytes };
}

/** The text of a connector file. */
export function connectorFile(type: string, scopes: readonly string[] = []): string {
  return `${JSON.stringify({ type, scopes }, null, 2)}\n`;
}
