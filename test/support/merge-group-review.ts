import { openApprovalReader } from '../../src/adapters/github/approvals.ts';
import { openStatusWriter } from '../../src/adapters/github/commit-status.ts';
import { openComparedTrees } from '../../src/adapters/github/compared-trees.ts';
import { openGitHubTree, openGitObjects } from '../../src/adapters/github/file-tree.ts';
import { openMergeGroup } from '../../src/adapters/github/merge-group.ts';
import { openPolicyReader } from '../../src/adapters/github/policy-file.ts';
import { type CheckedMergeGroup, checkMergeGroup } from '../../src/commands/check-merge-group.ts';
import { publishGroupVerdict } from '../../src/commands/publish-group-verdict.ts';
import type { MergeGroup } from '../../src/ports/merge-group.ts';
import { testDay } from './check-tree.ts';
import { clientFor } from './fake-github/client.ts';
import type { OpenedPullRequest } from './fake-github/open.ts';

/** One run about a merge group, as the action does it. */
export interface GroupReview extends CheckedMergeGroup {
  /** The last status of the group's commit: `success connector-guard (main): no scope changes`. */
  readonly status: string | undefined;
  /** The requests that it took. */
  readonly calls: readonly string[];
}

/** Checks a merge group and sets its status, with adapters of its own as every run has them. */
export async function reviewGroup(
  { github, repository, pull }: OpenedPullRequest,
  { base, head, number = pull.number }: Pick<MergeGroup, 'base' | 'head'> & { readonly number?: number },
  token = 'token',
): Promise<GroupReview> {
  const earlier = github.calls.length;
  const group = { baseBranch: 'main', base, head, number };
  const client = clientFor(github, { token });
  const name = { owner: repository.owner, repo: repository.name };
  const objects = openGitObjects(client, name);
  const checked = await checkMergeGroup(
    group,
    { apps: [], failOn: 'error', today: testDay },
    {
      policy: openPolicyReader({ client, objects, name }),
      reader: openMergeGroup({ client, name, group }),
      openApprovals: (one) => openApprovalReader(client, { ...name, number: one }),
      teams: undefined,
      openCommit: (commit) => openGitHubTree(objects, commit),
      openTrees: (commits) => openComparedTrees(objects, commits),
    },
  );
  await publishGroupVerdict(checked, openStatusWriter(client, name));
  const last = repository.statuses.get(head)?.at(-1);
  const status = last === undefined ? undefined : `${last.state} ${last.context}: ${last.description}`;
  const calls = github.calls.slice(earlier).map(({ operation }) => operation);
  return { ...checked, status, calls };
}
