import type { GitRepository } from '../../../adapters/git.ts';
import { openGitEntries } from '../../../adapters/git-history.ts';
import type { IdentifiedEntry } from '../../../domain/app/tree.ts';
import type { FileSight } from '../../../domain/file-sight.ts';
import type { ComparedTrees } from '../../../ports/compared-trees.ts';

/** The two commits of a comparison, in a local repository. */
export function openComparedCommits(
  git: GitRepository,
  commits: { readonly head: string; readonly base: string },
): ComparedTrees {
  const entries = openGitEntries(git.root);
  const listing = async (commit: string) => {
    const all = await entries.entriesIn(commit, ['.']);
    return new Map(all.map((entry) => [entry.path, entry]));
  };
  return {
    head: git.openCommit(commits.head),
    base: git.openCommit(commits.base),
    async changedEntries() {
      const [after, before] = await Promise.all([listing(commits.head), listing(commits.base)]);
      const gone = [...before.values()].filter(({ path }) => !after.has(path));
      return [...[...after.values()].filter((entry) => !isSame(entry, before.get(entry.path))), ...gone];
    },
    async sightsOf(paths, branchHead) {
      const [onBranch, before] = await Promise.all([listing(branchHead), listing(commits.base)]);
      return new Map(
        paths.flatMap((path): readonly (readonly [string, FileSight])[] => {
          if (onBranch.has(path)) return [[path, { commit: branchHead, hasSameLines: true }]];
          return before.has(path) ? [[path, { commit: commits.base, hasSameLines: true }]] : [];
        }),
      );
    },
  };
}

function isSame(one: IdentifiedEntry, other: IdentifiedEntry | undefined): boolean {
  return one.id === other?.id && one.kind === other.kind;
}
