import type { PendingReason } from '../domain/plan/pending.ts';

/** Why a connector waits, after its name. */
export const pendingWords: Readonly<Record<PendingReason, string>> = {
  consent: 'waits for a sign-in.',
  'partial-consent':
    'was signed in to, but not all was granted: a box was left unticked, or Base44 does not let it through.',
  expired: 'has lost its access: the connection has expired.',
  'wrong-account': 'is connected by another account than the policy wants, or Base44 does not say by whom.',
  narrowing: 'still holds what its file does not declare, until somebody signs in again.',
};
