import type { FileSight } from '../domain/file-sight.ts';
import type { StillUsed } from '../domain/find-mentions.ts';
import type { Verdict } from '../domain/judge.ts';
import type { ComparedTrees } from '../ports/compared-trees.ts';
import { readMentions } from './read-mentions.ts';

/** What is pointed to beside the verdict itself. */
export interface Places {
  /** Removed connectors that the apps' own code still names. */
  readonly stillUsed: readonly StillUsed[];
  /** Where people can see the files that are spoken of, by path. */
  readonly sights: ReadonlyMap<string, FileSight>;
}

/**
 * Finds the code that still uses what is removed, and where people can see what the verdict speaks of.
 *
 * @param branchHead the last commit of the branch that was judged
 */
export async function findPlaces(
  { findings, apps }: Verdict,
  trees: ComparedTrees,
  branchHead: string,
): Promise<Places> {
  const stillUsed = await readMentions({ apps }, trees.head);
  const spokenOf = [
    ...findings,
    ...apps.flatMap((app) => app.findings),
    ...stillUsed.flatMap(({ mentions }) => mentions),
  ];
  const paths = new Set(spokenOf.map(({ path }) => path));
  return { stillUsed, sights: await trees.sightsOf([...paths], branchHead) };
}
