import type { BranchTips, CommitEntries } from '../../ports/commit-entries.ts';
import type { GitHubClient } from './client.ts';
import { nullable, objectId, record } from './decode.ts';
import type { GitObjects } from './file-tree.ts';
import type { RepositoryName } from './repository-name.ts';

export function openCommitEntries({ openListing }: GitObjects): CommitEntries {
  return {
    async entriesIn(commit, paths) {
      const entries = await openListing(commit).entriesIn(paths);
      return entries.map(({ path, kind, oid }) => ({ path, kind, id: oid }));
    },
  };
}

const query = `query Tip($owner: String!, $repo: String!, $name: String!) {
  repository(owner: $owner, name: $repo) { ref(qualifiedName: $name) { target { oid } } }
}`;

const reply = record({
  repository: record({ ref: nullable(record({ target: nullable(record({ oid: objectId })) })) }),
});

export function openBranchTips(client: GitHubClient, { owner, repo }: RepositoryName): BranchTips {
  return {
    async tipOf(branch) {
      const { repository } = await client.graphql({
        what: 'read where the branch is now',
        permission: 'contents: read',
        query,
        variables: { owner, repo, name: `refs/heads/${branch}` },
        decode: reply,
      });
      return repository.ref?.target?.oid ?? null;
    },
  };
}
