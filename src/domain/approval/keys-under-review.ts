import type { ConnectorChange } from '../diff/scope-diff.ts';
import { evaluateConnector, evaluateScope } from '../policy/evaluate-scope.ts';
import type { Policy } from '../policy/policy.ts';
import { type ApprovalKey, connectorKey, scopeKey } from './keys.ts';

/** What is looked at: an app's changes, by a policy, on a day. */
export interface ChangesUnderPolicy {
  readonly policy: Policy;
  readonly app: string;
  readonly changes: readonly ConnectorChange[];
  /** `YYYY-MM-DD`, in UTC. */
  readonly today: string;
}

/**
 * What of an app's changes policy puts under review. What it forbids is not among it: no approval helps there.
 *
 * A new connector that is not listed needs an approval for each of its scopes too. Otherwise one that was approved
 * could get more of them afterwards.
 */
export function keysUnderReview({ policy, app, changes, today }: ChangesUnderPolicy): readonly ApprovalKey[] {
  return changes.flatMap(({ connector, change, added, increase }) => {
    if (change === 'removed') {
      return policy.removals.value === 'review' ? [connectorKey(app, connector, '-')] : [];
    }
    const verdictOf = (scope: string) => evaluateScope(policy, { app, type: connector, scope, today });
    const scopes = increase
      .filter((scope) => verdictOf(scope).kind === 'review')
      .map((scope) => scopeKey(app, connector, scope));
    const isLetIn = added.some((scope) => verdictOf(scope).by.kind === 'exception');
    const needsLettingIn =
      change === 'added' && !isLetIn && evaluateConnector(policy, connector).kind === 'review';
    return needsLettingIn ? [connectorKey(app, connector, '+'), ...scopes] : scopes;
  });
}
