/** Whether a connector that is live and not declared was deleted, as far as the branch's history tells. */
export type RemovalStanding =
  /** The app never declared it on this branch: it is somebody else's. */
  | { readonly kind: 'never-declared' }
  /** A step of the branch deleted the file that declared it, and nothing at the head could have come from that file. */
  | {
      readonly kind: 'deleted';
      /** The step that deleted the file. */
      readonly commit: string;
      /** The commit that the branch was at before. */
      readonly parent: string;
      /** The file, relative to the repository's root. */
      readonly path: string;
    }
  /** It is no longer declared, but its file was not deleted. */
  | {
      readonly kind: 'not-deleted';
      readonly why: NotDeleted;
      /** What stands in the way, or where the connector may be now; relative to the repository's root. */
      readonly path: string;
    }
  /** It cannot be told. */
  | { readonly kind: 'unknown'; readonly why: UnknownStanding };

/**
 * - `may-be-declared`: a file of the app cannot be read, or is ignored, and may declare it.
 * - `file-is-there`: something still stands where it was declared.
 * - `looks-moved`: a file at the head has the same content or the same name.
 * - `connectors-dir-changed`: the config names another folder since.
 * - `app-is-gone`: the app's config went with the file.
 * - `not-the-file`: it was no longer declared, but the file was there for longer.
 */
export type NotDeleted =
  | 'may-be-declared'
  | 'file-is-there'
  | 'looks-moved'
  | 'connectors-dir-changed'
  | 'app-is-gone'
  | 'not-the-file';

/**
 * - `unreadable-head`: nothing can be said about the app as it is declared now.
 * - `unreadable-version`: an earlier version of the app's files cannot be read, and may have declared it.
 * - `unclear-merge`: a merge made by hand is without it, and what it merged had it again.
 * - `history-cut-off`: the history was not followed to its beginning.
 */
export type UnknownStanding = 'unreadable-head' | 'unreadable-version' | 'unclear-merge' | 'history-cut-off';
