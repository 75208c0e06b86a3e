import { resolve } from 'node:path';
import { findBranch, findLocalChanges, refuseLocalChanges } from '../adapters/default-branch.ts';
import { fetchBranch } from '../adapters/fetch-branch.ts';
import type { GitRepository } from '../adapters/git.ts';
import { openGitEntries } from '../adapters/git-history.ts';
import { writeNote } from '../adapters/standard-error.ts';
import { isTerminal, writeOutput } from '../adapters/standard-output.ts';
import { writeFile } from '../adapters/write-file.ts';
import { isSuperseded } from '../commands/is-superseded.ts';
import type { LookedAt } from '../commands/look-at-targets.ts';
import { push } from '../commands/push.ts';
import { locateApps } from '../commands/read-apps.ts';
import { status } from '../commands/status.ts';
import { placesOf } from '../domain/history/app-places.ts';
import { exitCodeOf, exitCodes } from '../domain/outcome.ts';
import { defaultPolicyPath } from '../domain/policy/policy.ts';
import { printable, quote } from '../domain/quote.ts';
import type { DeployTarget } from '../domain/target/choose-targets.ts';
import { UserError } from '../ports/errors.ts';
import type { LiveConnectors } from '../ports/live-connectors.ts';
import { comparedName, describeCompared, describeNotCompared, nameOf } from '../report/compared-text.ts';
import { type DeploymentTextOptions, renderDeploymentText } from '../report/deployment-text.ts';
import { renderJson } from '../report/json.ts';
import { renderMarkdown } from '../report/markdown.ts';
import { nextCommands } from '../report/next-commands.ts';
import { plain } from '../report/paint.ts';
import type { Report } from '../report/report.ts';
import { describeVerdict } from '../report/verdict-line.ts';
import { askPerson } from './ask-before-push.ts';
import type { DeploymentArguments } from './deployment-arguments.ts';
import { type DeployedClone, type LocalDeployment, openLocalDeployment } from './local-deployment.ts';
import { options } from './options.ts';
import { choosePaint } from './paint.ts';

/** The clone that is deployed from, and the app folders that the user named, relative to its root. */
interface Clone extends DeployedClone {
  readonly apps: readonly string[];
}

/** Runs `status` from a clone, and returns the exit code. */
export async function runStatus(clone: Clone, given: DeploymentArguments): Promise<number> {
  const deployment = await open(clone, given);
  const [looked, changes] = await Promise.all([
    status({ ...deployment.options, asked: undefined }, deployment.ports),
    localChanges(deployment),
  ]);
  const notCompared = describeNotCompared(changes);
  return write(looked, given, {
    next: nextIn(deployment, given, looked),
    source: comparedName(deployment.branch),
    intro: [comparedIn(deployment), ...(notCompared === undefined ? [] : [notCompared])],
  });
}

/** Runs `push` from a clone, and returns the exit code. */
export async function runPush(clone: Clone, given: DeploymentArguments): Promise<number> {
  const deployment = await open(clone, given);
  const { git, ports, branch, defaultBranch } = deployment;
  const refusal = refuseLocalChanges(git, branch, await placesDeployed(deployment));
  const policy = { path: defaultPolicyPath, branch: defaultBranch.name, commit: defaultBranch.commit };
  const superseding = {
    entries: openGitEntries(git.root),
    tips: { tipOf: (name: string) => tipNow(git, name) },
  };
  const compared = comparedIn(deployment);
  const person = askPerson(given, compared);
  const pushing = push(
    { ...deployment.options, planId: given.planId, asked: new Map() },
    {
      ...ports,
      openLive: (target) => askedAfter(refusal, ports.openLive(target)),
      confirm: person.confirm,
      isSuperseded: ({ snapshot }) =>
        isSuperseded({ branch: branch.name, commit: branch.commit, apps: [snapshot], policy }, superseding),
      waitsAlready: () => false,
    },
  );
  // Whatever else is wrong: that nothing is pushed from here is said first.
  const [refused] = await Promise.allSettled([refusal, pushing]);
  if (refused.status === 'rejected') throw refused.reason;
  const pushed = await pushing;
  const code = write(pushed, given, {
    next: nextIn(deployment, given, pushed),
    source: comparedName(branch),
    intro: person.shown.size === 0 ? [compared] : [],
    shown: person.shown,
  });
  return person.isInterrupted() ? exitCodes.interrupted : code;
}

/**
 * Where `origin` has a branch by now. A clone may be old: what it remembers of the branch, and of the policy, can have
 * been given up since. It is fetched here, so that the next push goes by it.
 */
async function tipNow(git: GitRepository, name: string): Promise<string> {
  const known = await findBranch(git, name);
  if (known.reference === name) return known.commit;
  if ((await fetchBranch(git.root, name)).kind === 'not-fetched') {
    process.stderr.write(
      `connector-guard: origin does not answer, so ${quote(name)} is pushed as it was when it was last fetched.\n`,
    );
  }
  return (await findBranch(git, name)).commit;
}

/** What is compared with what, as the first line says it. */
function comparedIn(deployment: LocalDeployment): string {
  return describeCompared(deployment.branch, deployment.options.targets);
}

function nextIn(
  { branch }: LocalDeployment,
  { target, apps, apiUrl, cwd }: DeploymentArguments,
  { report }: LookedAt,
): readonly string[] {
  const isUsual = apiUrl === options['api-url'].default;
  const typed = { target, apps, apiUrl: isUsual ? undefined : apiUrl, cwd };
  return nextCommands(report, {
    typed,
    localCommit: branch.reference === branch.name ? branch.commit : undefined,
  });
}

/** The files here that are not what is compared. That git cannot tell is no reason not to look at the live app. */
async function localChanges(deployment: LocalDeployment): Promise<readonly string[]> {
  try {
    return await findLocalChanges(deployment.git, deployment.branch, await placesDeployed(deployment));
  } catch (error) {
    if (error instanceof UserError) return [];
    throw error;
  }
}

/** Connectors of which nothing is asked unless something has come to a good end. Files can be judged meanwhile. */
function askedAfter(end: Promise<void>, live: LiveConnectors): LiveConnectors {
  return {
    list: () => end.then(live.list),
    declare: (...declaration) => end.then(() => live.declare(...declaration)),
    remove: (type) => end.then(() => live.remove(type)),
    readStripe: () => end.then(live.readStripe),
    provisionStripe: () => end.then(live.provisionStripe),
    removeStripe: () => end.then(live.removeStripe),
  };
}

/** Everything that decides what is pushed: where the targets' configs and connectors are, and the policy. */
async function placesDeployed(deployment: LocalDeployment): Promise<readonly string[]> {
  const { ports, branch, defaultBranch } = deployment;
  const named = [...new Set(deployment.options.targets.map(({ app }) => app))];
  const apps = await locateApps(ports.head, { focus: '.', named });
  const places = named.flatMap((app) => placesOf(app, apps.find((one) => one.app === app)?.connectorsDir));
  // On another branch the policy may be an old one: the one that counts is not there.
  return branch.name === defaultBranch.name ? [...places, defaultPolicyPath] : places;
}

function open({ apps, ...clone }: Clone, given: DeploymentArguments): Promise<LocalDeployment> {
  const token = process.env['BASE44_TOKEN'] ?? '';
  return openLocalDeployment(clone, { ...given, apps, token });
}

/** What the text says besides the report. */
type DeploymentText = Omit<DeploymentTextOptions, 'paint'>;

function write(
  { report, targets }: LookedAt,
  { output, format, cwd }: DeploymentArguments,
  text: DeploymentText,
): number {
  for (const one of targets) {
    if (one.problem === undefined) continue;
    const about = targets.length === 1 ? '' : `${placeOf(one.target)}: `;
    writeNote(`connector-guard: ${about}${one.problem}\n`);
  }
  if (output === undefined) {
    writeOutput(render(report, format, { ...text, paint: choosePaint(isTerminal(), process.env) }));
  } else {
    writeFile(resolve(cwd ?? '.', output), render(report, format, { ...text, paint: plain }));
    writeNote(`${describeVerdict(report, text.source)} The report is in ${output}.\n`);
  }
  return exitCodeOf(report);
}

/** Which of several targets: `apps/shop, staging (app 68f3…)`. */
function placeOf(target: DeployTarget): string {
  return `${printable(target.app === '.' ? '. (root)' : target.app)}, ${nameOf(target)}`;
}

function render(report: Report, format: DeploymentArguments['format'], text: DeploymentTextOptions): string {
  switch (format) {
    case 'text':
      return renderDeploymentText(report, text);
    case 'json':
      return renderJson(report);
    case 'markdown':
      return renderMarkdown(report);
    default:
      return format satisfies never;
  }
}
