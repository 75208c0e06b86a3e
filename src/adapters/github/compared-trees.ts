import { isInSkippedFolder, stepsTo } from '../../domain/app/tree.ts';
import type { FileSight } from '../../domain/file-sight.ts';
import type { ComparedTrees } from '../../ports/compared-trees.ts';
import { type GitObjects, openGitHubTrees } from './file-tree.ts';
import type { ObjectEntry } from './trees.ts';

/** The two commits of a comparison, read through GitHub's API. */
export function openComparedTrees(
  objects: GitObjects,
  commits: { readonly head: string; readonly base: string },
): ComparedTrees {
  const [head, base] = openGitHubTrees(objects, [commits.head, commits.base]);
  if (head === undefined || base === undefined) throw new Error('No trees were opened.');
  const entriesOf = async (commit: string, hidden: readonly string[]) => {
    const entries = await objects.openListing(commit).entriesIn(['.', ...hidden]);
    return new Map(entries.map((entry) => [entry.path, entry]));
  };
  return {
    head,
    base,
    async changedEntries(path) {
      const [after, before] = await Promise.all([
        entriesOf(commits.head, stepsTo(path)),
        entriesOf(commits.base, stepsTo(path)),
      ]);
      const gone = [...before.values()].filter((entry) => !after.has(entry.path));
      const differs = (entry: ObjectEntry) => {
        const was = before.get(entry.path);
        return was?.oid !== entry.oid || was.kind !== entry.kind;
      };
      return [...[...after.values()].filter(differs), ...gone];
    },
    async sightsOf(paths, branchHead) {
      const hidden = paths.filter(isInSkippedFolder);
      const [after, before] = await Promise.all([
        entriesOf(commits.head, hidden),
        entriesOf(commits.base, hidden),
      ]);
      const sightOf = async (path: string): Promise<FileSight | undefined> => {
        const [is, was] = [after.get(path), before.get(path)];
        if (is === undefined && was === undefined) return undefined;
        if (is !== undefined && commits.head === branchHead) {
          return { commit: branchHead, hasSameLines: true };
        }
        if (is === undefined || is.oid === was?.oid) return { commit: commits.base, hasSameLines: true };
        const oid = await objects.blobs.idAt(branchHead, path);
        return oid === undefined ? undefined : { commit: branchHead, hasSameLines: oid === is.oid };
      };
      const sights = paths.map(async (path) => [path, await sightOf(path)] as const);
      return new Map(
        (await Promise.all(sights)).flatMap(([path, sight]) =>
          sight === undefined ? [] : [[path, sight] as const],
        ),
      );
    },
  };
}
