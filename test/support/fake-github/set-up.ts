/** What an administrator has set for a repository; tests may change it at any time. */
export interface FakeSetUp {
  /** The statuses that rulesets require, by branch. */
  readonly rulesets: Map<string, readonly string[]>;
  /** The statuses that a branch's own protection requires. A branch that is not in here has none. */
  readonly protections: Map<string, readonly string[]>;
  readonly environments: Map<string, FakeEnvironment>;
  readonly secrets: Set<string>;
  /** Those that the organisation shares with the repository. */
  readonly organizationSecrets: Set<string>;
  defaultPermissions: 'read' | 'write';
}

export interface FakeEnvironment {
  /** Which may use it: any, those with a protection of their own, or these patterns, tags as `refs/tags/v*`. */
  readonly branches: 'any' | 'protected' | readonly string[];
  readonly hasReviewers?: boolean;
  readonly secrets?: readonly string[];
}

export function newSetUp(): FakeSetUp {
  return {
    rulesets: new Map(),
    protections: new Map(),
    environments: new Map(),
    secrets: new Set(),
    organizationSecrets: new Set(),
    defaultPermissions: 'read',
  };
}
