import type { FaultRule } from './faults.ts';

/** What a sandbox starts with. Plain data: it can come from a file. */
export interface Seed {
  readonly apps: readonly SeedApp[];
  readonly tokens?: readonly SeedToken[];
  /** The accounts that can be chosen on a consent page; the apps' members when left out. */
  readonly accounts?: readonly string[];
  /** How connector types differ from what the catalogue says, and types that Base44 does not document. */
  readonly types?: readonly SeedType[];
  readonly faults?: readonly FaultRule[];
  /** How long a consent link can be used, in minutes; 15 when left out. Base44 does not document it. */
  readonly linkMinutes?: number;
  /**
   * Whom the list names as `user_email`: the account that was chosen on the consent page (the default), or the
   * collaborator who asked for the connection. Base44 documents "who made it", which can be read either way.
   */
  readonly userEmail?: 'account' | 'collaborator';
  /** Whether a refresh token is good for one use only; no when left out. Base44 does not document it. */
  readonly refreshTokens?: 'reusable' | 'single-use';
}

export interface SeedApp {
  readonly id: string;
  readonly name: string;
  /** By e-mail address. Only owners and editors may see or change connectors. */
  readonly members: Readonly<Record<string, Role>>;
  readonly connections?: readonly SeedConnection[];
  readonly stripe?: StripeMode;
  /** Types that the workspace's admin does not let builders connect. */
  readonly blocked?: readonly string[];
}

export type Role = 'owner' | 'editor' | 'viewer';

export type StripeMode = 'sandbox' | 'live';

export type ConnectionStatus = 'active' | 'expired' | 'disconnected';

export interface SeedConnection {
  readonly type: string;
  /** What the provider granted. */
  readonly scopes: readonly string[];
  readonly status?: ConnectionStatus;
  /** The collaborator who asked for it. */
  readonly madeBy: string;
  /** The account at the provider; the collaborator's address when left out. */
  readonly account?: string;
  readonly config?: ConnectionConfig;
  /** The provider does not accept it any more, which Base44 notices when the connections are listed. */
  readonly accessEnded?: boolean;
}

/** Values that a connection needs besides scopes, such as SharePoint's `subdomain`. */
export type ConnectionConfig = Readonly<Record<string, string>>;

export type SeedToken = PersonalToken | WorkspaceKey | AccountKey;

/** Sent as `Authorization: Bearer`. */
export interface PersonalToken {
  readonly kind: 'personal';
  readonly token: string;
  readonly user: string;
  readonly access: 'write' | 'read';
  /** ISO 8601; it works for ever when left out. */
  readonly validUntil?: string;
}

/** Sent as `api_key`; `b44k_` in front. Connectors cannot be read or changed with it. */
export interface WorkspaceKey {
  readonly kind: 'workspace-key';
  readonly token: string;
}

/** Sent as `api_key`. Retired on 2026-10-15. */
export interface AccountKey {
  readonly kind: 'account-key';
  readonly token: string;
  readonly user: string;
}

export interface SeedType {
  readonly type: string;
  readonly name?: string;
  /**
   * The scopes that Base44's OAuth app allows; others are dropped without a word. When left out: those that a
   * connector can hold according to the catalogue, or all when the catalogue has no scopes of the type.
   */
  readonly allowed?: readonly string[];
  /** Scopes that Base44 always adds; those of the catalogue when left out. */
  readonly added?: readonly string[];
}
