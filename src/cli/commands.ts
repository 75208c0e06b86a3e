import { type Format, formats, type OptionName } from './options.ts';

/** A command of the command line, as `--help` and the README describe it. */
export interface CommandInfo {
  readonly usage: string;
  readonly description: string;
  /** The options that it takes, besides --help and --version. */
  readonly options: readonly OptionName[];
  /** What it can write. */
  readonly formats: readonly Format[];
}

/** Every command. */
export const commands = {
  check: {
    usage: 'check [path]',
    description:
      'validate the connector files, judge their scopes by the policy, and compare them with --base',
    options: [
      'app',
      'base',
      'head',
      'staged',
      'policy',
      'fail-on',
      'doctor',
      'app-id',
      'api-url',
      'format',
      'output',
      'cwd',
    ],
    formats,
  },
  explain: {
    usage: 'explain <type> [scope]',
    description:
      "say what a scope lets the app do and whether policy allows it, or list a connector's scopes",
    options: ['policy', 'format', 'output', 'cwd'],
    formats: ['text', 'json'],
  },
  status: {
    usage: 'status',
    description:
      'compare what is declared with what is live in Base44, and print the plan of a push with its id',
    options: ['app', 'app-id', 'target', 'allow-removals', 'api-url', 'format', 'output', 'cwd'],
    formats: ['text', 'json', 'markdown'],
  },
  push: {
    usage: 'push',
    description: 'make the live app what its files declare, and say who has to sign in for the rest',
    options: [
      'app',
      'app-id',
      'target',
      'allow-removals',
      'plan-id',
      'yes',
      'api-url',
      'format',
      'output',
      'cwd',
    ],
    formats: ['text', 'json', 'markdown'],
  },
  authorize: {
    usage: 'authorize',
    description:
      'lead a person through the sign-ins that the deployed connectors need, and wait until each is granted',
    options: ['app', 'app-id', 'target', 'commit', 'connector', 'yes', 'print-link', 'api-url', 'cwd'],
    formats: [],
  },
  fix: {
    usage: 'fix [path]',
    description: 'remove repeated scopes and sort the others, with their comments, in the connector files',
    options: ['app', 'policy', 'dry-run', 'implied', 'narrow', 'cwd'],
    formats: ['text'],
  },
  init: {
    usage: 'init',
    description: "write a policy that allows exactly today's scopes, and the workflows, after showing them",
    options: ['app', 'app-id', 'reviewers', 'live', 'editor', 'force', 'yes', 'dry-run', 'api-url', 'cwd'],
    formats: ['text'],
  },
  completion: {
    usage: 'completion <shell>',
    description: 'print a script with which bash, zsh or fish completes commands, options and values',
    options: [],
    formats: ['text'],
  },
  demo: {
    usage: 'demo',
    description: 'tell the whole story on this machine, with a Base44 and a GitHub of its own: no account',
    options: ['browser', 'keep'],
    formats: ['text'],
  },
} as const satisfies Readonly<Record<string, CommandInfo>>;

export type CommandName = keyof typeof commands;

/** Every command's name, in the order of the help. */
export const commandNames = Object.keys(commands) as readonly CommandName[];
