import { expect, test } from 'vitest';
import { parseArguments } from '../../src/cli/arguments.ts';

function parse(line: string) {
  return parseArguments(line.split(' ').filter((word) => word !== ''));
}

const defaults = {
  path: '.',
  apps: [],
  base: undefined,
  head: undefined,
  policy: undefined,
  failOn: 'error',
  format: 'text',
  output: undefined,
  cwd: undefined,
};

test.each([
  ['check', {}],
  ['check apps/crm', { path: 'apps/crm' }],
  ['check --app a --app=b', { apps: ['a', 'b'] }],
  ['check --base origin/main --head v1', { base: 'origin/main', head: 'v1' }],
  ['--format json check --fail-on warning', { format: 'json', failOn: 'warning' }],
  ['check --policy team/policy.jsonc', { policy: 'team/policy.jsonc' }],
  ['check --output out.json --cwd /x', { output: 'out.json', cwd: '/x' }],
  ['check -- -odd-', { path: '-odd-' }],
])('%s', (line, expected) => {
  expect(parse(line)).toEqual({ kind: 'check', options: { ...defaults, ...expected } });
});

test.each([
  ['explain gmail', { type: 'gmail' }],
  [
    'explain slack channels:read --policy x.jsonc',
    { type: 'slack', scope: 'channels:read', policy: 'x.jsonc' },
  ],
  [
    '--format json explain gmail --output x.json --cwd /x',
    { type: 'gmail', format: 'json', output: 'x.json', cwd: '/x' },
  ],
])('%s', (line, expected) => {
  const none = { scope: undefined, policy: undefined, format: 'text', output: undefined, cwd: undefined };
  expect(parse(line)).toEqual({ kind: 'explain', options: { ...none, ...expected } });
});

test.each([
  ['', 'help'],
  ['--help', 'help'],
  ['check -h', 'help'],
  ['-v', 'version'],
])('%j shows the %s', (line, kind) => {
  expect(parse(line)).toEqual({ kind });
});

test.each([
  ['chekc', 'There is no command "chekc". Did you mean check?'],
  [
    'frobnicate',
    'There is no command "frobnicate". The commands are: check, explain, status, push, authorize.',
  ],
  ['--format json', 'Name a command: check, explain, status, push, authorize. See connector-guard --help.'],
  ['check --formt json', 'There is no option "--formt". Did you mean --format?'],
  ['check --xyzzy', 'There is no option "--xyzzy". See connector-guard --help.'],
  ['check -x', 'There is no option "-x". See connector-guard --help.'],
  ['check --format', '--format needs a value: --format <format>.'],
  ['check --base --head', '--base needs a value: --base <ref>.'],
  ['check --base=', '--base needs a value: --base <ref>.'],
  ['check --format jsn', '--format is text, json, markdown, sarif, not "jsn". Did you mean "json"?'],
  ['check --fail-on notice', '--fail-on is error, warning, never, not "notice".'],
  ['check --help=yes', '--help takes no value. Leave out "yes".'],
  ['check --base a --base b', '--base can be given once, and is given 2 times. Keep one.'],
  ['explain', 'explain needs a connector type, for example: connector-guard explain gmail.'],
  ['explain a b c', 'explain takes one type and one scope, and "c" is one word too many.'],
  [
    'explain gmail --base main',
    'explain does not take --base. It takes --policy, --format, --output, --cwd.',
  ],
  ['explain gmail --policy x.jsonc', '--policy judges one scope. Name it: explain <type> <scope>.'],
  ['explain gmail --format sarif', 'explain writes text or json, not sarif.'],
  ['explain gmail --format markdown', 'explain writes text or json, not markdown.'],
  ['explian gmail', 'There is no command "explian". Did you mean explain?'],
  ['check a b', 'check takes one path at the most, and "b" is a second one. Use --app for several apps.'],
])('%s → an error that says what to do', (line, message) => {
  expect(() => parse(line)).toThrow(message);
});
