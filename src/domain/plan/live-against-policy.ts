import { typeFacts } from '../../catalogue/catalogue.ts';
import type { Judging } from '../policy/connector-problems.ts';
import { isEnforced } from '../policy/enforcement.ts';
import { evaluateConnector, evaluateScope } from '../policy/evaluate-scope.ts';
import type { ConnectorScopes } from './compare-with-live.ts';
import type { Plan, PlannedChange } from './plan.ts';

/**
 * What is live though the policy does not allow it, and though no file declares it: about what files declare there
 * are findings. A connector that the policy does not list at all is in the result with all of its scopes.
 */
export function liveAgainstPolicy({ changes }: Plan, judging: Judging): readonly ConnectorScopes[] {
  if (!isEnforced(judging.policy, judging.today)) return [];
  return changes.flatMap((change) => {
    const { connector } = change;
    const scopes = undeclaredScopes(change).filter((scope) => isForbidden(connector, scope, judging));
    return scopes.length > 0 || isUnlisted(change, judging) ? [{ connector, scopes }] : [];
  });
}

/** What an active connection has, and no file declares. What is about to be removed is dealt with. */
function undeclaredScopes({ connector, action, declared, live, excess }: PlannedChange): readonly string[] {
  if (action === 'remove' || live?.state !== 'active' || typeFacts(connector)?.ignoresScopes === true) {
    return [];
  }
  return declared === null ? (live.scopes ?? []) : excess;
}

function isForbidden(type: string, scope: string, { policy, app, today }: Judging): boolean {
  const { kind } = evaluateScope(policy, { app, type, scope, today });
  return kind === 'denied' || kind === 'not-listed';
}

function isUnlisted({ connector, action, declared, live }: PlannedChange, { policy }: Judging): boolean {
  if (declared !== null || action === 'remove' || live?.state !== 'active') return false;
  return evaluateConnector(policy, connector).kind === 'not-listed';
}
