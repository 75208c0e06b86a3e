import { resolve } from 'node:path';
import { findBranch, refuseLocalChanges } from '../adapters/default-branch.ts';
import { openGitEntries } from '../adapters/git-history.ts';
import { findLocalPlace, toRepositoryPath } from '../adapters/local-repository.ts';
import { isTerminal, writeOutput } from '../adapters/standard-output.ts';
import { writeFile } from '../adapters/write-file.ts';
import { isSuperseded } from '../commands/is-superseded.ts';
import { contextOf } from '../commands/judge-sides.ts';
import type { LookedAt } from '../commands/look-at-targets.ts';
import { push } from '../commands/push.ts';
import { readApps } from '../commands/read-apps.ts';
import { status } from '../commands/status.ts';
import { placesOf } from '../domain/history/app-places.ts';
import { exitCodeOf } from '../domain/outcome.ts';
import { defaultPolicyPath } from '../domain/policy/policy.ts';
import { renderJson } from '../report/json.ts';
import { renderMarkdown } from '../report/markdown.ts';
import { type Paint, plain } from '../report/paint.ts';
import type { Report } from '../report/report.ts';
import { renderText } from '../report/text.ts';
import { describeVerdict } from '../report/verdict-line.ts';
import type { DeploymentArguments } from './deployment-arguments.ts';
import { type LocalDeployment, openLocalDeployment } from './local-deployment.ts';
import { choosePaint } from './paint.ts';

/** Runs `status` from this clone, and returns the exit code. */
export async function runStatus(given: DeploymentArguments): Promise<number> {
  const { deployment } = await open(given);
  return write(await status({ ...deployment.options, asked: undefined }, deployment.ports), given);
}

/** Runs `push` from this clone, and returns the exit code. */
export async function runPush(given: DeploymentArguments): Promise<number> {
  const { deployment, root } = await open(given);
  const { options, ports, branch, defaultBranch } = deployment;
  await refuseLocalChanges(root, branch, await placesDeployed(deployment));
  const policy = { path: defaultPolicyPath, branch: defaultBranch.name, commit: defaultBranch.commit };
  const superseding = {
    entries: openGitEntries(root),
    tips: { tipOf: async (name: string) => (await findBranch(deployment.git, name)).commit },
  };
  const pushed = await push(
    { ...options, planId: given.planId, asked: new Map() },
    {
      ...ports,
      isSuperseded: ({ snapshot }) =>
        isSuperseded({ branch: branch.name, commit: branch.commit, apps: [snapshot], policy }, superseding),
      waitsAlready: () => false,
    },
  );
  return write(pushed, given);
}

/** Everything that decides what is pushed: where the targets' configs and connectors are, and the policy. */
async function placesDeployed(deployment: LocalDeployment): Promise<readonly string[]> {
  const { options, ports, branch, defaultBranch } = deployment;
  const named = [...new Set(options.targets.map(({ app }) => app))];
  const { apps } = await readApps(ports.head, { focus: '.', named }, contextOf(options.policy));
  const places = named.flatMap((app) => placesOf(app, apps.find((one) => one.app === app)?.connectorsDir));
  // On another branch the policy may be an old one: the one that counts is not there.
  return branch.name === defaultBranch.name ? [...places, defaultPolicyPath] : places;
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
