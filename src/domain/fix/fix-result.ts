import type { FileChange } from '../file-change.ts';
import type { Finding } from '../finding.ts';
import type { CoveredBy, ScopesPlan } from './plan-scopes.ts';

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

/** A scope that stays in a file, although it seems that it could go. */
export interface SparedScope extends CoveredBy {
  readonly path: string;
}

/** What is to be done in connector files. */
export interface FixResult {
  readonly fixed: readonly FixedFile[];
  readonly spared: readonly SparedScope[];
  readonly leftAlone: readonly LeftAlone[];
  /** How many connector files have nothing to be done in them. */
  readonly inOrder: number;
}
