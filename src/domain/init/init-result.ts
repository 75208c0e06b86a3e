import type { FileChange } from '../file-change.ts';
import type { NotAdopted } from './adopt-live.ts';

/** What setting up a repository comes to. Nothing of it is written yet. */
export interface InitResult {
  /** The folders of the apps that were found. */
  readonly apps: readonly string[];
  /** What is to be written, in the order in which a person would look at it. */
  readonly changes: readonly FileChange[];
  /** Files that are there, with something else in them than would be written. */
  readonly kept: readonly string[];
  readonly remarks: readonly Remark[];
  /** Whether a file is written in which a person has to fill in an app id. */
  readonly isAppIdMissing: boolean;
  /** Whether there are several apps, so that app ids are in the policy and not in the workflow. */
  readonly isSeveral: boolean;
  /** The branch that is deployed. */
  readonly branch: string;
}

/** What a person should know about what is not in the files. */
export type Remark =
  /** A file that may be a connector's, and that the policy says nothing about. */
  | { readonly kind: 'unread'; readonly path: string }
  /** A scope that cannot be an entry of a policy. */
  | { readonly kind: 'no-entry'; readonly connector: string; readonly scope: string }
  | ({ readonly kind: 'not-adopted' } & NotAdopted)
  /** Where a connector that is live would be written, something else is. */
  | { readonly kind: 'path-taken'; readonly connector: string; readonly path: string }
  /** The policy that is there stays as it is, without what was said about reviewers. */
  | { readonly kind: 'reviewers-unused' };
