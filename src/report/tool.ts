import packageJson from '../../package.json' with { type: 'json' };
import type { RuleId } from '../domain/rules.ts';

/** This release, from `package.json`. */
export const toolVersion: string = packageJson.version;

/** Where the tool lives. */
export const toolUrl: string = packageJson.homepage;

/** The name of the action's repository, which forks have too. */
export const actionName: string = toolUrl.slice(toolUrl.lastIndexOf('/') + 1);

/** The page that explains a rule. */
export function ruleUrl(rule: RuleId): string {
  return `${toolUrl}/blob/v${toolVersion}/docs/rules/${rule}.md`;
}
