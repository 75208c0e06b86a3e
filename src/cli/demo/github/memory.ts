import { findBranch } from '../../../adapters/default-branch.ts';
import type { Review } from '../../../ports/approvals.ts';
import type { CommitStatus } from '../../../ports/commit-status.ts';
import type { TrackingIssue } from '../../../ports/tracking-issue.ts';
import type { DemoRepository } from '../repository.ts';

/** What GitHub remembers of the story, changed in place. The files are in the repository beside it. */
export interface GitHubMemory {
  readonly repository: DemoRepository;
  readonly pulls: Map<number, Pull>;
  readonly issues: Map<number, Issue>;
  /** By commit: the last status of each context. */
  readonly statuses: Map<string, Map<string, CommitStatus>>;
  /** Pull requests and issues are counted together. */
  nextNumber: number;
}

export interface Pull {
  readonly number: number;
  readonly branch: string;
  /** The commit of main that the branch left. */
  readonly base: string;
  readonly reviews: Review[];
  /** The text of our comment; undefined before there is one. */
  comment: string | undefined;
  /** What main was at after the merge; undefined before. */
  mergedAs: string | undefined;
}

export interface Issue {
  content: Omit<TrackingIssue, 'number' | 'url' | 'isLabelled'>;
  readonly comments: string[];
}

/** The repository's name and address; nothing is ever there. */
export const repositoryName = 'acme/crm';
export const repositoryUrl = `https://github.com/${repositoryName}`;

/** Who writes the code, and who reviews it. */
export const author = { login: 'dana', kind: 'user' } as const;
const reviewer = { login: 'lee', kind: 'user' } as const;

export function createMemory(repository: DemoRepository): GitHubMemory {
  return { repository, pulls: new Map(), issues: new Map(), statuses: new Map(), nextNumber: 1 };
}

/** Somebody opens a pull request for a branch. */
export async function openPull(memory: GitHubMemory, branch: string): Promise<Pull> {
  const { repository, pulls } = memory;
  const base = (await repository.git('merge-base', 'main', branch)).trim();
  const pull = {
    number: takeNumber(memory),
    branch,
    base,
    reviews: [],
    comment: undefined,
    mergedAs: undefined,
  };
  pulls.set(pull.number, pull);
  return pull;
}

/** Lee approves what the branch is at now. */
export async function approve({ repository }: GitHubMemory, pull: Pull): Promise<void> {
  const { commit } = await findBranch(repository.reader, pull.branch);
  pull.reviews.push({ state: 'approved', author: reviewer, commit, submittedAt: new Date().toISOString() });
}

/** Squashes a pull request into main, and returns the commit. */
export async function merge({ repository }: GitHubMemory, pull: Pull, title: string): Promise<string> {
  await repository.git('checkout', '--quiet', 'main');
  await repository.git('merge', '--quiet', '--squash', pull.branch);
  pull.mergedAs = await repository.commit(`${title} (#${pull.number})`);
  return pull.mergedAs;
}

/** Dana closes an issue. */
export function closeIssue({ issues }: GitHubMemory, number: number): void {
  const issue = issues.get(number);
  if (issue === undefined) throw new Error(`There is no issue ${number}.`);
  issue.content = { ...issue.content, state: 'closed', closedBy: author };
}

export function takeNumber(memory: GitHubMemory): number {
  memory.nextNumber += 1;
  return memory.nextNumber - 1;
}
