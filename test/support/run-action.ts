import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type ProcessResult, projectRoot, run } from './run.ts';
import { temporaryFolder } from './temporary-folder.ts';

export interface ActionResult extends ProcessResult {
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
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

/** Runs the bundled action as GitHub's runner does. */
export async function runAction(
  workspace: string,
  inputs: Readonly<Record<string, string>> = {},
  environment: Readonly<Record<string, string>> = {},
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
      ...environment,
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
