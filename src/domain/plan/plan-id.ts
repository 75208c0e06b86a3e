import type { Plan } from './plan.ts';

/** Raised whenever what an id is made from changes, so that ids of different versions never mean the same. */
const formatVersion = 1;

/**
 * The identity of a plan, `sha256:` and 64 hexadecimal digits: the same exactly when the same would be done to the same
 * live app. Who connected something is no part of it.
 *
 * @param digest the SHA-256 of a text's UTF-8, in hexadecimal digits
 */
export function planId(plan: Plan, digest: (text: string) => string): string {
  const changes = plan.changes.map(({ connector, action, reason, declared, live }) => ({
    connector,
    action,
    reason,
    declared,
    live: live === null ? null : { state: live.state, scopes: live.scopes },
  }));
  const data = { format: formatVersion, appId: plan.appId, target: plan.target, changes };
  return `sha256:${digest(JSON.stringify(data))}`;
}
