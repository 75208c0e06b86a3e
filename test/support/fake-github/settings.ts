/** Limits that GitHub has, small enough for tests, and what it does wrong on demand. */
export interface FakeSettings {
  /** How many entries a tree is listed with before it is cut off. */
  treeLimit: number;
  /** How many bytes of a tree are listed. */
  treeBytes: number;
  /** How many bytes of a file GraphQL shows. */
  blobTextLimit: number;
  /** Files of which other bytes are sent. */
  readonly corruptBlobs: Set<string>;
}

export function defaultSettings(): FakeSettings {
  return { treeLimit: 100_000, treeBytes: 7_000_000, blobTextLimit: 512_000, corruptBlobs: new Set() };
}
