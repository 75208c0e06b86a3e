import { type CommandName, commands } from './commands.ts';
import { type OptionInfo, type OptionName, options } from './options.ts';

/** An option as a command takes it: of the formats, only those that it can write. */
export function optionOf(command: CommandName, name: OptionName): OptionInfo {
  return name === 'format' ? { ...options.format, choices: commands[command].formats } : options[name];
}
