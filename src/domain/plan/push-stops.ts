import type { Finding } from '../finding.ts';
import { rules } from '../rules.ts';

/**
 * Whether what was found about an app keeps all of it from being pushed. What the policy finds holds the connector
 * that it is about; of files that cannot be relied on nothing is pushed.
 */
export function stopsPush(findings: readonly Finding[]): boolean {
  return findings.some(({ rule, severity }) => severity === 'error' && rules[rule].group !== 'policy');
}
