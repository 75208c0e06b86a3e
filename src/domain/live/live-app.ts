/** Where a connection stands. `unknown`: Base44 says something that we do not know, so a person has to look. */
export type ConnectionState = 'active' | 'expired' | 'disconnected' | 'unknown';

/** A connector as it is live. An app has at most one connection of each type. */
export interface LiveConnection {
  readonly type: string;
  readonly state: ConnectionState;
  /** What the provider granted, each scope once; null when Base44 does not say. */
  readonly scopes: readonly string[] | null;
  /** The e-mail address of who connected it; null when Base44 does not say. */
  readonly connectedBy: string | null;
}

/** Stripe is no OAuth connection: Base44 sets it up by itself, first as a sandbox. */
export type StripeState = 'absent' | 'sandbox' | 'live' | 'unknown';

/** One app as it is live at one moment. */
export interface LiveApp {
  readonly connections: readonly LiveConnection[];
  /** `not-read`: nothing declares Stripe, so nobody asked. */
  readonly stripe: StripeState | 'not-read';
}

/** Whether it is known how Stripe stands: it was read, and Base44 said something that we know. */
export function isTold(stripe: LiveApp['stripe']): boolean {
  return stripe !== 'unknown' && stripe !== 'not-read';
}
