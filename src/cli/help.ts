import { toolUrl, toolVersion } from '../report/tool.ts';
import { commandNames, commands } from './commands.ts';
import { type OptionInfo, optionNames, options } from './options.ts';

/** What `connector-guard --help` prints. */
export function renderHelp(): string {
  const commandRows = commandNames.map((name) => [commands[name].usage, commands[name].description] as const);
  const optionRows = optionNames.map(
    (name) => [optionUsage(name, options[name]), optionDescription(options[name])] as const,
  );
  const width = Math.max(...[...commandRows, ...optionRows].map(([usage]) => usage.length));
  const table = (rows: readonly (readonly [string, string])[]) =>
    rows.map(([usage, description]) => `  ${usage.padEnd(width)}  ${description}`).join('\n');
  return `connector-guard ${toolVersion}: checks the OAuth connectors of Base44 apps

Usage: connector-guard <command> [options]

Commands:
${table(commandRows)}

Options:
${table(optionRows)}

Exit codes: 0 passed, 1 findings, 2 usage, unusable config or policy, 3 no connectors found, 5 approval needed.
${toolUrl}
`;
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
