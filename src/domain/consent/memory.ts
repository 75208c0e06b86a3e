import { digestOf } from '../digest.ts';
import { accountMark } from '../live/account-mark.ts';
import type { ConsentsAsked, PendingReason } from '../plan/pending.ts';
import type { PlannedChange } from '../plan/plan.ts';
import type { ConnectorReading, LiveRead, Remark, Standing } from './reading.ts';

/**
 * What earlier runs leave for later ones, in the body of the tracking issue.
 *
 * It is a hint. Whoever may edit the issue may edit this: then a comment or a reminder is repeated or left out, Base44
 * is asked again or not asked a second time, what is missing waits for Base44 instead of a person, or the deployment that
 * waits for a sign-in starts once more, or has to be started by hand. It can never make a connector count as granted: that
 * comes from the live app alone.
 */
export interface Memory {
  /** `open`: what the issue asks for is not done. The others say how we found it to be over. */
  readonly phase: 'open' | 'settled' | 'withdrawn';
  /** When the issue began to ask for something, ISO 8601 in UTC; null when it does not. */
  readonly since: string | null;
  /** Whether a deployment waits for everything declared to be complete. */
  readonly waits: boolean;
  readonly isReminded: boolean;
  /** Whether people were told that Base44 refuses the token. */
  readonly isTokenRefused: boolean;
  /** By type: those that the issue is or was about. */
  readonly connectors: ReadonlyMap<string, ConnectorMemory>;
  /** Keys of what else people were told. */
  readonly said: readonly string[];
  /** What the sign-ins are for; null when nobody said. A run that only looks cannot tell by itself. */
  readonly origin: Origin | null;
  /**
   * The address of the looking run that said last that what waited may go on; null when none did. By it a run whose
   * writing got no answer knows its own from what another run wrote meanwhile.
   */
  readonly proceededIn: string | null;
  /** Whether GitHub failed to take what the comment of the pull request is to say, so that a later run writes it. */
  readonly owesComment: boolean;
}

/** The pull request that declared what is waited for. */
export interface Origin {
  readonly pull: number;
  /** Logins; null when the author is a bot or gone. */
  readonly author: string | null;
  readonly approvedBy: readonly string[];
}

export type Status = PendingReason | Exclude<Standing['kind'], 'pending'>;

export interface ConnectorMemory {
  readonly status: Status;
  /** Of the scopes that were declared. */
  readonly digest: string;
  /** When Base44 was last asked for these scopes; null when it was not, or not since they were granted. */
  readonly requestedAt: string | null;
  /** The connection as it was when Base44 was asked; null when it was not asked. */
  readonly before: ConnectionBefore | null;
}

/** What tells whether somebody has signed in since. */
export interface ConnectionBefore {
  /** Null when there was no active connection. */
  readonly granted: readonly string[] | null;
  /** Tells accounts apart, and is too short to tell which one it is; null when Base44 did not say. */
  readonly account: string | null;
  /** Whether Base44 said that no sign-in would change anything. */
  readonly isFinal: boolean;
}

/** A type for which a run asked Base44, and its active connection at that moment. */
export interface ConsentRequest {
  readonly connector: string;
  /** Null when there was no active connection. */
  readonly granted: readonly string[] | null;
  readonly connectedBy: string | null;
  /** Whether Base44 said that no sign-in would change anything, so that nothing waits for one. */
  readonly isFinal: boolean;
}

export const emptyMemory: Memory = {
  phase: 'settled',
  since: null,
  waits: false,
  isReminded: false,
  isTokenRefused: false,
  connectors: new Map(),
  said: [],
  origin: null,
  proceededIn: null,
  owesComment: false,
};

export function statusOf({ standing }: ConnectorReading): Status {
  return standing.kind === 'pending' ? standing.pending.reason : standing.kind;
}

/** Whether the comment of the pull request is still to be written: what is over was written when it was. */
export function concernsComment({ phase, owesComment }: Memory): boolean {
  return phase === 'open' || owesComment;
}

/** Whether a person was asked to do something about a connector. */
export function isAsked({ status }: ConnectorMemory): boolean {
  return status !== 'settled' && status !== 'held' && status !== 'unclear';
}

/**
 * Whether Base44 was already asked for exactly these scopes, and nobody has answered: the connection is as it was then.
 * Whoever signed in and left a box unticked, or took the connection away, has used up what could be signed in to.
 */
export function wasRequested(
  memory: Memory,
  { connector, declared, live }: Pick<PlannedChange, 'connector' | 'declared' | 'live'>,
): boolean {
  const known = memory.connectors.get(connector);
  if (known === undefined || known.requestedAt === null || known.before === null) return false;
  const { granted, account } = known.before;
  const now = live?.state === 'active' ? live.scopes : null;
  return (
    known.digest === digestOf(declared ?? []) &&
    account === accountMark(live?.connectedBy ?? null) &&
    (granted === null || now === null ? granted === now : digestOf(granted) === digestOf(now))
  );
}

/** What people were asked for, and how things stood then. */
export function consentsAskedIn({ connectors }: Memory): ConsentsAsked {
  return new Map(
    [...connectors].flatMap(([connector, { digest, before }]) =>
      before === null ? [] : [[connector, { digest, ...before }] as const],
    ),
  );
}

/** What a person was told of, or is to be, and is not asked to sign in for. */
export function keysOf({ connectors, remarks }: LiveRead): readonly string[] {
  const unclear = connectors.filter(({ standing }) => standing.kind === 'unclear');
  return [
    ...unclear.map(({ connector, declared }) => `unclear:${digestOf([connector, ...declared])}`),
    ...remarks.map(keyOf),
  ];
}

export function keyOf({ kind, connector, scopes }: Remark): string {
  return `${kind}:${digestOf([connector, ...scopes])}`;
}

export interface Rememberable {
  readonly memory: Memory;
  readonly reading: LiveRead;
  readonly requested: readonly ConsentRequest[];
  /** ISO 8601 in UTC. */
  readonly now: string;
}

/** The connectors that the issue is about from now on. Those that are granted stay listed until it is over. */
export function rememberConnectors({
  memory,
  reading,
  requested,
  now,
}: Rememberable): ReadonlyMap<string, ConnectorMemory> {
  const entries = reading.connectors.flatMap((one): readonly (readonly [string, ConnectorMemory])[] => {
    const { connector, declared } = one;
    const earlier = memory.connectors.get(connector);
    const status = statusOf(one);
    const digest = digestOf(declared);
    const isWithdrawn = earlier?.digest !== digest;
    if (status === 'settled') {
      const granted = { status, digest, requestedAt: null, before: null };
      return earlier === undefined || isWithdrawn ? [] : [[connector, granted]];
    }
    const request = requested.find((one) => one.connector === connector);
    if (request !== undefined) {
      const { granted, connectedBy, isFinal } = request;
      const before = { granted, account: accountMark(connectedBy), isFinal };
      return [[connector, { status, digest, requestedAt: isFinal ? null : now, before }]];
    }
    const { requestedAt, before } = isWithdrawn ? { requestedAt: null, before: null } : earlier;
    return [[connector, { status, digest, requestedAt, before }]];
  });
  return new Map(entries);
}
