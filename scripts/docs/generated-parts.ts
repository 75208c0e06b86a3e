import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type CommandInfo, commandNames, commands } from '../../src/cli/commands.ts';
import { type OptionInfo, type OptionName, optionNames, options } from '../../src/cli/options.ts';
import { exitCodeOf, type Outcome } from '../../src/domain/outcome.ts';
import { ruleTable } from './rule-pages.ts';
import { table } from './table.ts';

/** The generated parts of pages: by the path of the page, then by the name of their markers. */
export function generatedParts(root: string): Readonly<Record<string, Readonly<Record<string, string>>>> {
  const action = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as ActionMetadata;
  return {
    'README.md': {
      commands: table(
        ['command', 'does'],
        commandNames.map((name) => [`\`${commands[name].usage}\``, commands[name].description]),
      ),
      rules: ruleTable('docs/rules/'),
      inputs: table(['input', 'meaning', 'default'], Object.entries(action.inputs).map(inputRow)),
      outputs: table(
        ['output', 'meaning'],
        Object.entries(action.outputs).map(([name, { description }]) => [`\`${name}\``, description]),
      ),
    },
    'docs/command-line.md': {
      options: table(['option', 'of', 'meaning'], optionNames.map(optionRow)),
      'exit-codes': table(['exit code', 'outcome', 'meaning'], exitCodeRows),
    },
  };
}

interface ActionMetadata {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
}

/** What each outcome means to the person who sees the exit code. */
const meanings = {
  passed: 'nothing that counts as a failure',
  'in-sync': 'live is what the files declare',
  applied: 'the changes were made, and live is what the files declare',
  superseded:
    'the branch has a newer commit with other connectors, whose run is the one that counts; nothing was done',
  'not-applicable': 'there was nothing to judge',
  failed: 'findings at or above `--fail-on` that the base does not have; nothing was pushed',
  drifted: 'live differs from the files, or is against the policy, without a commit behind it',
  error:
    'wrong usage, a config or policy that cannot be used, or a token that is refused; 4 when Base44, GitHub or the network failed: nothing, or not all, could be judged',
  'no-connectors': 'no app, or an app without connector files; never a success',
  partial: 'some changes were made, and some failed, are held by the policy, or were not passed on by Base44',
  'approval-required': 'a change needs an approval that the policy asks for',
  'authorization-pending': 'somebody has to sign in',
  'removal-blocked':
    'a connector is live that no file declares, and it may not be removed; the rest was done',
  'plan-changed': 'the plan is not the one of `--plan-id`; nothing was done',
  declined: 'whoever was asked at the terminal did not say yes; nothing more was done',
  'not-default-branch': 'nothing is deployed from this branch',
} as const satisfies Readonly<Record<Outcome, string>>;

const exitCodeRows = (Object.keys(meanings) as readonly Outcome[])
  .map((outcome) => ({ outcome, code: exitCodeOf({ outcome, reason: 'settled' }) }))
  .toSorted((a, b) => a.code - b.code)
  .map(({ outcome, code }) => [String(code), `\`${outcome}\``, meanings[outcome]]);

function optionRow(name: OptionName): readonly string[] {
  const info: OptionInfo = options[name];
  const usage = `--${name}${info.value === undefined ? '' : ` ${info.value}`}`;
  const choices =
    info.choices === undefined ? '' : `: ${info.choices.map((choice) => `\`${choice}\``).join(', ')}`;
  const standard = info.default === undefined ? '' : ` (\`${info.default}\` if not given)`;
  const takers = commandNames.filter((command) => optionsOf(commands[command]).includes(name));
  return [`\`${usage}\``, takers.join(', ') || 'all', `${info.description}${choices}${standard}`];
}

function optionsOf({ options: names }: CommandInfo): readonly OptionName[] {
  return names;
}

function inputRow([name, info]: [string, ActionMetadata['inputs'][string]]): readonly string[] {
  return [`\`${name}\``, info.description, info.default ? `\`${info.default}\`` : ''];
}
