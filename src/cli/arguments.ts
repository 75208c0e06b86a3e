import { parseArgs } from 'node:util';
import type { FailOn } from '../domain/judge.ts';
import { nearest } from '../domain/nearest.ts';
import { quote } from '../domain/quote.ts';
import { UserError } from '../ports/errors.ts';
import { type CommandInfo, type CommandName, commandNames, commands } from './commands.ts';
import { type Format, type OptionInfo, type OptionName, optionNames, options } from './options.ts';

/** What the user asked for. */
export type Invocation =
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'check'; readonly options: CheckArguments }
  | { readonly kind: 'explain'; readonly options: ExplainArguments };

export interface CheckArguments {
  /** The folder or file to look at, relative to `cwd`. */
  readonly path: string;
  readonly apps: readonly string[];
  readonly base: string | undefined;
  readonly head: string | undefined;
  /** The policy's file, relative to `cwd`. */
  readonly policy: string | undefined;
  readonly failOn: FailOn;
  readonly format: Format;
  readonly output: string | undefined;
  readonly cwd: string | undefined;
}

export interface ExplainArguments {
  readonly type: string;
  readonly scope: string | undefined;
  /** The policy's file, relative to `cwd`. */
  readonly policy: string | undefined;
  readonly format: 'text' | 'json';
  readonly output: string | undefined;
  readonly cwd: string | undefined;
}

type OptionValues = ReadonlyMap<OptionName, readonly string[]>;

/**
 * Parses the words after the program's name.
 *
 * @throws UserError when a word is not understood, with the nearest one that is
 */
export function parseArguments(words: readonly string[]): Invocation {
  const { tokens } = parseArgs({
    args: [...words],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values = new Map<OptionName, string[]>();
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const name = optionNamed(token.name, token.rawName);
    values.set(name, [
      ...(values.get(name) ?? []),
      optionValue(name, token.value, token.inlineValue === true),
    ]);
  }
  refuseRepetitions(values);
  if (values.has('help') || (positionals.length === 0 && values.size === 0)) return { kind: 'help' };
  if (values.has('version')) return { kind: 'version' };
  const [command, ...operands] = positionals;
  const kind = commandNamed(command);
  refuseForeignOptions(kind, values);
  switch (kind) {
    case 'check':
      return { kind, options: checkArguments(values, operands) };
    case 'explain':
      return { kind, options: explainArguments(values, operands) };
    default:
      return kind satisfies never;
  }
}

function checkArguments(values: OptionValues, [path, surplus]: readonly string[]): CheckArguments {
  if (surplus !== undefined) {
    throw new UserError(
      `check takes one path at the most, and ${quote(surplus)} is a second one. Use --app for several apps.`,
    );
  }
  const single = (name: OptionName) => values.get(name)?.[0];
  return {
    path: path ?? '.',
    apps: values.get('app') ?? [],
    base: single('base'),
    head: single('head'),
    policy: single('policy'),
    failOn: (single('fail-on') ?? options['fail-on'].default) as FailOn,
    format: (single('format') ?? options.format.default) as Format,
    output: single('output'),
    cwd: single('cwd'),
  };
}

function explainArguments(values: OptionValues, [type, scope, surplus]: readonly string[]): ExplainArguments {
  if (type === undefined) {
    throw new UserError('explain needs a connector type, for example: connector-guard explain gmail.');
  }
  if (surplus !== undefined) {
    throw new UserError(`explain takes one type and one scope, and ${quote(surplus)} is one word too many.`);
  }
  if (scope === undefined && values.has('policy')) {
    throw new UserError('--policy judges one scope. Name it: explain <type> <scope>.');
  }
  return {
    type,
    scope,
    policy: values.get('policy')?.[0],
    format: (values.get('format')?.[0] ?? options.format.default) as ExplainArguments['format'],
    output: values.get('output')?.[0],
    cwd: values.get('cwd')?.[0],
  };
}

/** Options and formats that the command does not have: left out silently, they would look as if they counted. */
function refuseForeignOptions(kind: CommandName, values: OptionValues): void {
  const command: CommandInfo = commands[kind];
  const foreign = [...values.keys()].find((name) => !command.options.includes(name));
  if (foreign !== undefined) {
    const list = command.options.map((name) => `--${name}`).join(', ');
    throw new UserError(`${kind} does not take --${foreign}. It takes ${list}.`);
  }
  const format = values.get('format')?.[0];
  if (format !== undefined && !command.formats.some((one) => one === format)) {
    throw new UserError(`${kind} writes ${command.formats.join(' or ')}, not ${format}.`);
  }
}

function optionNamed(name: string, rawName: string): OptionName {
  const known = optionNames.find((option) => option === name);
  if (known !== undefined) return known;
  const meant = nearest(name, optionNames);
  const advice = meant === undefined ? 'See connector-guard --help.' : `Did you mean --${meant}?`;
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
