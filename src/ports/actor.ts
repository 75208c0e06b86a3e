/** Somebody who acts on GitHub. */
export interface Actor {
  /** Of bots without `[bot]`, so that only together with `kind` it names one account. */
  readonly login: string;
  /** `other`: an organization, or a placeholder for somebody from another system. */
  readonly kind: 'user' | 'bot' | 'other';
}
