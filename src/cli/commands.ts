/** A command of the command line, as `--help` and the README describe it. */
export interface CommandInfo {
  readonly usage: string;
  readonly description: string;
}

/** Every command. */
export const commands = {
  check: {
    usage: 'check [path]',
    description:
      'validate the connector files, judge their scopes by the policy, and compare them with --base',
  },
} as const satisfies Readonly<Record<string, CommandInfo>>;

export type CommandName = keyof typeof commands;

/** Every command's name, in the order of the help. */
export const commandNames = Object.keys(commands) as readonly CommandName[];
