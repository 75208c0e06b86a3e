/** What is to become of one file. Describing it and writing it are apart: a dry run only describes. */
export interface FileChange {
  /** Relative to the repository's root, with `/` between folders. */
  readonly path: string;
  /** What the file has to hold for the change to be right; null when there must be none. */
  readonly before: Uint8Array | null;
  readonly after: Uint8Array;
}
