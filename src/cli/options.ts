import { failOnChoices } from '../domain/fail-on.ts';
import { defaultPolicyPath } from '../domain/policy/policy.ts';

/** A command-line option: how it is parsed, and what `--help` and the README say about it. */
export interface OptionInfo {
  readonly type: 'string' | 'boolean';
  readonly short?: string;
  /** Whether it can be given several times. */
  readonly multiple?: boolean;
  /** What stands for the value in the help: `<folder>`. */
  readonly value?: string;
  /** The only values allowed. */
  readonly choices?: readonly string[];
  readonly default?: string;
  readonly description: string;
}

export const formats = ['text', 'json', 'markdown', 'sarif'] as const;

/** The shells that words can be completed in. */
export const shells = ['bash', 'zsh', 'fish'] as const;

export type Format = (typeof formats)[number];

/** Every option of the command line. */
export const options = {
  app: {
    type: 'string',
    multiple: true,
    value: '<folder>',
    description: 'look only at the app in this folder; can be given several times',
  },
  'app-id': {
    type: 'string',
    value: '<id>',
    description: "the id of the Base44 app, where the policy names no targets; the app's address has it",
  },
  target: {
    type: 'string',
    value: '<name>',
    description: "the policy's target that is meant",
  },
  'allow-removals': {
    type: 'string',
    value: '<which>',
    description:
      'remove connectors whose files were deleted: reviewed (default), none, or types that need no review',
  },
  'plan-id': {
    type: 'string',
    value: '<id>',
    description: 'push only when the plan is still the one that status printed',
  },
  commit: {
    type: 'string',
    value: '<sha>',
    description: 'the deployed commit, instead of the tip of the branch at origin',
  },
  connector: {
    type: 'string',
    multiple: true,
    value: '<type>',
    description: 'ask only for this connector; can be given several times',
  },
  yes: { type: 'boolean', short: 'y', description: 'go on without asking' },
  'print-link': {
    type: 'boolean',
    description: 'write the sign-in links on the terminal instead of opening a browser',
  },
  base: {
    type: 'string',
    value: '<ref>',
    description: 'compare with the commit where the head left this branch, tag or commit',
  },
  head: {
    type: 'string',
    value: '<ref>',
    description: 'check this branch, tag or commit instead of the working tree',
  },
  staged: {
    type: 'boolean',
    description: 'check what is staged for the next commit instead of the working tree',
  },
  policy: {
    type: 'string',
    value: '<file>',
    description: `judge scopes by this policy (default: ${defaultPolicyPath}, where there is one)`,
  },
  'fail-on': {
    type: 'string',
    value: '<severity>',
    choices: failOnChoices,
    default: 'error',
    description: 'the least severe finding that fails the run',
  },
  doctor: {
    type: 'boolean',
    description: 'look instead at how the repository is set up on GitHub; needs GH_TOKEN',
  },
  format: {
    type: 'string',
    value: '<format>',
    choices: formats,
    default: 'text',
    description: 'how the report is written',
  },
  output: {
    type: 'string',
    value: '<file>',
    description: 'write the report to this file instead of the terminal',
  },
  'api-url': {
    type: 'string',
    value: '<url>',
    default: 'https://app.base44.com',
    description: 'where Base44 is',
  },
  browser: {
    type: 'boolean',
    description: 'demo: sign in yourself, in a browser',
  },
  keep: {
    type: 'boolean',
    description: 'demo: keep everything for a look around, until Ctrl-C',
  },
  cwd: {
    type: 'string',
    value: '<folder>',
    description: 'run as if started in this folder',
  },
  'dry-run': { type: 'boolean', description: 'show as a diff what would be done, and write nothing' },
  implied: { type: 'boolean', description: 'also leave out scopes that another one of the file covers' },
  narrow: {
    type: 'boolean',
    description: 'also write the narrower scope that the policy allows in the place of one that it does not',
  },
  reviewers: {
    type: 'string',
    value: '<names>',
    description: 'whose approval counts, with commas between: @login, @organisation/team, role:maintain',
  },
  live: {
    type: 'boolean',
    description: 'also write files for connectors that are in Base44 only; needs BASE44_TOKEN and --app-id',
  },
  editor: { type: 'boolean', description: 'also add the schemas to .vscode/settings.json' },
  force: { type: 'boolean', description: 'replace a policy and workflows that are there' },
  help: { type: 'boolean', short: 'h', description: 'show this help' },
  version: { type: 'boolean', short: 'v', description: 'show the version' },
} as const satisfies Readonly<Record<string, OptionInfo>>;

export type OptionName = keyof typeof options;

/** Every option's name, in the order of the help. */
export const optionNames = Object.keys(options) as readonly OptionName[];
