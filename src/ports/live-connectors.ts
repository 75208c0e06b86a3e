import type { LiveConnection, StripeState } from '../domain/live/live-app.ts';

/** What became of the scopes that a connector was to have. */
export type DeclareResult =
  /** The provider has granted what was asked for, as far as Base44 lets it through. */
  | { readonly kind: 'authorized' }
  /** A person has to sign in at the provider. The link to do so stays in the adapter. */
  | { readonly kind: 'consent-needed' }
  /** Somebody else's connection has exactly these scopes. */
  | { readonly kind: 'connected-by-other'; readonly by: string | null }
  /** Base44 does not take it, and will not when asked again; `message` is a sentence for people. */
  | { readonly kind: 'refused'; readonly message: string }
  /** The answer is of a shape that we do not know; it may have taken effect. */
  | { readonly kind: 'unclear'; readonly message: string };

/**
 * The connectors of one live Base44 app.
 *
 * Every method throws a `UserError` when the token is refused (401, 403) or the app is not there (404), which says which
 * kind of token it was and what to do; and a `WorldError` when Base44 does not answer, or not so that its answer can be
 * relied on. What was to be changed may have been, then: read what is live before doing it again.
 */
export interface LiveConnectors {
  /** Every connection of the app. An incomplete or malformed list is an error, never a shorter list. */
  list(): Promise<readonly LiveConnection[]>;

  /** Sets exactly these scopes. The connection that is live goes on until a person has consented to the new one. */
  declare(type: string, scopes: readonly string[]): Promise<DeclareResult>;

  /** Disconnects a connector. Succeeds also when there is none. */
  remove(type: string): Promise<void>;

  readStripe(): Promise<StripeState>;

  /** Sets up Stripe's sandbox where there is none. */
  provisionStripe(): Promise<void>;

  /** Removes Stripe with its sandbox, keys and claim link. */
  removeStripe(): Promise<void>;
}

/** What became of asking for a page on which a person consents. */
export type ConsentRequest =
  | { readonly kind: 'page'; readonly page: ConsentPage }
  | Exclude<DeclareResult, { readonly kind: 'consent-needed' }>;

/**
 * A page on which a person signs in at the provider. Its address is a credential: whoever opens it connects their
 * own account to the app. So it has no property that holds it, and reads as a placeholder wherever it is printed.
 */
export interface ConsentPage {
  /**
   * Hands the address, of http or https, to what opens it, and returns what that returns. The opener goes through no
   * shell, and keeps the address out of its own errors: those of `child_process` hold the arguments of the command.
   */
  open<Result>(opener: (address: string) => Result): Result;
}

/** Asks for consent pages on the machine of the person who is to consent. */
export interface ConsentDesk {
  /** Declares the scopes as {@link LiveConnectors.declare} does, and keeps the page that a person has to open. */
  request(type: string, scopes: readonly string[]): Promise<ConsentRequest>;
}
