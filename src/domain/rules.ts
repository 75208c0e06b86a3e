const severities = ['error', 'warning', 'notice'] as const;

export type Severity = (typeof severities)[number];

export interface RuleInfo {
  readonly group: 'reading' | 'schema' | 'scopes' | 'policy';
  /** What a finding of this rule has unless the rule's own text says otherwise. */
  readonly severity: Severity;
  /** One line: what the rule reports. */
  readonly title: string;
}

/** Every rule. The build breaks when a rule is used that has no entry here, or none in `rule-texts.ts`. */
export const rules = {
  'jsonc-syntax': {
    group: 'reading',
    severity: 'error',
    title: 'The file is not valid JSONC.',
  },
  'duplicate-key': {
    group: 'reading',
    severity: 'error',
    title: 'An object has the same key twice.',
  },
  'parser-divergence': {
    group: 'reading',
    severity: 'error',
    title: 'Two parsers would read different data from the file.',
  },
  'not-utf8': {
    group: 'reading',
    severity: 'error',
    title: 'The file is not UTF-8 text.',
  },
  'control-character': {
    group: 'reading',
    severity: 'error',
    title: 'The file holds a character that hides or reorders text.',
  },
  'file-too-large': {
    group: 'reading',
    severity: 'error',
    title: 'The file is larger than 64 KiB, or the policy larger than 256 KiB.',
  },
  'too-many-files': {
    group: 'reading',
    severity: 'error',
    title: 'The connector folder holds more than 200 connector files.',
  },
  'not-a-regular-file': {
    group: 'reading',
    severity: 'error',
    title: 'A symbolic link, submodule, Git LFS pointer or the like stands where a file or folder is needed.',
  },
  'ignored-file': {
    group: 'reading',
    severity: 'error',
    title: 'Base44 ignores the file, so its connector would count as deleted.',
  },
  'ambiguous-config': {
    group: 'reading',
    severity: 'error',
    title: 'It is not clear which config counts for an app.',
  },
  'config-invalid': {
    group: 'reading',
    severity: 'error',
    title: 'The app’s config does not say usably where the connector files are.',
  },
  'connector-schema': {
    group: 'schema',
    severity: 'error',
    title: 'The file does not describe a connector.',
  },
  'unknown-key': {
    group: 'schema',
    severity: 'warning',
    title: 'The file has a key that Base44 does not know.',
  },
  'unknown-type': {
    group: 'schema',
    severity: 'warning',
    title: 'Base44 does not document a connector of this type.',
  },
  'duplicate-type': {
    group: 'schema',
    severity: 'error',
    title: 'Two files of an app describe the same connector.',
  },
  'file-name': {
    group: 'schema',
    severity: 'notice',
    title: 'The file is not named after its connector.',
  },
  'repeated-scope': {
    group: 'schema',
    severity: 'warning',
    title: 'A scope is listed more than once.',
  },
  'malformed-scope': {
    group: 'scopes',
    severity: 'warning',
    title: 'A scope does not have the shape of its service’s scopes.',
  },
  'unknown-scope': {
    group: 'scopes',
    severity: 'warning',
    title: 'A scope is not in the catalogue of its service’s scopes.',
  },
  'redundant-scope': {
    group: 'scopes',
    severity: 'notice',
    title: 'A scope is covered by another one of the same file.',
  },
  'deprecated-scope': {
    group: 'scopes',
    severity: 'warning',
    title: 'The provider has deprecated a scope.',
  },
  'wrong-token': {
    group: 'scopes',
    severity: 'warning',
    title: 'A Slack scope belongs to another kind of token.',
  },
  'scopes-ignored': {
    group: 'scopes',
    severity: 'warning',
    title: 'The service has no scopes, so those in the file have no effect.',
  },
  'policy-invalid': {
    group: 'policy',
    severity: 'error',
    title: 'The policy is malformed.',
  },
  'policy-missing': {
    group: 'policy',
    severity: 'notice',
    title: 'There is no policy, so nothing restricts scopes.',
  },
  'policy-contradiction': {
    group: 'policy',
    severity: 'warning',
    title: 'One part of the policy keeps another from having any effect.',
  },
  'app-not-deployed': {
    group: 'policy',
    severity: 'warning',
    title: 'The policy names targets, and none of them deploys an app.',
  },
  'policy-loosened': {
    group: 'policy',
    severity: 'notice',
    title: 'The change makes the policy milder.',
  },
  'policy-removed': {
    group: 'policy',
    severity: 'notice',
    title: 'The change deletes the policy.',
  },
  'guard-changed': {
    group: 'policy',
    severity: 'warning',
    title: 'The change edits, adds or deletes a workflow that runs this check.',
  },
  'connector-not-allowed': {
    group: 'policy',
    severity: 'error',
    title: 'The policy does not list the connector.',
  },
  'scope-not-allowed': {
    group: 'policy',
    severity: 'error',
    title: 'No entry of the policy allows the scope.',
  },
  'scope-denied': {
    group: 'policy',
    severity: 'error',
    title: 'The policy denies the scope.',
  },
  'approval-required': {
    group: 'policy',
    severity: 'warning',
    title: 'The change needs an approval.',
  },
  'removal-denied': {
    group: 'policy',
    severity: 'error',
    title: 'The policy does not allow to remove connectors.',
  },
  'exception-expired': {
    group: 'policy',
    severity: 'warning',
    title: 'An exception of the policy has ended.',
  },
  'exception-expiring': {
    group: 'policy',
    severity: 'notice',
    title: 'An exception of the policy ends within 14 days.',
  },
  'exception-used': {
    group: 'policy',
    severity: 'notice',
    title: 'The change brings a scope that only an exception allows.',
  },
  'exception-unused': {
    group: 'policy',
    severity: 'warning',
    title: 'An exception of the policy lifts nothing.',
  },
} as const satisfies Record<string, RuleInfo>;

export type RuleId = keyof typeof rules;

/** Every rule id, in the order in which the documentation lists them. */
export const ruleIds = Object.keys(rules) as readonly RuleId[];

/** Orders severities from the most to the least severe. */
export function compareSeverity(a: Severity, b: Severity): number {
  return severities.indexOf(a) - severities.indexOf(b);
}
