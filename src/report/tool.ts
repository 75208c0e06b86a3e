import packageJson from '../../package.json' with { type: 'json' };
import type { RuleId } from '../domain/rules.ts';

/** This release, from `package.json`. */
export const toolVersion: string = packageJson.version;

/** Where the tool lives. */
export const toolUrl: string = packageJson.homepage;

/** The page that explains a rule. */
export function ruleUrl(rule: RuleId): string {
  return `${toolUrl}/blob/v${toolVersion}/docs/rules/${rule}.md`;
}
