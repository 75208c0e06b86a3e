import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { gitRepository } from '../support/git-repository.ts';
import { publishedSchema, sarifSchema } from '../support/json-schema.ts';
import { connectorFile } from '../support/memory-tree.ts';
import { allowingAll, policyFile } from '../support/policies.ts';
import { projectRoot, run, runCli } from '../support/run.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

const folder = 'base44/connectors';
const good = {
  ...allowingAll('slack', 'gmail'),
  [`${folder}/slack.jsonc`]: connectorFile('slack', ['chat:write']),
};

function app(files: Readonly<Record<string, string | Uint8Array>>): string {
  const root = temporaryFolder();
  writeFiles(root, files);
  return root;
}

describe('exit codes, with the last line that a person reads', () => {
  test.each([
    ['a good app', good, [], 0, 'Passed: nothing to report in 1 connector.'],
    [
      'findings',
      { ...good, [`${folder}/slack.jsonc`]: '{' },
      [],
      1,
      'Failed: 1 error; no connector could be read.',
    ],
    [
      'findings, with --fail-on never',
      { ...good, [`${folder}/slack.jsonc`]: '{' },
      ['--fail-on', 'never'],
      0,
      'Passed: 1 error; no connector could be read.',
    ],
    [
      'a scope that the policy does not allow',
      { ...good, ...policyFile({ connectors: { slack: {} } }) },
      [],
      1,
      'Failed: 1 error in 1 connector.',
    ],
    [
      'no policy',
      { [`${folder}/slack.jsonc`]: good[`${folder}/slack.jsonc`] },
      [],
      0,
      'Passed: 1 notice in 1 connector.',
    ],
    [
      'an unusable policy',
      { ...good, ...policyFile({ connectors: [] }) },
      [],
      2,
      'Nothing was judged by the policy, which cannot be used: 1 error. Mend ".github/connector-policy.jsonc" first.',
    ],
    [
      'an unusable config',
      { ...allowingAll('slack'), 'base44/config.json': '[]' },
      [],
      2,
      "Not everything could be judged: 1 error. Mend the app's folders and config first.",
    ],
    ['no app', { 'README.md': '' }, [], 3, /^No Base44 app found/],
    [
      'an app without connectors',
      { 'base44/config.json': '{}' },
      [],
      3,
      /^No connector files in "base44\/connectors"\./,
    ],
    [
      'the trap of a repository root with bare connectors',
      { 'connectors/slack.jsonc': '{}' },
      [],
      3,
      /^No Base44 app found/,
    ],
  ] as const)('%s', async (_name, files, args, code, verdict) => {
    const result = await runCli(['check', ...args], { cwd: app(files) });
    expect(result.stderr).toBe('');
    expect(result.code).toBe(code);
    expect(result.stdout.trimEnd().split('\n').at(-1)).toMatch(verdict);
  });

  test.each([
    [
      'an unknown option',
      ['check', '--bas', 'main'],
      /^connector-guard: There is no option "--bas"\. Did you mean --base\?\n$/,
    ],
    [
      'a folder that is not there',
      ['check', 'nowhere'],
      /There is no folder or file .*nowhere\. Name a folder/,
    ],
    [
      'a start folder that is not there',
      ['check', '--cwd', '/nowhere'],
      /There is no folder or file \/nowhere\./,
    ],
    ['an app that is not there', ['check', '--app', 'apps/x'], /apps\/x holds no Base44 app/],
    [
      'a policy that is not there',
      ['check', '--policy', 'policy.jsonc'],
      /There is no policy policy\.jsonc\. Check --policy/,
    ],
    ['--base without git', ['check', '--base', 'main'], /is not in a git repository/],
    [
      'a report in a folder that is not there',
      ['check', '--output', 'x/y.json'],
      /Cannot write .*x\/y\.json \(ENOENT\)/,
    ],
  ])('misuse: %s', async (_name, args, message) => {
    const result = await runCli(args, { cwd: app(good) });
    expect(result).toMatchObject({ code: 2, stdout: '' });
    expect(result.stderr).toMatch(message);
  });

  test('git that is not installed', async () => {
    const { root, commit } = gitRepository();
    commit(good);
    const result = await runCli(['check', '--base', 'HEAD'], { cwd: root, env: { PATH: temporaryFolder() } });
    expect(result).toMatchObject({ code: 2, stdout: '' });
    expect(result.stderr).toMatch(/git could not be started\. Install git, or leave out --base and --head/);
  });

  test.skipIf(process.platform === 'win32')('a folder that cannot be listed', async () => {
    const root = app({ ...good, 'closed/x': '' });
    // Permissions do not hold for root, so root becomes nobody.
    const isRoot = process.getuid?.() === 0;
    chmodSync(root, 0o755);
    chmodSync(join(root, 'closed'), 0o000);
    const bundle = join(temporaryFolder(), 'cli');
    cpSync(join(projectRoot, 'dist/cli'), bundle, { recursive: true });
    chmodSync(join(bundle, '..'), 0o755);
    const result = await run(process.execPath, [join(bundle, 'index.js'), 'check'], {
      cwd: root,
      ...(isRoot ? { uid: 65534 } : {}),
    });
    chmodSync(join(root, 'closed'), 0o700);
    expect(result).toMatchObject({ code: 2, stdout: '' });
    expect(result.stderr).toMatch(/Cannot list the folder closed \(EACCES\), so apps in it would be missed/);
  });
});

describe('the reports', () => {
  const root = () =>
    app({ ...good, [`${folder}/gmail.jsonc`]: connectorFile('gmail', ['openid', 'openid']) });

  test('JSON is valid by its schema, and the same for the same files', async () => {
    const [one, two] = await Promise.all(
      [root(), root()].map((cwd) => runCli(['check', '--format', 'json'], { cwd })),
    );
    expect(publishedSchema('report')(JSON.parse(one?.stdout ?? ''))).toEqual([]);
    expect(one?.stdout).toBe(two?.stdout);
  });

  test('SARIF is accepted by the official schema', async () => {
    const { stdout } = await runCli(['check', '--format', 'sarif'], { cwd: root() });
    expect(sarifSchema()(JSON.parse(stdout))).toEqual([]);
  });

  test('text has no colours in a pipe, unless they are asked for', async () => {
    const cwd = root();
    expect((await runCli(['check'], { cwd })).stdout).not.toContain('\u001b');
    expect((await runCli(['check'], { cwd, env: { FORCE_COLOR: '1' } })).stdout).toContain('\u001b[33m');
  });

  test('--output writes the file, whole, and says the verdict', async () => {
    const cwd = root();
    writeFileSync(join(cwd, 'report.json'), 'old');
    const result = await runCli(['check', '--format', 'json', '--output', 'report.json'], { cwd });
    expect(result).toMatchObject({ code: 0, stdout: '' });
    expect(result.stderr).toBe('Passed: 1 warning in 2 connectors. The report is in report.json.\n');
    expect(JSON.parse(readFileSync(join(cwd, 'report.json'), 'utf8'))).toMatchObject({ outcome: 'passed' });
    expect(readdirSync(cwd).toSorted()).toEqual(['.github', 'base44', 'report.json']);
  });

  test('a reader that stops early is no failure', async () => {
    const cwd = app(
      Object.fromEntries(
        Array.from({ length: 199 }, (_, i) => [`${folder}/t${i}.jsonc`, connectorFile(`t${i}`, ['a', 'a'])]),
      ),
    );
    const line = `'${process.execPath}' '${join(projectRoot, 'dist/cli/index.js')}' check --format json | head -c 10; exit "\${PIPESTATUS[0]}"`;
    const result = await run('bash', ['-c', line], { cwd });
    expect(result).toMatchObject({ code: 0, stdout: '{\n  "schem', stderr: '' });
  });

  test.skipIf(process.platform === 'win32')('a file that takes no more is no bug of ours', async () => {
    const line = `ulimit -f 0; '${process.execPath}' '${join(projectRoot, 'dist/cli/index.js')}' check > report`;
    const { code, stderr } = await run('bash', ['-c', line], { cwd: root() });
    expect({ code, stderr }).toEqual({
      code: 4,
      stderr: 'connector-guard: Cannot write the output (EFBIG). Make room for it, or write it elsewhere.\n',
    });
  });

  test.skipIf(!existsSync('/dev/full'))('nor is a device that takes none', async () => {
    const line = `'${process.execPath}' '${join(projectRoot, 'dist/cli/index.js')}' check > /dev/full`;
    expect(await run('bash', ['-c', line], { cwd: root() })).toMatchObject({
      code: 4,
      stderr: 'connector-guard: Cannot write the output (ENOSPC). Make room for it, or write it elsewhere.\n',
    });
  });
});

test.skipIf(!existsSync('/dev/full'))(
  'that nobody takes what is no output changes no exit code',
  async () => {
    const cli = `'${process.execPath}' '${join(projectRoot, 'dist/cli/index.js')}'`;
    const codeOf = async (line: string) => (await run('bash', ['-c', line], { cwd: app(good) })).code;
    expect(await codeOf(`${cli} chekc 2> /dev/full`)).toBe(2);
    expect(await codeOf(`${cli} check --output report 2> /dev/full`)).toBe(0);
    expect(await codeOf(`${cli} init --dry-run 2>&1 | head -c 10; exit "\${PIPESTATUS[0]}"`)).toBe(0);
  },
);

test.skipIf(process.platform === 'win32')('a folder that is gone is no bug of ours', async () => {
  const line = `rm -r "$PWD"; '${process.execPath}' '${join(projectRoot, 'dist/cli/index.js')}' check`;
  expect(await run('bash', ['-c', line], { cwd: app(good) })).toEqual({
    code: 2,
    stdout: '',
    stderr: 'connector-guard: The folder that this was started in is gone. Change into one that is there.\n',
  });
});

test('--version and --help', async () => {
  const { version } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'));
  expect(await runCli(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  const help = await runCli(['--help']);
  expect(help.code).toBe(0);
  await expect(help.stdout.replace(version, 'x.y.z')).toMatchFileSnapshot('help.txt');
});

describe('explain', () => {
  test('answers in text and in JSON that is valid by its schema', async () => {
    const cwd = temporaryFolder();
    const text = await runCli(['explain', 'googlecalendar', 'calendar.readonly'], { cwd });
    expect(text).toMatchObject({ code: 0, stderr: '' });
    expect(text.stdout).toContain('  implied by     https://www.googleapis.com/auth/calendar\n');
    const json = await runCli(['explain', 'slack', '--format', 'json', '--output', 'slack.json'], { cwd });
    expect(json).toEqual({ code: 0, stdout: '', stderr: 'The explanation is in slack.json.\n' });
    expect(publishedSchema('explain')(JSON.parse(readFileSync(join(cwd, 'slack.json'), 'utf8')))).toEqual([]);
  });

  test.each([
    [['explain', 'gmial'], /no connector of type "gmial"\. Did you mean gmail\?\n$/],
    [['explain', 'slack', 'chat:\u001b[31m'], /the scope "chat:\\u\{1b\}\[31m"\./],
    [['explain', 'slack', '--base', 'main'], /explain does not take --base\./],
    [['explain', 'slack', '--format', 'sarif'], /explain writes text or json, not sarif\./],
  ])('%j is refused', async (args, message) => {
    const result = await runCli(args, { cwd: temporaryFolder() });
    expect(result).toMatchObject({ code: 2, stdout: '' });
    expect(result.stderr).toMatch(message);
  });
});

test('the folder alone, somewhere else, with an empty environment', async () => {
  const alone = temporaryFolder();
  cpSync(join(projectRoot, 'dist/cli'), alone, { recursive: true });
  const result = await run(process.execPath, [join(alone, 'index.js'), 'check', '--cwd', app(good)], {
    cwd: alone,
    env: { PATH: '' },
  });
  expect(result).toEqual({ code: 0, stdout: 'Passed: nothing to report in 1 connector.\n', stderr: '' });
});

test('compares commits from the command line, from a sub-folder too', async () => {
  const { root, commit } = gitRepository();
  commit(good);
  commit({
    [`${folder}/slack.jsonc`]: connectorFile('slack', ['chat:write', 'channels:read']),
    'src/x.ts': '',
  });
  mkdirSync(join(root, folder, 'sub'), { recursive: true });
  const result = await runCli(['check', '--base', 'HEAD~1', '--cwd', join(root, folder)], {});
  expect(result.stderr).toBe('');
  expect(result.stdout).toMatch(
    /Changes since [0-9a-f]{7}:\n {2}Slack User gets 1 scope\n {4}\+ View the list of public channels, their details and members \(channels:read\)\n {6}1 scope unchanged\n/,
  );
});

test('a connector file behind a link is refused', async () => {
  const root = app({ ...good, 'elsewhere/gmail.jsonc': connectorFile('gmail') });
  symlinkSync('../../elsewhere/gmail.jsonc', join(root, folder, 'gmail.jsonc'));
  const result = await runCli(['check'], { cwd: root });
  expect(result.code).toBe(1);
  expect(result.stdout).toMatch(/error base44\/connectors\/gmail\.jsonc:1:1 not-a-regular-file/);
});

test('text from files never reaches the terminal as a control', async () => {
  const name = 'x\u001b[31m::error::\u202e.jsonc';
  const root = app({ [`${folder}/${name}`]: '{"type": "\\u001b[31m", "scopes": ["\\u009b"], "\\u202e": 1}' });
  for (const format of ['text', 'json', 'markdown', 'sarif']) {
    const { stdout } = await runCli(['check', '--format', format], { cwd: root });
    expect(stdout).not.toMatch(/[^\P{C}\n]/u);
  }
});

test('the bundle names its licences and needs no other file of the project', () => {
  const licences = readFileSync(join(projectRoot, 'dist/cli/licenses.txt'), 'utf8');
  for (const name of ['json5', 'jsonc-parser', 'fastest-levenshtein'])
    expect(licences).toContain(`${name}\n`);
  const bundle = readFileSync(join(projectRoot, 'dist/cli/index.js'), 'utf8');
  expect(bundle).not.toContain(projectRoot);
  expect(existsSync(join(projectRoot, 'dist/cli/package.json'))).toBe(true);
});
