import { openGitRepository } from '../adapters/git.ts';
import { openGitEntries, openGitHistory } from '../adapters/git-history.ts';
import { createGitHubClient } from '../adapters/github/client.ts';
import { openMergeBases } from '../adapters/github/comparison.ts';
import { openGitHubTree, openGitObjects } from '../adapters/github/file-tree.ts';
import type { RepositoryName } from '../adapters/github/repository-name.ts';
import { openStepOrigins } from '../adapters/github/step-origins.ts';
import { createDeploymentHistory } from '../commands/deployment-history.ts';
import { judgeProvenance } from '../commands/judge-provenance.ts';
import { notApproved } from '../domain/approval/provenance.ts';
import type { PolicySnapshot } from '../domain/policy/parse-policy.ts';
import type { DeploymentHistory } from '../ports/deployment-history.ts';
import type { FileTree } from '../ports/file-tree.ts';

export interface LocalReviewsOptions {
  /** The top folder of a clone. */
  readonly root: string;
  readonly repository: RepositoryName;
  readonly token: string;
  /** What to do where GitHub does not take the token, as a sentence. */
  readonly remedy: string;
  /** The files of the commit that is deployed. */
  readonly head: FileTree;
  readonly policy: PolicySnapshot;
  /** GitHub's addresses. */
  readonly apiUrl: string;
  readonly graphqlUrl: string;
}

/** Looks up at GitHub who approved what a clone's branch brought. Where it came from, the clone's own history tells. */
export function openLocalReviews(options: LocalReviewsOptions): Pick<DeploymentHistory, 'missingApprovals'> {
  const { root, repository, head, policy } = options;
  const client = createGitHubClient(options);
  const objects = openGitObjects(client, repository);
  const ports = {
    origins: openStepOrigins(client, repository),
    environment: undefined,
    teams: undefined,
    pull: openMergeBases(client, repository),
    // A reviewed commit that was squashed or rebased is at GitHub only.
    openCommit: (commit: string) => openGitHubTree(objects, commit),
  };
  return createDeploymentHistory(
    { head: head.revision, allowRemovals: { kind: 'none', named: [] } },
    {
      history: openGitHistory(root),
      entries: openGitEntries(root),
      openCommit: openGitRepository(root).openCommit,
      async judge({ target, keys, trace }) {
        if (policy.kind === 'unusable') return keys.map((key) => notApproved(key, 'unknown-origin'));
        const selection = { focus: '.', named: [target.app] };
        const question = { policy, branch: target.branch, selection, keys, trace, actors: [] };
        return judgeProvenance(question, ports);
      },
    },
  );
}
