/** What became of one change of a plan. */
export type StepResult =
  /** The provider has granted what was asked for, as far as Base44 lets it through. */
  | { readonly kind: 'authorized' }
  /** A person has to sign in at the provider. */
  | { readonly kind: 'consent-needed' }
  /** It was asked for before, and waits; it was not asked for again. */
  | { readonly kind: 'waits-already' }
  /** Somebody else's connection has exactly these scopes. */
  | { readonly kind: 'connected-by-other'; readonly by: string | null }
  | { readonly kind: 'removed' }
  | { readonly kind: 'provisioned' }
  /** Base44 does not take it; `message` is a sentence for people. */
  | { readonly kind: 'refused'; readonly message: string }
  /** The answer is of a shape that we do not know; it may have taken effect. */
  | { readonly kind: 'unclear'; readonly message: string }
  /** Base44 could not be reached, or failed. */
  | { readonly kind: 'failed'; readonly message: string };

/** By type. What was not tried is not in it. */
export type StepResults = ReadonlyMap<string, StepResult>;

/** What a result says went wrong; undefined when nothing. */
export function failureOf(result: StepResult | undefined): string | undefined {
  return result !== undefined && 'message' in result ? result.message : undefined;
}

/** Whether Base44 said that no sign-in would change anything. */
export function saysNoSignIn(result: StepResult | undefined): boolean {
  return result?.kind === 'authorized' || result?.kind === 'connected-by-other';
}
