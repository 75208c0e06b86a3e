import type { PolicySnapshot } from '../policy/parse-policy.ts';
import type { Workflow } from './parse-workflow.ts';

/** What GitHub said, or why it did not. */
export type Seen<Value> =
  | { readonly kind: 'seen'; readonly value: Value }
  /** The token may not see it. `needs` is the permission of a fine-grained token: `Secrets: read`. */
  | { readonly kind: 'refused'; readonly needs: string }
  /** GitHub failed; `message` says how, and what to do. */
  | { readonly kind: 'failed'; readonly message: string };

/** What is required before something is merged into a branch. */
export interface BranchRules {
  readonly branch: string;
  /** The one that the check sets on pull requests to it. */
  readonly status: string;
  /** The statuses that rulesets require. */
  readonly ruleset: Seen<readonly string[]>;
  /** The branch's own protection; undefined when there is no such branch. */
  readonly protection: Seen<BranchProtection | undefined>;
}

export interface BranchProtection {
  /** Whether the branch has a protection of its own, rulesets aside. */
  readonly isProtected: boolean;
  readonly requiredStatuses: readonly string[];
}

/** Who may use the secrets of an environment. */
export interface Environment {
  readonly name: string;
  /** `any` branch, those with a protection of their own, or those that match a pattern. */
  readonly branches: 'any' | 'protected' | Seen<readonly RefPattern[]>;
  /** Whether somebody has to let each run in. */
  readonly hasReviewers: boolean;
}

/** Branches or tags that may use an environment. */
export interface RefPattern {
  readonly kind: 'branch' | 'tag';
  /** `main`, `release/*` */
  readonly pattern: string;
}

/** The names of the secrets that a workflow can read. */
export interface SecretNames {
  readonly repository: Seen<readonly string[]>;
  /** Those that the organisation shares with the repository. */
  readonly organization: Seen<readonly string[]>;
  /** By the environment's name, as workflows write it. */
  readonly environments: ReadonlyMap<string, Seen<readonly string[]>>;
}

/** A workflow's file. */
export type WorkflowFile =
  | { readonly kind: 'workflow'; readonly workflow: Workflow }
  /** It names the action, and GitHub does not take it for a workflow. */
  | { readonly kind: 'broken'; readonly path: string }
  | { readonly kind: 'too-large'; readonly path: string };

/** What became of asking Base44 for a live app's connections. */
export interface TokenTrial {
  readonly appId: string;
  readonly result:
    | { readonly kind: 'listed' }
    /** Base44 or the token's form says no; `message` says why, and what to do. */
    | { readonly kind: 'refused' | 'failed'; readonly message: string };
}

/** How a repository is set up on GitHub: everything that the checks look at. */
export interface SetUp {
  /** `acme/crm` */
  readonly repository: string;
  /** The variable that the token for GitHub was in. */
  readonly tokenName: string;
  /** The default branch, and the commit that files were read at. */
  readonly branch: string;
  readonly commit: string;
  readonly policy: PolicySnapshot;
  /** The roles of the people that the policy names as reviewers, by `@login`; `none` when they have none. */
  readonly roles: ReadonlyMap<string, Seen<string>>;
  readonly workflows: readonly WorkflowFile[];
  /** Of the default branch first, then of the others that something is deployed from. */
  readonly rules: readonly BranchRules[];
  readonly environments: Seen<readonly Environment[]>;
  readonly secrets: SecretNames;
  /** What the token of a workflow may do that does not say it. */
  readonly defaultPermissions: Seen<'read' | 'write'>;
  /** Undefined without a token for Base44. */
  readonly trials: readonly TokenTrial[] | undefined;
}
