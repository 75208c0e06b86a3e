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
  staged: false,
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
  ['check --staged --base HEAD', { staged: true, base: 'HEAD' }],
  ['--format json check --fail-on warning', { format: 'json', failOn: 'warning' }],
  ['check --policy team/policy.jsonc', { policy: 'team/policy.jsonc' }],
  ['check --output out.json --cwd /x', { output: 'out.json', cwd: '/x' }],
  ['check -- -odd-', { path: '-odd-' }],
])('%s', async (line, expected) => {
  expect(await parse(line)).toEqual({ kind: 'check', options: { ...defaults, ...expected } });
});

test.each([
  ['check --doctor', {}],
  ['check --doctor --app-id 68f0 --api-url https://x.test', { appId: '68f0', apiUrl: 'https://x.test' }],
  ['check --format json --doctor --output x.json --cwd /x', { format: 'json', output: 'x.json', cwd: '/x' }],
])('%s', async (line, expected) => {
  const none = { appId: undefined, format: 'text', output: undefined, cwd: undefined };
  const apiUrl = 'https://app.base44.com';
  expect(await parse(line)).toEqual({ kind: 'doctor', options: { ...none, apiUrl, ...expected } });
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
])('%s', async (line, expected) => {
  const none = { scope: undefined, policy: undefined, format: 'text', output: undefined, cwd: undefined };
  expect(await parse(line)).toEqual({ kind: 'explain', options: { ...none, ...expected } });
});

test.each([
  ['demo', { browser: false, keep: false }],
  ['demo --keep', { browser: false, keep: true }],
  ['demo --browser --keep', { browser: true, keep: true }],
])('%s', async (line, options) => {
  expect(await parse(line)).toEqual({ kind: 'demo', options });
});

test('completion is for one shell', async () => {
  expect(await parse('completion fish')).toEqual({ kind: 'completion', shell: 'fish' });
});

test.each([
  ['fix', {}],
  ['fix apps/crm --dry-run', { path: 'apps/crm', dryRun: true }],
  ['fix --implied --narrow --policy p.jsonc', { implied: true, narrow: true, policy: 'p.jsonc' }],
  ['fix --app a --app b --cwd /x', { apps: ['a', 'b'], cwd: '/x' }],
])('%s', async (line, expected) => {
  const none = { path: '.', apps: [], policy: undefined, cwd: undefined };
  const switches = { dryRun: false, implied: false, narrow: false };
  expect(await parse(line)).toEqual({ kind: 'fix', options: { ...none, ...switches, ...expected } });
});

test.each([
  ['init', {}],
  ['init --reviewers @lee,@acme/core,role:admin', { reviewers: ['@lee', '@acme/core', 'role:admin'] }],
  ['init --reviewers @lee,@Lee,@sam', { reviewers: ['@lee', '@sam'] }],
  ['init --dry-run', { dryRun: true }],
  ['init --live --app-id 68f0 --app a', { live: true, appId: '68f0', app: 'a' }],
  ['init --editor --force --yes --cwd /x', { editor: true, force: true, yes: true, cwd: '/x' }],
])('%s', async (line, expected) => {
  const none = { app: undefined, appId: undefined, reviewers: [], cwd: undefined };
  const switches = { live: false, editor: false, force: false, yes: false, dryRun: false };
  const apiUrl = 'https://app.base44.com';
  expect(await parse(line)).toEqual({ kind: 'init', options: { ...none, ...switches, apiUrl, ...expected } });
});

test.each([
  ['', { kind: 'help', command: undefined }],
  ['--help', { kind: 'help', command: undefined }],
  ['check -h', { kind: 'help', command: 'check' }],
  ['push --help --app-id x', { kind: 'help', command: 'push' }],
  ['help', { kind: 'help', command: undefined }],
  ['help check', { kind: 'help', command: 'check' }],
  ['-v', { kind: 'version' }],
])('%j: %j', async (line, expected) => {
  expect(await parse(line)).toEqual(expected);
});

test.each([
  ['chekc', 'There is no command "chekc". Did you mean check?'],
  [
    'frobnicate',
    'There is no command "frobnicate". The commands are: check, explain, status, push, authorize, fix, init, completion, demo.',
  ],
  [
    '--format json',
    'Name a command: check, explain, status, push, authorize, fix, init, completion, demo. See connector-guard --help.',
  ],
  ['help chekc', 'There is no command "chekc". Did you mean check?'],
  ['check --formt json', 'There is no option "--formt". Did you mean --format?'],
  ['check --xyzzy', 'There is no option "--xyzzy". See connector-guard check --help.'],
  ['--xyzzy check', 'There is no option "--xyzzy". See connector-guard check --help.'],
  ['chekc --xyzzy', 'There is no option "--xyzzy". See connector-guard --help.'],
  ['--xyzzy', 'There is no option "--xyzzy". See connector-guard --help.'],
  ['check -x', 'There is no option "-x". See connector-guard check --help.'],
  ['check --format', '--format needs a value: --format <format>.'],
  ['check --base --head', '--base needs a value: --base <ref>.'],
  ['check --base=', '--base needs a value: --base <ref>.'],
  ['check --format jsn', '--format is text, json, markdown, sarif, not "jsn". Did you mean "json"?'],
  ['check --fail-on notice', '--fail-on is error, warning, never, not "notice".'],
  ['check --help=yes', '--help takes no value. Leave out "yes".'],
  ['check --base a --base b', '--base can be given once, and is given 2 times. Keep one.'],
  ['check --staged --head v1', '--staged checks what is staged, and --head a commit. Keep one of them.'],
  ['explain', 'explain needs a connector type, for example: connector-guard explain gmail.'],
  ['explain a b c', 'explain takes one type and one scope, and "c" is one word too many.'],
  [
    'explain gmail --base main',
    'explain does not take --base. It takes --policy, --format, --output, --cwd.',
  ],
  ['explain gmail --policy x.jsonc', '--policy judges one scope. Name it: explain <type> <scope>.'],
  ['explain gmail --format sarif', 'explain writes text or json, not sarif.'],
  ['explain gmail --format markdown', 'explain writes text or json, not markdown.'],
  ['init x', 'init takes no path, and "x" is one. It sets up the whole repository; use --cwd.'],
  ['init --live', '--live needs --app-id, to know which app to look at.'],
  ['init --app a', '--app says which app --app-id is of. Give both, or neither.'],
  ['init --app a --app b --app-id 1', 'init takes one --app: the one that --app-id is of.'],
  ['init --api-url https://x.test', 'init asks Base44 only with --live. Leave out --api-url.'],
  [
    'init --reviewers lee',
    '--reviewers: A reviewer is "@login", "@organisation/team" or "role:maintain", not "lee".',
  ],
  ['init --reviewers role:maintian', 'Did you mean "role:maintain"?'],
  ['fix --policy p.jsonc', 'fix goes by --policy only with --narrow. Add it.'],
  ['fix --format json', 'fix does not take --format.'],
  [
    'fix a b',
    'fix takes one path at the most, and "b" is a second one. Name a folder, or use --app for several apps.',
  ],
  ['explian gmail', 'There is no command "explian". Did you mean explain?'],
  ['completion', 'completion takes one shell: bash, zsh, fish.'],
  ['completion tcsh', 'completion takes one shell: bash, zsh, fish, not "tcsh".'],
  ['completion bash zsh', 'completion takes one shell: bash, zsh, fish, not "zsh".'],
  ['completion bash --cwd x', 'completion does not take --cwd. It takes no options.'],
  ['demo quickly', 'demo takes no words, and "quickly" is one. Leave it out.'],
  ['demo --base main', 'demo does not take --base. It takes --browser, --keep.'],
  ['check --keep', 'check does not take --keep.'],
  [
    'check apps/crm --doctor',
    '--doctor looks at the repository on GitHub, and not at files here. Leave out "apps/crm".',
  ],
  ['check --doctor --fail-on never', 'Leave out --fail-on.'],
  ['check --doctor --staged', 'Leave out --staged.'],
  ['check --doctor --format sarif', 'check --doctor writes text or json, not sarif.'],
  ['check --app-id x', 'check takes --app-id with --doctor only. Leave it out.'],
  ['check --api-url https://x.test', 'check takes --api-url with --doctor only. Leave it out.'],
  [
    'push --allow-removals slack,hubspto',
    '"hubspto" in --allow-removals is no connector type. Did you mean hubspot?',
  ],
  ['check a b', 'check takes one path at the most, and "b" is a second one. Use --app for several apps.'],
])('%s → an error that says what to do', async (line, message) => {
  await expect(parse(line)).rejects.toThrow(message);
});
