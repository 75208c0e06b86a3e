import type { FileChange } from '../file-change.ts';
import type { Finding } from '../finding.ts';
import type { ScopesPlan } from './plan-scopes.ts';

/** A file in which something is to be done. */
export interface FixedFile {
  readonly plan: ScopesPlan;
  readonly change: FileChange;
}

/** A file that may be a connector's and is not what it should be, so that nobody can say what a change would do. */
export interface LeftAlone {
  readonly path: string;
  /** The first error in it; undefined when it is only another file's error that it cannot be relied on. */
  readonly finding: Finding | undefined;
}

/** What is to be done in connector files. */
export interface FixResult {
  readonly fixed: readonly FixedFile[];
  readonly leftAlone: readonly LeftAlone[];
  /** How many connector files have nothing to be done in them. */
  readonly inOrder: number;
}
