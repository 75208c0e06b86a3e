import { parseArgs } from 'node:util';
import { nearest } from '../domain/nearest.ts';
import { quote } from '../domain/quote.ts';
import { UserError } from '../ports/errors.ts';
import { type CommandInfo, type CommandName, commandNames, commands } from './commands.ts';
import { type OptionInfo, type OptionName, optionNames, options } from './options.ts';

/** The options that were given, all of which the command has. */
export interface Given {
  /** The value of an option that can be given once; of a switch the empty text. */
  one(name: OptionName): string | undefined;
  /** The values of an option that can be given several times, in their order. */
  all(name: OptionName): readonly string[];
}

/** The words after the program's name, told apart. */
export type Words =
  /** For a command, or in general. */
  | { readonly kind: 'help'; readonly command: CommandName | undefined }
  | { readonly kind: 'version' }
  | {
      readonly kind: 'command';
      readonly command: CommandName;
      readonly given: Given;
      readonly operands: readonly string[];
    };

type OptionValues = ReadonlyMap<OptionName, readonly string[]>;

/**
 * Tells commands, options and operands apart.
 *
 * @throws UserError when a word is not understood, with the nearest one that is
 */
export function readWords(words: readonly string[]): Words {
  const { tokens } = parseArgs({
    args: [...words],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const first = tokens.find((token) => token.kind === 'positional')?.value;
  const values = new Map<OptionName, string[]>();
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const option = optionNamed(token, first);
    values.set(option, [
      ...(values.get(option) ?? []),
      optionValue(option, token.value, token.inlineValue === true),
    ]);
  }
  refuseRepetitions(values);
  if (positionals.length === 0 && values.size === 0) return { kind: 'help', command: undefined };
  const asksForHelp = positionals[0] === 'help';
  if (values.has('help') || asksForHelp) {
    const about = positionals[asksForHelp ? 1 : 0];
    return { kind: 'help', command: about === undefined ? undefined : commandNamed(about) };
  }
  if (values.has('version')) return { kind: 'version' };
  const [command, ...operands] = positionals;
  const name = commandNamed(command);
  refuseForeignOptions(name, values);
  const given: Given = {
    one: (option) => values.get(option)?.[0],
    all: (option) => values.get(option) ?? [],
  };
  return { kind: 'command', command: name, given, operands };
}

/** Options and formats that the command does not have: left out silently, they would look as if they counted. */
function refuseForeignOptions(kind: CommandName, values: OptionValues): void {
  const command: CommandInfo = commands[kind];
  const foreign = [...values.keys()].find((name) => !command.options.includes(name));
  if (foreign !== undefined) {
    const list = command.options.map((name) => `--${name}`).join(', ');
    throw new UserError(`${kind} does not take --${foreign}. It takes ${list || 'no options'}.`);
  }
  const format = values.get('format')?.[0];
  if (format !== undefined && !command.formats.some((one) => one === format)) {
    throw new UserError(`${kind} writes ${command.formats.join(' or ')}, not ${format}.`);
  }
}

/** @param command the word in the place of the command, whose options are listed by its own help only */
function optionNamed(
  { name, rawName }: { readonly name: string; readonly rawName: string },
  command: string | undefined,
): OptionName {
  const known = optionNames.find((option) => option === name);
  if (known !== undefined) return known;
  const meant = nearest(name, optionNames);
  const about = commandNames.some((one) => one === command) ? `${command} ` : '';
  const advice = meant === undefined ? `See connector-guard ${about}--help.` : `Did you mean --${meant}?`;
  throw new UserError(`There is no option ${quote(rawName)}. ${advice}`);
}

function optionValue(name: OptionName, value: string | undefined, inline: boolean): string {
  const info: OptionInfo = options[name];
  if (info.type === 'boolean') {
    if (value === undefined) return '';
    throw new UserError(`--${name} takes no value. Leave out ${quote(value)}.`);
  }
  if (value === undefined || value === '' || (!inline && value.startsWith('-'))) {
    throw new UserError(`--${name} needs a value: --${name} ${info.value}.`);
  }
  if (info.choices !== undefined && !info.choices.includes(value)) {
    const meant = nearest(value, info.choices);
    const advice = meant === undefined ? '' : ` Did you mean "${meant}"?`;
    throw new UserError(`--${name} is ${info.choices.join(', ')}, not ${quote(value)}.${advice}`);
  }
  return value;
}

function refuseRepetitions(values: OptionValues): void {
  for (const [name, given] of values) {
    const info: OptionInfo = options[name];
    if (info.type === 'string' && info.multiple !== true && given.length > 1) {
      throw new UserError(`--${name} can be given once, and is given ${given.length} times. Keep one.`);
    }
  }
}

function commandNamed(word: string | undefined): CommandName {
  const known = commandNames.find((command) => command === word);
  if (known !== undefined) return known;
  const list = commandNames.join(', ');
  if (word === undefined) throw new UserError(`Name a command: ${list}. See connector-guard --help.`);
  const meant = nearest(word, commandNames);
  const advice = meant === undefined ? `The commands are: ${list}.` : `Did you mean ${meant}?`;
  throw new UserError(`There is no command ${quote(word)}. ${advice}`);
}
