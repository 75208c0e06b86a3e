import type { Connector } from '../connector/connector.ts';
import type { Finding } from '../finding.ts';

/** A file that may declare a connector and could not be relied on. */
export interface UnreadFile {
  readonly path: string;
  /** The type that it names; undefined when it could be of any type. */
  readonly type: string | undefined;
}

/** One app at one commit or in the working tree: what it declares, and what is wrong with it. */
export interface AppSnapshot {
  readonly app: string;
  /** Relative to the repository's root; null when the config does not say it usably. */
  readonly connectorsDir: string | null;
  /** By type. Files that are not well-formed, or share a type, are in `unread` instead. */
  readonly connectors: readonly Connector[];
  readonly unread: readonly UnreadFile[];
  readonly findings: readonly Finding[];
  /** False when nothing can be said about the app's connectors. */
  readonly usable: boolean;
}
