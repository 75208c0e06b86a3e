import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type ProcessResult, projectRoot, run } from './run.ts';
import { temporaryFolder } from './temporary-folder.ts';

export interface ActionResult extends ProcessResult {
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** The file `report.json`, where the inputs ask for it. */
  readonly report: string | undefined;
}

interface Metadata {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
}

/** The inputs' defaults, as GitHub's runner reads them from `action.yml`; without a token. */
const defaults: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    Object.entries((parse(readFileSync(join(projectRoot, 'action.yml'), 'utf8')) as Metadata).inputs).map(
      ([name, input]) => [name, input.default],
    ),
  ),
  'github-token': '',
};

/** One run of the action, with the files that GitHub's runner gives it to write to. */
export interface ActionRun {
  readonly workspace: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly output: string;
  readonly summary: string;
}

/** What GitHub's runner makes of the inputs in a workflow. */
export function prepareAction(
  workspace: string,
  inputs: Readonly<Record<string, string>>,
  environment: Readonly<Record<string, string>>,
  folder = temporaryFolder(),
): ActionRun {
  const [output, summary] = [join(folder, 'output'), join(folder, 'summary')];
  for (const file of [output, summary]) writeFileSync(file, '');
  const given = Object.entries({ ...defaults, ...inputs });
  return {
    workspace,
    output,
    summary,
    environment: {
      GITHUB_WORKSPACE: workspace,
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: summary,
      ...environment,
      ...Object.fromEntries(given.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    },
  };
}

/** What a run left behind. */
export function readResult({ output, summary, workspace }: ActionRun, result: ProcessResult): ActionResult {
  const outputs = [...readFileSync(output, 'utf8').matchAll(/^(.+)<<(ghadelimiter_.*)\n([\s\S]*?)\n\2$/gm)];
  return {
    ...result,
    outputs: Object.fromEntries(outputs.map(([, name = '', , value = '']) => [name, value])),
    summary: readFileSync(summary, 'utf8'),
    report: readIfThere(join(workspace, 'report.json')),
  };
}

/** Runs the bundled action as GitHub's runner does. */
export async function runAction(
  workspace: string,
  inputs: Readonly<Record<string, string>> = {},
  environment: Readonly<Record<string, string>> = {},
  signal?: AbortSignal,
): Promise<ActionResult> {
  const prepared = prepareAction(workspace, inputs, environment);
  const result = await run(process.execPath, [join(projectRoot, 'dist/action/index.js')], {
    cwd: workspace,
    env: prepared.environment,
    ...(signal === undefined ? {} : { signal }),
  });
  return readResult(prepared, result);
}

function readIfThere(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}
