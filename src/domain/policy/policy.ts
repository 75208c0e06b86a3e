import type { Range } from '../finding.ts';
import type { Entry } from './entry.ts';

/** Where the policy is, unless `--policy` says otherwise; relative to the repository's root. */
export const defaultPolicyPath = '.github/connector-policy.jsonc';

/** The most bytes a policy may have. */
export const maxPolicyBytes = 256 * 1024;

export const unlistedChoices = ['deny', 'review'] as const;
export const removalChoices = ['deny', 'review', 'allow'] as const;
export const policyChangeChoices = ['separate', 'approve', 'allow'] as const;

/** What happens to what no entry names. */
export type Unlisted = (typeof unlistedChoices)[number];

/** What happens when a connector's file is deleted; the strictest first. */
export type Removals = (typeof removalChoices)[number];

/** What a change of the policy itself needs; the strictest first. */
export type PolicyChanges = (typeof policyChangeChoices)[number];

/** Which connectors and scopes a team allows, as its policy file says. A malformed file never becomes one. */
export interface Policy {
  /** Relative to the repository's root. */
  readonly path: string;
  /** By type. A type that is not here is not listed. */
  readonly connectors: ReadonlyMap<string, ConnectorRules>;
  readonly unlisted: Setting<Unlisted>;
  /** What needs an approval even where a connector's list allows it. */
  readonly review: readonly Entry[];
  readonly removals: Setting<Removals>;
  /** Undefined when nobody can approve anything. */
  readonly approvals: Approvals | undefined;
  readonly policyChanges: Setting<PolicyChanges>;
  /** Until this day findings about scopes and connectors are warnings; undefined when they never are. */
  readonly enforceFrom: Setting<string> | undefined;
  readonly exceptions: readonly Exception[];
  /** By type. */
  readonly consent: ReadonlyMap<string, ConsentRules>;
  /** Undefined when the policy has no `apps`. */
  readonly apps: NamedApps | undefined;
  readonly targets: readonly Target[];
}

/** A value with its place; without a place it is the default. */
export interface Setting<Value> {
  readonly value: Value;
  readonly range: Range | undefined;
}

/** A connector that is listed. Without any entries it is allowed, with no scopes. */
export interface ConnectorRules {
  readonly type: string;
  /** The key that lists it. */
  readonly range: Range;
  readonly allow: readonly Entry[];
  /** Allowed once a reviewer approves. */
  readonly review: readonly Entry[];
  /** Beats everything but an exception. */
  readonly deny: readonly Entry[];
}

/** Who approves, and how many of them it takes. */
export interface Approvals {
  readonly reviewers: readonly Reviewer[];
  readonly count: Setting<number>;
}

/** `@login`, `@organisation/team` or `role:<permission>`. */
export interface Reviewer {
  readonly text: string;
  readonly kind: 'user' | 'team' | 'role';
  readonly range: Range;
}

/** A scope that one app may have for a while, whatever the lists say. */
export interface Exception {
  readonly app: string;
  readonly connector: string;
  readonly scope: string;
  readonly reason: string;
  readonly owner: string;
  /** The last day on which it holds, `YYYY-MM-DD`, in UTC. */
  readonly expires: string;
  readonly range: Range;
  readonly expiresRange: Range;
}

/** Who gives the consent for a connector, and as whom they sign in. */
export interface ConsentRules {
  readonly type: string;
  readonly range: Range;
  /** GitHub logins with `@`. */
  readonly who: readonly string[];
  readonly signInAs: string | undefined;
  /** Whose connection counts: an e-mail address, in which `*` stands for any characters. */
  readonly connectedBy: string | undefined;
}

/** The apps that `apps` names, with or without targets. */
export interface NamedApps {
  /** The key `apps`. */
  readonly range: Range;
  /** By folder, the key that names it. */
  readonly folders: ReadonlyMap<string, Range>;
}

/** A Base44 app that an app's folder is deployed to from a branch. */
export interface Target {
  readonly app: string;
  readonly name: string;
  readonly appId: string;
  readonly branch: string;
  readonly range: Range;
}
