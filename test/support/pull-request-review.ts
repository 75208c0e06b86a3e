import { openApprovalReader } from '../../src/adapters/github/approvals.ts';
import { openStatusWriter } from '../../src/adapters/github/commit-status.ts';
import { openComparedTrees } from '../../src/adapters/github/compared-trees.ts';
import { openGitHubTree, openGitObjects } from '../../src/adapters/github/file-tree.ts';
import { createPositionWatch } from '../../src/adapters/github/position-watch.ts';
import { openPullRequest } from '../../src/adapters/github/pull-request.ts';
import { openStickyComment } from '../../src/adapters/github/sticky-comment.ts';
import type { PullRequestOptions } from '../../src/commands/judge-pull-request.ts';
import { endsRed } from '../../src/commands/publish-verdict.ts';
import { type ReviewedPullRequest, reviewPullRequest } from '../../src/commands/review-pull-request.ts';
import { testDay } from './check-tree.ts';
import { clientFor } from './fake-github/client.ts';
import type { Snapshot } from './fake-github/git-objects.ts';
import type { OpenedPullRequest } from './fake-github/open.ts';
import { actionsBot, type FakeStatus } from './fake-github/world.ts';

export interface ReviewOptions extends Partial<PullRequestOptions> {
  readonly token?: string;
  readonly comment?: 'changes' | 'never';
  /** What happens on GitHub after each check and before anything is written. It takes as long as it takes to notice. */
  readonly meanwhile?: () => unknown;
}

const repositoryUrl = 'https://github.com/acme/crm';
const longMilliseconds = 5000;

/** One run, as the action does it. */
export interface Review extends ReviewedPullRequest {
  readonly endsRed: boolean;
  /** The requests that it took. */
  readonly calls: readonly string[];
}

/** Checks a pull request and says the verdict on it, with adapters of its own as every run has them. */
export async function review(
  { github, repository, pull }: OpenedPullRequest,
  { token = 'token', meanwhile, comment = 'changes', ...options }: ReviewOptions = {},
): Promise<Review> {
  const earlier = github.calls.length;
  const client = clientFor(github, { token });
  const name = { owner: repository.owner, repo: repository.name, number: pull.number };
  let time = 0;
  const watch = createPositionWatch(pull.number, () => time);
  const objects = openGitObjects(client, name, watch);
  const defaults = { apps: [], failOn: 'error', today: testDay, trust: 'enforced', repositoryUrl } as const;
  const reviewed = await reviewPullRequest(
    { ...defaults, comment, ...options },
    {
      reader: openPullRequest({ client, objects, name, watch }),
      approvals: openApprovalReader(client, name, watch),
      teams: undefined,
      openCommit: (commit) => openGitHubTree(objects, commit),
      openTrees: (commits) => openComparedTrees(objects, commits),
      sleep: async () => {},
      comments: openStickyComment(client, name),
      statuses: openStatusWriter(client, name),
      async writeReport() {
        if (meanwhile === undefined) return;
        time += longMilliseconds;
        await meanwhile();
      },
    },
  );
  const { published } = reviewed;
  const status = published.kind === 'published' ? published.status.kind : 'unchanged';
  return {
    ...reviewed,
    endsRed: endsRed(reviewed.report, status, 'success'),
    calls: github.calls.slice(earlier).map(({ operation }) => operation),
  };
}

/** Pushes a commit with these files to the branch of the pull request, and has GitHub try the merge. */
export function push({ repository, pull }: OpenedPullRequest, files: Snapshot): void {
  pull.head = repository.commit(files, { parents: [pull.head] });
  repository.refreshMerge(pull);
}

/** Our comments on the pull request, as they read now. */
export function commentsOf({ pull }: OpenedPullRequest): readonly string[] {
  return pull.comments.filter(({ author }) => author === actionsBot).map(({ body }) => body);
}

/** The statuses of the head, each context's last one: `success connector-guard (main): no scope changes`. */
export function statusesOf({ repository, pull }: OpenedPullRequest): readonly string[] {
  const byContext = new Map<string, FakeStatus>();
  for (const status of repository.statuses.get(pull.head) ?? []) byContext.set(status.context, status);
  return [...byContext.values()].map(
    ({ state, context, description }) => `${state} ${context}: ${description}`,
  );
}
