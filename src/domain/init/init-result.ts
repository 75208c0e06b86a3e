import type { FileChange } from '../file-change.ts';
import type { NotAdopted } from './adopt-live.ts';
import type { AppToDeploy, Deployment } from './plan-deployment.ts';

/** What setting up a repository comes to. Nothing of it is written yet. */
export interface InitResult {
  /** The folders of the apps that were found. */
  readonly apps: readonly string[];
  /** What is to be written, in the order in which a person would look at it. */
  readonly changes: readonly FileChange[];
  /** Files that are there, with something else in them than would be written. */
  readonly kept: readonly string[];
  readonly remarks: readonly Remark[];
  readonly deployment: Deployment;
  /** Whether nothing deploys: no app id is known, and no workflow that is there may know one. */
  readonly isAppIdMissing: boolean;
  /** What is deployed by files that are not committed yet, so that it takes naming to look at it. */
  readonly toLookAt: readonly AppToDeploy[];
  /** The people and teams who approve. */
  readonly owners: readonly string[];
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
  /** A workflow of another name does already what the one that would be written does. */
  | { readonly kind: 'runs-already'; readonly path: string; readonly instead: string }
  /** The policy that is there stays as it is, without what was said about reviewers. */
  | { readonly kind: 'reviewers-unused'; readonly hasApprovals: boolean }
  /** Nobody named the app, and the person's own file of Base44's tool does. */
  | { readonly kind: 'app-id-found'; readonly appId: string; readonly path: string };
