import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { connectorFile } from '../support/memory-tree.ts';
import { allowingAll } from '../support/policies.ts';
import { type ProcessResult, projectRoot, run } from '../support/run.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

const folder = 'base44/connectors';

interface ActionResult extends ProcessResult {
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

/** The inputs' defaults, as GitHub's runner reads them from `action.yml`. */
const defaults = { app: '', 'fail-on': 'error', 'report-file': '', 'sarif-file': '' };

/** Runs the bundled action as GitHub's runner does. */
async function runAction(
  workspace: string,
  inputs: Readonly<Record<string, string>> = {},
): Promise<ActionResult> {
  const runner = temporaryFolder();
  const [output, summary] = [join(runner, 'output'), join(runner, 'summary')];
  for (const file of [output, summary]) writeFileSync(file, '');
  const result = await run(process.execPath, [join(projectRoot, 'dist/action/index.js')], {
    cwd: workspace,
    env: {
      GITHUB_WORKSPACE: workspace,
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: summary,
      ...Object.fromEntries(
        Object.entries({ ...defaults, ...inputs }).map(([name, value]) => [
          `INPUT_${name.toUpperCase()}`,
          value,
        ]),
      ),
    },
  });
  const outputs = [...readFileSync(output, 'utf8').matchAll(/^(.+)<<(ghadelimiter_.*)\n([\s\S]*?)\n\2$/gm)];
  return {
    ...result,
    outputs: Object.fromEntries(outputs.map(([, name = '', , value = '']) => [name, value])),
    summary: readFileSync(summary, 'utf8'),
  };
}

/** A workspace with these files, and with a policy that allows whatever they ask for. */
function workspaceWith(files: Readonly<Record<string, string>>): string {
  const workspace = temporaryFolder();
  writeFiles(workspace, { ...allowingAll('slack'), ...files });
  return workspace;
}

test('a good app ends green, with outputs and a summary', async () => {
  const workspace = workspaceWith({
    ...allowingAll('slack'),
    [`${folder}/slack.jsonc`]: connectorFile('slack', ['chat:write']),
  });
  const result = await runAction(workspace, { 'report-file': 'report.json', 'sarif-file': 'report.sarif' });
  expect(result.stderr).toBe('');
  expect(result.code).toBe(0);
  expect(result.outputs).toEqual({
    outcome: 'passed',
    reason: 'no-findings',
    errors: '0',
    warnings: '0',
    report: 'report.json',
  });
  expect(result.summary).toMatch(/^### ✅ Connectors passed/);
  expect(JSON.parse(readFileSync(join(workspace, 'report.json'), 'utf8'))).toMatchObject({
    outcome: 'passed',
  });
  expect(JSON.parse(readFileSync(join(workspace, 'report.sarif'), 'utf8'))).toMatchObject({
    version: '2.1.0',
  });
});

describe('what ends red', () => {
  test('findings, each annotated at its place', async () => {
    const workspace = workspaceWith({
      ...allowingAll('slack'),
      [`${folder}/slack.jsonc`]: '{\n  "type": "slack",\n  "scopes": [" a"]\n}\n',
    });
    const result = await runAction(workspace);
    expect(result.code).toBe(1);
    expect(result.stdout).toContain(
      '::error title=The file does not describe a connector.,file=base44/connectors/slack.jsonc,line=3,endLine=3,col=14,endColumn=17::The scope " a" has blanks around it. Remove them.\n',
    );
    expect(result.stdout).toContain('::error::Failed: 1 error; no connector could be read.');
    expect(result.outputs).toMatchObject({ outcome: 'failed', reason: 'findings', errors: '1' });
  });

  test.each([
    ['no app', {}, 'no-connectors', /No Base44 app found/],
    ['an unusable config', { 'base44/config.json': '[]' }, 'error', /Not everything could be judged/],
  ] as const)('%s', async (_name, files, outcome, message) => {
    const result = await runAction(workspaceWith(files));
    expect(result.code).toBe(1);
    expect(result.stdout).toMatch(message);
    expect(result.outputs).toMatchObject({ outcome });
  });

  test.each([
    [{ 'fail-on': 'info' }, '::error::The input fail-on is error, warning, never, not "info".'],
    [
      { app: 'nowhere' },
      '::error::nowhere holds no Base44 app: there is no base44/config.json[c], no base44/connectors and no config.json[c] in it. Check --app.',
    ],
  ])('a wrong input: %j', async (inputs, message) => {
    const result = await runAction(workspaceWith({ 'base44/config.json': '{}' }), inputs);
    expect(result.code).toBe(1);
    expect(result.stdout).toContain(message);
  });
});

test('at most ten annotations of each severity are written, and all findings are in the summary', async () => {
  const files = Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`${folder}/t${i}.jsonc`, '{']));
  const result = await runAction(workspaceWith(files));
  expect(result.stdout.match(/^::error title=/gm)).toHaveLength(10);
  expect(result.summary.match(/^- ❌/gm)).toHaveLength(12);
});

test('text from files cannot become a workflow command', async () => {
  const files = {
    ...allowingAll('a'),
    [`${folder}/x\n::error::y.jsonc`]: '{"type": "a", "scopes": ["x\\n::set-output name=x::y"]}',
  };
  const result = await runAction(workspaceWith(files));
  const commands = result.stdout.split('\n').filter((line) => line.startsWith('::'));
  expect(
    commands.every((line) => line.startsWith('::error title=') || line.startsWith('::error::Failed: ')),
  ).toBe(true);
});

test('action.yml documents every input with its default, and every output', async () => {
  const text = readFileSync(join(projectRoot, 'action.yml'), 'utf8');
  const names = [...text.matchAll(/^ {2}([a-z-]+):$/gm)].map(([, name]) => name);
  expect(names).toEqual([...Object.keys(defaults), 'outcome', 'reason', 'errors', 'warnings', 'report']);
});
