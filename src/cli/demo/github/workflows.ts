import { createBase44Client } from '../../../adapters/base44/client.ts';
import { createPacing } from '../../../adapters/base44/pacing.ts';
import { todayInUtc } from '../../../adapters/clock.ts';
import { findBranch } from '../../../adapters/default-branch.ts';
import { openGitEntries, openGitHistory } from '../../../adapters/git-history.ts';
import { sha256 } from '../../../adapters/sha256.ts';
import { sleep } from '../../../adapters/sleep.ts';
import { deploy } from '../../../commands/deploy.ts';
import { findDeployment } from '../../../commands/find-deployment.ts';
import type { LookedAt } from '../../../commands/look-at-targets.ts';
import { type ReviewedPullRequest, reviewPullRequest } from '../../../commands/review-pull-request.ts';
import {
  type DeploymentDone,
  type DeploymentPorts,
  type DeploymentRun,
  runDeployment,
} from '../../../commands/run-deployment.ts';
import type { ConsentEvent } from '../../../domain/consent/proceed.ts';
import type { StatusWriter } from '../../../ports/commit-status.ts';
import type { StepOrigins } from '../../../ports/step-origin.ts';
import { toolVersion } from '../../../report/tool.ts';
import { openComparedCommits } from './compared-commits.ts';
import { openIssues } from './issues.ts';
import { author, type GitHubMemory, type Pull, repositoryName, repositoryUrl } from './memory.ts';
import {
  findMergeBase,
  openApprovals,
  openComments,
  openPullReader,
  readPolicyAtTip,
} from './pull-request.ts';

/** Where Base44 is, and who signs in to it. */
export interface Base44Access {
  readonly apiUrl: string;
  readonly token: string;
}

/** What the action's workflows do on an event: the same commands, with what GitHub would say from memory. */
export interface Workflows {
  onPullRequest(pull: Pull): Promise<ReviewedPullRequest>;
  /** What a push would do now. */
  plan(): Promise<LookedAt>;
  onPush(): Promise<DeploymentDone>;
  onIssueClosed(): Promise<DeploymentDone>;
}

export function openWorkflows(memory: GitHubMemory, access: Base44Access): Workflows {
  const ports = portsOf(memory, access);
  const run = async (event: ConsentEvent): Promise<DeploymentRun> => ({
    event,
    doesPush: event === 'push',
    question: {
      ...{ apps: [], appId: undefined, target: undefined },
      pushed: event === 'push' ? await tipOfMain(memory) : undefined,
    },
    allowRemovals: { kind: 'reviewed', named: [] },
    planId: undefined,
    actors: [author.login],
    today: todayInUtc(),
    wait: 0,
    repository: { name: repositoryName },
    base44Url: access.apiUrl,
    runUrl: null,
  });
  return {
    onPullRequest: (pull) => review(memory, pull, ports),
    async plan() {
      const options = await run('push');
      const found = await findDeployment(options.question, ports);
      const [deployment] = found.kind === 'deployment' ? found.branches : [];
      if (found.kind === 'other-branch' || deployment === undefined) throw new Error('Nothing is deployed.');
      const looking = { ...options, ...found, doesPush: false };
      return deploy(deployment, { options: looking, memories: new Map() }, ports);
    },
    onPush: async () => runDeployment(await run('push'), ports),
    onIssueClosed: async () => runDeployment(await run('issue-closed'), ports),
  };
}

async function tipOfMain({ repository }: GitHubMemory) {
  const { name, commit } = await findBranch(repository.reader, 'main');
  return { branch: name, commit };
}

function review(memory: GitHubMemory, pull: Pull, ports: DeploymentPorts): Promise<ReviewedPullRequest> {
  return reviewPullRequest(
    { apps: [], failOn: 'error', today: todayInUtc(), trust: 'enforced', comment: 'changes', repositoryUrl },
    {
      ...ports,
      reader: openPullReader(memory, pull),
      approvals: openApprovals(memory, pull),
      comments: openComments(pull),
      openTrees: (commits) => openComparedCommits(memory.repository.reader, commits),
      writeReport: async () => {},
    },
  );
}

function portsOf(memory: GitHubMemory, access: Base44Access): DeploymentPorts {
  const { repository, pulls } = memory;
  const { root, reader } = repository;
  const pacing = createPacing({ now: Date.now, sleep });
  return {
    policy: { read: async (location) => ({ ...(await readPolicyAtTip(reader, location)), isPrivate: true }) },
    tips: { tipOf: async (branch) => (await findBranch(reader, branch)).commit },
    entries: openGitEntries(root),
    history: openGitHistory(root),
    openCommit: reader.openCommit,
    pull: { findMergeBase: (one, other) => findMergeBase(repository, one, other) },
    origins: originsIn(memory),
    environment: undefined,
    teams: undefined,
    issues: openIssues(memory),
    statuses: openStatuses(memory),
    openPull: (number) => {
      const pull = pullNumbered(pulls, number);
      return { reader: openPullReader(memory, pull), comments: openComments(pull) };
    },
    openLive: ({ appId }) => createBase44Client({ ...access, appId, version: toolVersion, pacing }),
    digest: sha256,
    sleep,
    now: () => new Date().toISOString(),
    // No run of the demo waits.
    say: () => {},
  };
}

function pullNumbered(pulls: GitHubMemory['pulls'], number: number): Pull {
  const pull = pulls.get(number);
  if (pull === undefined) throw new Error(`There is no pull request ${number}.`);
  return pull;
}

function originsIn(memory: GitHubMemory): StepOrigins {
  return {
    async of({ commit }) {
      const pull = [...memory.pulls.values()].find(({ mergedAs }) => mergedAs === commit);
      const pullRequest = pull === undefined ? null : { number: pull.number, author };
      return { pullRequest, authors: [author.login] };
    },
    approvalsOf: (number) => openApprovals(memory, pullNumbered(memory.pulls, number)),
    async roleOf() {
      return 'write';
    },
  };
}

function openStatuses({ statuses }: GitHubMemory): StatusWriter {
  return {
    read: async (commit) => [...(statuses.get(commit)?.values() ?? [])],
    async set(commit, status) {
      const ofCommit = statuses.get(commit) ?? new Map();
      statuses.set(commit, ofCommit.set(status.context, status));
      return { kind: 'set' };
    },
  };
}
