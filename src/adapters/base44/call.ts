import type { PacedCall } from './pacing.ts';

/** One call of Base44's API, about one app. */
export interface Base44Call {
  /** Completes "Base44 could not …": `list the connections`. */
  readonly what: string;
  /** POST is sent once, unless it surely had no effect; the others come to the same when sent again. */
  readonly method: 'GET' | 'PUT' | 'POST' | 'DELETE';
  /** Below the app's own address. */
  readonly path: string;
  readonly body?: Readonly<Record<string, unknown>>;
  /** How long one attempt may take. */
  readonly timeoutMilliseconds?: number;
  /** The rate limit that it counts for. */
  readonly paced?: PacedCall;
  /** Which statuses other than 2xx are an answer. */
  readonly takes?: (status: number) => boolean;
}
