import type { BranchProtection, RefPattern } from '../domain/doctor/set-up.ts';

/** Who may use the secrets of an environment. */
export interface EnvironmentLimits {
  readonly name: string;
  /** Any branch, those with a protection of their own, or those that are listed. */
  readonly branches: 'any' | 'protected' | 'listed';
  /** Whether somebody has to let each run in. */
  readonly hasReviewers: boolean;
}

/** Where secrets are kept. */
export type SecretPlace =
  | { readonly kind: 'repository' | 'organization' }
  | { readonly kind: 'environment'; readonly name: string };

/**
 * What GitHub says about how a repository is set up. Nothing is changed.
 *
 * All of them throw:
 *
 * @throws MissingPermission when the token may not see it; `permission` is that of a fine-grained token
 * @throws WorldError when GitHub fails
 */
export interface RepositorySettings {
  /** The statuses that rulesets require on a branch, those of the organisation included. */
  statusesRequiredByRulesets(branch: string): Promise<readonly string[]>;

  /** Undefined when there is no such branch. */
  protectionOf(branch: string): Promise<BranchProtection | undefined>;

  environments(): Promise<readonly EnvironmentLimits[]>;

  /** The branches and tags that are listed for an environment. */
  refsAllowedIn(environment: string): Promise<readonly RefPattern[]>;

  /** The names alone: what a secret holds, GitHub shows to nobody. */
  secretNames(place: SecretPlace): Promise<readonly string[]>;

  /** What the token of a workflow may do that does not say it. */
  defaultPermissions(): Promise<'read' | 'write'>;

  /** The role of an account in the repository; `none` when it has none, or there is no such account. */
  roleOf(login: string): Promise<string>;
}
