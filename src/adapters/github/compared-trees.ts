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
  const entriesOf = (commit: string, hidden: readonly string[]) =>
    objects.openListing(commit).entriesIn(['.', ...hidden]);
  return {
    head,
    base,
    async changedEntries(path) {
      const [after, before] = await Promise.all([
        entriesOf(commits.head, stepsTo(path)),
        entriesOf(commits.base, stepsTo(path)),
      ]);
      // A folder on the way to the path may be in several of the lists.
      const left = new Map(before.map((entry) => [entry.path, entry]));
      const seen = new Set<string>();
      const different = after.filter(({ path, oid, kind }) => {
        if (seen.has(path)) return false;
        seen.add(path);
        const was = left.get(path);
        left.delete(path);
        return was?.oid !== oid || was.kind !== kind;
      });
      return [...different, ...left.values()];
    },
    async sightsOf(paths, branchHead) {
      const hidden = paths.filter(isInSkippedFolder);
      const [after, before] = await Promise.all([
        findAmong(entriesOf(commits.head, hidden), paths),
        findAmong(entriesOf(commits.base, hidden), paths),
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

/** The entries at these paths, by path. */
async function findAmong(
  listing: Promise<readonly ObjectEntry[]>,
  paths: readonly string[],
): Promise<ReadonlyMap<string, ObjectEntry>> {
  const wanted = new Set(paths);
  const found = (await listing).filter(({ path }) => wanted.has(path));
  return new Map(found.map((entry) => [entry.path, entry]));
}
