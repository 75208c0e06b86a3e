import { toolUrl, toolVersion } from '../report/tool.ts';
import { type CommandInfo, type CommandName, commandNames, commands } from './commands.ts';
import { optionOf } from './option-of.ts';
import { type OptionInfo, type OptionName, optionNames } from './options.ts';

/** What `connector-guard --help` prints; with a command, what that one takes. */
export function renderHelp(command: CommandName | undefined): string {
  return command === undefined ? renderCommands() : renderCommand(command);
}

function renderCommands(): string {
  const rows = commandNames.map((name) => [commands[name].usage, commands[name].description] as const);
  return `connector-guard ${toolVersion}: checks, reviews and deploys the OAuth connectors of Base44 apps

Usage: connector-guard <command> [options]

Commands:
${table(rows)}

connector-guard <command> --help lists the command's options.

Exit codes: 0 fine, 1 findings or differences, 2 wrong usage, unusable config or policy, 3 no connectors found,
            4 Base44, GitHub or the network failed, 5 somebody has to approve or to sign in, 6 refused.
${toolUrl}
`;
}

function renderCommand(name: CommandName): string {
  const { usage, description, options: taken }: CommandInfo = commands[name];
  const rows = optionNames
    .filter((option) => taken.includes(option) || option === 'help')
    .map((option): readonly [OptionName, OptionInfo] => [option, optionOf(name, option)])
    .map(([option, info]) => [optionUsage(option, info), optionDescription(info)] as const);
  return `Usage: connector-guard ${usage} [options]

${description.charAt(0).toUpperCase()}${description.slice(1)}.

Options:
${table(rows)}
`;
}

function table(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([usage]) => usage.length));
  return rows.map(([usage, description]) => `  ${usage.padEnd(width)}  ${description}`).join('\n');
}

function optionUsage(name: string, info: OptionInfo): string {
  const short = info.short === undefined ? '' : `-${info.short}, `;
  return `${short}--${name}${info.value === undefined ? '' : ` ${info.value}`}`;
}

function optionDescription(info: OptionInfo): string {
  const choices = info.choices === undefined ? '' : `: ${info.choices.join(', ')}`;
  const fallback = info.default === undefined ? '' : ` (default: ${info.default})`;
  return `${info.description}${choices}${fallback}`;
}
