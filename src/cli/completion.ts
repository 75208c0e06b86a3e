import { knownTypes } from '../catalogue/connector-types.ts';
import { type CommandInfo, type CommandName, commandNames, commands } from './commands.ts';
import { optionOf } from './option-of.ts';
import { type OptionInfo, type OptionName, options, shells } from './options.ts';

export type Shell = (typeof shells)[number];

/** A script that has a shell complete the words of this command line. It is written from the tables, and calls nothing. */
export function renderCompletion(shell: Shell): string {
  switch (shell) {
    case 'bash':
      return bash();
    case 'zsh':
      return `#compdef connector-guard\nautoload -U +X bashcompinit && bashcompinit\n${bash()}`;
    case 'fish':
      return fish();
    default:
      return shell satisfies never;
  }
}

/** What may follow a command; nothing of it holds a character that a shell makes more of. */
function operandsOf(command: string): readonly string[] {
  if (command === 'explain') return knownTypes;
  return command === 'completion' ? shells : [];
}

function flagsOf(command: keyof typeof commands): readonly string[] {
  const { options: names }: CommandInfo = commands[command];
  return [...names, 'help'].map((name) => `--${name}`);
}

/** Each command with its options that have a list of values, and the values that it takes. */
function choices(): readonly (readonly [CommandName, OptionName, readonly string[]])[] {
  return commandNames.flatMap((command) => {
    const { options: names }: CommandInfo = commands[command];
    return names.flatMap((name) => {
      const { choices: values } = optionOf(command, name);
      return values === undefined ? [] : [[command, name, values] as const];
    });
  });
}

/** The options with a value. Where there is no list of values for it, the shell completes files. */
function withValue(): readonly OptionName[] {
  const all = Object.entries(options) as readonly [OptionName, OptionInfo][];
  return all.flatMap(([name, { type }]) => (type === 'string' ? [name] : []));
}

function bash(): string {
  return `_connector_guard() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} command= index offered=
  for ((index = 1; index < COMP_CWORD; index++)); do
    case \${COMP_WORDS[index]} in ${commandNames.join('|')}) command=\${COMP_WORDS[index]}; break ;; esac
  done
  COMPREPLY=()
  case "$command $before" in
${choices()
  .map(
    ([command, name, values]) =>
      `    '${command} --${name}') COMPREPLY=($(compgen -W '${values.join(' ')}' -- "$word")); return ;;`,
  )
  .join('\n')}
    ${withValue()
      .map((name) => `*' --${name}'`)
      .join('|')}) return ;;
  esac
  case $command in
    '') offered='${commandNames.join(' ')} --help --version' ;;
${commandNames.map((name) => `    ${name}) offered='${[...operandsOf(name), ...flagsOf(name)].join(' ')}' ;;`).join('\n')}
  esac
  COMPREPLY=($(compgen -W "$offered" -- "$word"))
}
complete -o default -F _connector_guard connector-guard
`;
}

function fish(): string {
  const start = 'complete -c connector-guard';
  const none = `not __fish_seen_subcommand_from ${commandNames.join(' ')}`;
  const lines = commandNames.flatMap((name) => [
    `${start} -n '${none}' -f -a ${name} -d ${fishText(commands[name].description)}`,
    ...operandsOf(name).map((word) => `${start} -n '__fish_seen_subcommand_from ${name}' -f -a ${word}`),
    ...([...commands[name].options, 'help'] as readonly OptionName[]).map((option) =>
      fishOption(name, option),
    ),
  ]);
  return `${lines.join('\n')}\n`;
}

function fishOption(command: CommandName, name: OptionName): string {
  const info = optionOf(command, name);
  const value =
    info.choices !== undefined ? ` -x -a '${info.choices.join(' ')}'` : info.type === 'string' ? ' -r' : '';
  return `complete -c connector-guard -n '__fish_seen_subcommand_from ${command}' -l ${name}${value} -d ${fishText(info.description)}`;
}

function fishText(text: string): string {
  return `'${text.replace(/['\\]/g, '\\$&')}'`;
}
