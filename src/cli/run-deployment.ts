import { resolve } from 'node:path';
import { findBranch, refuseLocalChanges } from '../adapters/default-branch.ts';
import { findLocalPlace, toRepositoryPath } from '../adapters/local-repository.ts';
import { isTerminal, writeOutput } from '../adapters/standard-output.ts';
import { writeFile } from '../adapters/write-file.ts';
import type { LookedAt } from '../commands/look-at-targets.ts';
import { push } from '../commands/push.ts';
import { status } from '../commands/status.ts';
import { exitCodeOf } from '../domain/outcome.ts';
import { defaultPolicyPath } from '../domain/policy/policy.ts';
import { renderJson } from '../report/json.ts';
import { renderMarkdown } from '../report/markdown.ts';
import { type Paint, plain } from '../report/paint.ts';
import type { Report } from '../report/report.ts';
import { renderText } from '../report/text.ts';
import { describeVerdict } from '../report/verdict-line.ts';
import type { DeploymentArguments } from './deployment-arguments.ts';
import { openLocalDeployment } from './local-deployment.ts';
import { choosePaint } from './paint.ts';

/** Runs `status` from this clone, and returns the exit code. */
export async function runStatus(given: DeploymentArguments): Promise<number> {
  const { deployment } = await open(given);
  return write(await status({ ...deployment.options, asked: undefined }, deployment.ports), given);
}

/** Runs `push` from this clone, and returns the exit code. */
export async function runPush(given: DeploymentArguments): Promise<number> {
  const { deployment, root } = await open(given);
  const { options, ports, branch } = deployment;
  const paths = [...options.targets.map(({ app }) => app), defaultPolicyPath];
  await refuseLocalChanges(root, branch, paths);
  const pushed = await push(
    { ...options, planId: given.planId, asked: new Map() },
    {
      ...ports,
      isSuperseded: async () => (await findBranch(root, branch.name)).commit !== branch.commit,
      waitsAlready: () => false,
    },
  );
  return write(pushed, given);
}

async function open(given: DeploymentArguments) {
  const cwd = resolve(given.cwd ?? '.');
  const place = findLocalPlace(cwd, '.');
  const apps = given.apps.map((app) => toRepositoryPath(place, cwd, app));
  const token = process.env['BASE44_TOKEN'] ?? '';
  return { deployment: await openLocalDeployment(place, { ...given, apps, token }), root: place.root };
}

function write({ report, targets }: LookedAt, { output, format, cwd }: DeploymentArguments): number {
  for (const { problem } of targets) {
    if (problem !== undefined) process.stderr.write(`connector-guard: ${problem}\n`);
  }
  if (output === undefined) {
    writeOutput(render(report, format, choosePaint(isTerminal(), process.env)));
  } else {
    writeFile(resolve(cwd ?? '.', output), render(report, format, plain));
    process.stderr.write(`${describeVerdict(report)} The report is in ${output}.\n`);
  }
  return exitCodeOf(report);
}

function render(report: Report, format: DeploymentArguments['format'], paint: Paint): string {
  switch (format) {
    case 'text':
      return renderText(report, { paint, sourceOf: () => undefined });
    case 'json':
      return renderJson(report);
    case 'markdown':
      return renderMarkdown(report);
    default:
      return format satisfies never;
  }
}
