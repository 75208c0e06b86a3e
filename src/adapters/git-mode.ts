import type { EntryKind } from '../domain/app/tree.ts';

/** What stands at a path, by the mode that git records for it: six octal digits. */
export function kindOfMode(mode: string): EntryKind {
  switch (mode) {
    case '040000':
      return 'folder';
    case '100644':
    case '100755':
    case '100664':
      return 'file';
    case '120000':
      return 'symlink';
    case '160000':
      return 'submodule';
    default:
      return 'other';
  }
}
