import type { Finding } from '../finding.ts';
import type { Policy } from './policy.ts';

/** Whether what policy finds counts on a day; until `enforceFrom` it is only said. */
export function isEnforced({ enforceFrom }: Policy, today: string): boolean {
  return enforceFrom === undefined || today >= enforceFrom.value;
}

/** What policy finds, as severe as it is on a day: before the policy is enforced, errors are warnings. */
export function withSeverityOn(
  findings: readonly Finding[],
  policy: Policy,
  today: string,
): readonly Finding[] {
  if (isEnforced(policy, today)) return findings;
  return findings.map((finding) =>
    finding.severity === 'error' ? { ...finding, severity: 'warning' } : finding,
  );
}
