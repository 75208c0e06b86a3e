import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { commandNames, commands } from '../../src/cli/commands.ts';
import { type OptionInfo, optionNames, options } from '../../src/cli/options.ts';
import { exitCodeOf, type Outcome } from '../../src/domain/outcome.ts';
import { ruleTable } from './rule-pages.ts';
import { table } from './table.ts';

/** The generated parts of the README, by the name of their markers. */
export function readmeParts(root: string): ReadonlyMap<string, string> {
  const action = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as ActionMetadata;
  return new Map([
    [
      'commands',
      table(
        ['command', 'does'],
        commandNames.map((name) => [`\`${commands[name].usage}\``, commands[name].description]),
      ),
    ],
    [
      'options',
      table(
        ['option', 'meaning', 'default'],
        optionNames.map((name) => optionRow(name, options[name])),
      ),
    ],
    ['exit-codes', table(['exit code', 'outcome', 'meaning'], exitCodeRows)],
    ['inputs', table(['input', 'meaning', 'default'], Object.entries(action.inputs).map(inputRow))],
    [
      'outputs',
      table(
        ['output', 'meaning'],
        Object.entries(action.outputs).map(([name, { description }]) => [`\`${name}\``, description]),
      ),
    ],
    ['rules', ruleTable('docs/rules/')],
  ]);
}

interface ActionMetadata {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
}

/** What each outcome of today's commands means to the person who sees the exit code. */
const meanings: readonly (readonly [Outcome, string])[] = [
  ['passed', 'nothing that counts as a failure'],
  ['failed', 'findings at or above `--fail-on` that the base does not have'],
  ['error', 'wrong usage, or a config or policy that cannot be used: nothing, or not all, could be judged'],
  ['no-connectors', 'no app, or an app without connector files; never a success'],
  ['approval-required', 'the change needs an approval that the policy asks for'],
];

const exitCodeRows = meanings.map(([outcome, meaning]) => [
  String(exitCodeOf({ outcome, reason: 'settled' })),
  `\`${outcome}\``,
  meaning,
]);

function optionRow(name: string, info: OptionInfo): readonly string[] {
  const usage = `--${name}${info.value === undefined ? '' : ` ${info.value}`}`;
  const choices =
    info.choices === undefined ? '' : `: ${info.choices.map((choice) => `\`${choice}\``).join(', ')}`;
  return [
    `\`${usage}\``,
    `${info.description}${choices}`,
    info.default === undefined ? '' : `\`${info.default}\``,
  ];
}

function inputRow([name, info]: [string, ActionMetadata['inputs'][string]]): readonly string[] {
  return [`\`${name}\``, info.description, info.default ? `\`${info.default}\`` : ''];
}
