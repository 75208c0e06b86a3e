import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { knownTypes } from '../../src/catalogue/connector-types.ts';
import { commandNames, commands } from '../../src/cli/commands.ts';
import { renderCompletion } from '../../src/cli/completion.ts';
import { failOnChoices } from '../../src/domain/fail-on.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const start = 'connector-guard';

/** What bash offers for the last of these words. */
function inBash(...words: readonly string[]): readonly string[] {
  const line = [start, ...words].map((word) => `'${word}'`).join(' ');
  const script = `${renderCompletion('bash')}
COMP_WORDS=(${line}); COMP_CWORD=${words.length}
_connector_guard; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const output = execFileSync('bash', ['--norc', '-c', script], { encoding: 'utf8' });
  return output.split('\n').filter((word) => word !== '');
}

test('bash completes commands, of each its options, their values, and connector types', () => {
  expect(inBash('')).toEqual([...commandNames, '--help', '--version']);
  expect(inBash('au')).toEqual(['authorize']);
  for (const name of commandNames) {
    expect(inBash(name, '--')).toEqual([...commands[name].options, 'help'].map((option) => `--${option}`));
  }
  expect(inBash('check', '--fail-on', '')).toEqual(failOnChoices);
  for (const name of commandNames.filter((one) => inBash(one, '--format').length > 0)) {
    expect(inBash(name, '--format', '')).toEqual(commands[name].formats);
  }
  expect(inBash('check', 'apps/crm', '--doc')).toEqual(['--doctor']);
  expect(inBash('explain', '')).toEqual(expect.arrayContaining([...knownTypes]));
  expect(inBash('explain', 'gm')).toEqual(['gmail']);
  expect(inBash('completion', 'f')).toEqual(['fish']);
});

test('bash is left to complete files where a value is something else', () => {
  expect(inBash('check', '--output', '')).toEqual([]);
  expect(inBash('check', 'src')).toEqual([]);
});

describe.skipIf(!existsSync('/usr/bin/zsh'))('zsh', () => {
  test('takes the script', () => {
    const path = join(temporaryFolder(), '_connector-guard');
    writeFileSync(path, renderCompletion('zsh'));
    expect(
      execFileSync(
        'zsh',
        ['-f', '-c', `autoload -U compinit; compinit -u -D; source ${path}; print $_comps[${start}]`],
        { encoding: 'utf8' },
      ),
    ).toContain('_connector_guard');
  });
});

describe.skipIf(!existsSync('/usr/bin/fish'))('fish', () => {
  test.each([
    ['check --fail-on ', failOnChoices],
    ['explain --format ', commands.explain.formats],
    ['explain gm', ['gmail']],
    ['au', ['authorize']],
    ['check --doc', ['--doctor']],
  ])('%s', (line, expected) => {
    const folder = temporaryFolder();
    const path = join(folder, 'completion.fish');
    writeFileSync(path, renderCompletion('fish'));
    const output = execFileSync(
      'fish',
      ['--no-config', '-c', `source ${path}; complete -C '${start} ${line}'`],
      {
        encoding: 'utf8',
        env: { HOME: folder, PATH: process.env['PATH'] },
      },
    );
    const offered = output
      .split('\n')
      .map((one) => one.split('\t')[0] ?? '')
      .filter((word) => word !== '');
    expect(new Set(offered)).toEqual(new Set(expected));
  });
});
