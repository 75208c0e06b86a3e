import type { ConnectionState, StripeState } from '../live/live-app.ts';

/** What would be done about a connector. The order is that of a plan for people: what happens, then what does not. */
export const planActions = [
  /** It is not connected yet. */
  'create',
  /** It is connected, and lacks scopes. */
  'update',
  /** It has to be connected anew: access ended, or it holds more than is declared. */
  'reauthorize',
  /** Base44 sets it up by itself (Stripe). */
  'provision',
  'remove',
  /** There would be something to do, but it may not be done now. It stays as it is live. */
  'held',
  /** Something that only a person can do or tell. It stays as it is live. */
  'needs-attention',
  /** It is live, and this app's files never declared it. It stays. */
  'unmanaged',
  'unchanged',
] as const;

export type PlanAction = (typeof planActions)[number];

/** Why: closed codes for machines, by action. */
export const planReasons = {
  create: ['not-connected'],
  update: ['scopes-missing'],
  reauthorize: ['expired', 'disconnected', 'narrowing'],
  provision: ['not-provisioned'],
  remove: ['removal-allowed', 'removal-approved', 'removal-named'],
  held: [
    /** A finding by the policy is about it. */
    'policy',
    /** It gets scopes that need an approval that is missing: nobody gave it, or a reviewer requests changes. */
    'no-approval',
    'changes-requested',
    /** The commit that brought the scopes came through no pull request. */
    'direct-push',
    /** A file that could not be read may declare it. */
    'unreadable-file',
    /** No file declares it any more, but none was deleted: moved, renamed, ignored, or the config changed. */
    'not-deleted',
    'removal-not-approved',
    'removal-denied',
    'removals-off',
    /** Stripe is removed only when it is named. */
    'removal-not-named',
  ],
  'needs-attention': [
    /** Base44 says something about the connection that we do not know. */
    'state-unknown',
    /** Base44 does not say which scopes were granted. */
    'scopes-unknown',
    /** Connections of this type are in no list, so that nothing can be told about them. */
    'not-listable',
    /** Connecting it takes fields that no file can hold. */
    'connection-fields',
    /** A live type differs from a declared one in upper and lower case only. */
    'case-differs',
  ],
  unmanaged: [
    'never-declared',
    /** The history does not go back far enough to tell whether a file declared it. */
    'history-unknown',
  ],
  unchanged: ['settled'],
} as const satisfies Readonly<Record<PlanAction, readonly string[]>>;

export type PlanReason = (typeof planReasons)[PlanAction][number];

/** An action with one of its reasons. */
export type PlannedStep = {
  readonly [Action in PlanAction]: {
    readonly action: Action;
    readonly reason: (typeof planReasons)[Action][number];
  };
}[PlanAction];

/** A connector as it is live, for a plan. */
export interface PlannedLive {
  readonly state: ConnectionState | Exclude<StripeState, 'absent'>;
  /** In alphabetical order; null when Base44 does not say. */
  readonly scopes: readonly string[] | null;
  readonly connectedBy: string | null;
}

interface PlannedFacts {
  readonly connector: string;
  /** Each scope once, in alphabetical order: exactly what Base44 is to be told. Null when no file declares it. */
  readonly declared: readonly string[] | null;
  /** Null when it is not live. */
  readonly live: PlannedLive | null;
  /** Whether a person has to sign in before this takes effect. */
  readonly needsConsent: boolean;
  /** Declared scopes that give the app more than its active connection has; all of them without one. */
  readonly increase: readonly string[];
  /** Declared scopes that the active connection does not cover. */
  readonly missing: readonly string[];
  /** What the active connection holds beyond what is declared. */
  readonly excess: readonly string[];
}

/** What a push would do about one connector, and why. */
export type PlannedChange = PlannedFacts & PlannedStep;

/** What a push would do to one Base44 app. */
export interface Plan {
  readonly appId: string;
  /** The name of the target; null when it has none. */
  readonly target: string | null;
  /** One for each type that is declared or live, in alphabetical order. */
  readonly changes: readonly PlannedChange[];
}
