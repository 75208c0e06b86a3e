import type { ConnectorChange } from './diff/scope-diff.ts';
import type { Judging } from './policy/connector-problems.ts';
import { evaluateConnector, evaluateScope } from './policy/evaluate-scope.ts';
import type { Removals } from './policy/policy.ts';
import type { VerdictKind } from './policy/verdict.ts';

/** What policy says about a change, for showing it: also about what is fine and so no finding. */
export interface ChangeDecision {
  readonly change: ConnectorChange;
  /** About the connector as such, or about its removal. */
  readonly verdict: VerdictKind;
  /** About the added scopes, in their order. */
  readonly scopes: readonly ScopeDecision[];
}

export interface ScopeDecision {
  readonly scope: string;
  /** `review` only where something is to be approved: a scope that is no increase needs no approval. */
  readonly verdict: VerdictKind;
  /** The last day on which an exception allows it, `YYYY-MM-DD`; undefined where none does. */
  readonly allowedUntil: string | undefined;
  /** Whether the app can do more with it than before. */
  readonly isIncrease: boolean;
}

const verdictOfRemoval: Readonly<Record<Removals, VerdictKind>> = {
  allow: 'allowed',
  review: 'review',
  deny: 'denied',
};

export function decideChange(change: ConnectorChange, { policy, app, today }: Judging): ChangeDecision {
  const type = change.connector;
  const scopes = change.added.map((scope) => {
    const isIncrease = change.increase.includes(scope);
    const { kind, by } = evaluateScope(policy, { app, type, scope, today });
    const verdict: VerdictKind = kind === 'review' && !isIncrease ? 'allowed' : kind;
    return { scope, verdict, allowedUntil: by.kind === 'exception' ? by.expires : undefined, isIncrease };
  });
  return { change, verdict: connectorVerdict(change, policy), scopes };
}

function connectorVerdict({ connector, change }: ConnectorChange, policy: Judging['policy']): VerdictKind {
  if (change === 'removed') return verdictOfRemoval[policy.removals.value];
  const { kind } = evaluateConnector(policy, connector);
  if (kind === 'listed' || (kind === 'review' && change === 'changed')) return 'allowed';
  return kind;
}
