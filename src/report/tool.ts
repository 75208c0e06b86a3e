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

/** Where the schema of a kind of file is published, for this major version: the `$id` of the file in `schema/`. */
export function schemaUrl(name: 'connector' | 'policy'): string {
  const raw = toolUrl.replace('https://github.com/', 'https://raw.githubusercontent.com/');
  return `${raw}/${actionTag}/schema/${name}.schema.json`;
}

/** The action's repository, with its owner. */
export const actionRepository: string = toolUrl.slice('https://github.com/'.length);

/** The tag that moves with the releases of this major version. */
export const actionTag: string = `v${toolVersion.split('.')[0]}`;
