import { type Pending, withholds } from '../plan/pending.ts';

/** What is live of one target, compared with what is declared, after everything that this run did. */
export type LiveReading =
  | LiveRead
  /** Base44 refuses the token; `message` says which kind it was and what to do. */
  | { readonly kind: 'token-refused'; readonly message: string }
  /** Base44 gave no answer that can be relied on. */
  | { readonly kind: 'unavailable' };

export interface LiveRead {
  readonly kind: 'read';
  /** Every declared connector. */
  readonly connectors: readonly ConnectorReading[];
  /** What else a person should look at. */
  readonly remarks: readonly Remark[];
}

/** A declared connector as it is live. */
export interface ConnectorReading {
  readonly connector: string;
  readonly declared: readonly string[];
  /** Of an active connection; null when there is none, or Base44 does not say. */
  readonly granted: readonly string[] | null;
  /** An e-mail address; null when Base44 does not say. */
  readonly connectedBy: string | null;
  readonly standing: Standing;
}

export type Standing =
  | { readonly kind: 'settled' }
  | { readonly kind: 'pending'; readonly pending: Pending }
  /** It cannot be told whether it is complete; `message` is a sentence for people. */
  | { readonly kind: 'unclear'; readonly message: string }
  /** Policy, or an approval that is missing, keeps it as it is live. */
  | { readonly kind: 'held'; readonly message: string };

/** Something about the live app that is no sign-in. */
export interface Remark {
  /** `drift`: differs from the repository without a commit behind it. */
  readonly kind: 'drift' | 'against-policy' | 'exception-ending';
  readonly connector: string;
  readonly scopes: readonly string[];
  /** A sentence for people, as in findings: what it quotes from files stands in double quotes. */
  readonly message: string;
}

/** Whether everything that a connector declares is granted, for certain. */
export function isComplete({ standing }: ConnectorReading): boolean {
  if (standing.kind === 'pending') return !withholds(standing.pending);
  return standing.kind === 'settled';
}

export function pendingOf({ connectors }: LiveRead): readonly Pending[] {
  return connectors.flatMap(({ standing }) => (standing.kind === 'pending' ? [standing.pending] : []));
}

/** Whether something that is declared waits for a person, or for somebody to look at it. */
export function needsSomebody(reading: LiveReading): boolean {
  if (reading.kind !== 'read') return false;
  return reading.connectors.some(
    ({ standing }) => standing.kind === 'pending' || standing.kind === 'unclear',
  );
}
