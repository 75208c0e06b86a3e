import { type CommitAuthor, type Contribution, mostListedCommits } from '../domain/approval/contributors.ts';
import {
  type CommitOfPull,
  isRelevant,
  type KnownPlaces,
  mergesInDoubt,
} from '../domain/approval/relevant-commits.ts';
import { type RelevantPlaces, relevantPaths } from '../domain/approval/relevant-paths.ts';
import type { ApprovalReader, CommitAuthors } from '../ports/approvals.ts';
import type { PullRequestReader } from '../ports/pull-request.ts';

export interface ContributionPorts {
  readonly approvals: Pick<ApprovalReader, 'commits' | 'placesIn'>;
  readonly pull: Pick<PullRequestReader, 'findMergeBase'>;
}

/** The commits of a pull request that have a part in what is to be approved. */
export interface Contributions {
  /** How many commits it has, of whatever kind. */
  readonly commitCount: number;
  readonly contributions: readonly Contribution[];
}

/** With more commits or places than these, every commit counts as one that changes what is to be approved. */
const most = { commits: 100, paths: 40, merges: 10 };

/**
 * Reads who wrote the commits that change connector files, configs or the policy. A commit of which that cannot be told
 * counts: whoever is left out wrongly could approve their own work.
 */
export async function readContributions(
  places: RelevantPlaces,
  ports: ContributionPorts,
): Promise<Contributions> {
  const { commits, isComplete } = await ports.approvals.commits();
  const relevant = isComplete ? await relevantOf(commits, places, ports) : commits;
  return {
    // One more than GitHub lists stands for "there may be others".
    commitCount: isComplete ? commits.length : Math.max(commits.length, mostListedCommits) + 1,
    contributions: relevant.map(toContribution),
  };
}

/** A commit as the work of its authors, of whom the first is the one that the rest are co-authors of. */
export function toContribution({
  oid,
  authors: [author, ...coAuthors],
}: Pick<CommitAuthors, 'oid' | 'authors'>): Contribution {
  return { commit: oid, author: toAuthor(author), coAuthors: coAuthors.map(toAuthor) };
}

async function relevantOf(
  commits: readonly CommitAuthors[],
  places: RelevantPlaces,
  ports: ContributionPorts,
): Promise<readonly CommitAuthors[]> {
  const paths = relevantPaths(places);
  if (paths === undefined || paths.length > most.paths || commits.length > most.commits) return commits;
  const known = await readPlaces(commits, paths, ports);
  return commits.filter((commit) => isRelevant(commit, known));
}

/** What stands at the paths in the commits and their parents; for merges also in what was before both. */
async function readPlaces(
  commits: readonly CommitOfPull[],
  paths: readonly string[],
  { approvals, pull }: ContributionPorts,
): Promise<KnownPlaces> {
  const ids = [...new Set(commits.flatMap(({ oid, parents }) => [oid, ...parents]))];
  const known = {
    paths,
    placesByCommit: await approvals.placesIn(ids, paths),
    mergeBases: new Map<string, string>(),
  };
  const merges = mergesInDoubt(commits, known);
  if (merges.length === 0 || merges.length > most.merges) return known;
  const found = await Promise.all(
    merges.map(async ({ oid, parents: [first = '', second = ''] }) => {
      return [oid, await pull.findMergeBase(first, second)] as const;
    }),
  );
  const mergeBases = new Map(found.flatMap(([oid, base]) => (base === null ? [] : [[oid, base] as const])));
  const unread = [...new Set(mergeBases.values())].filter((oid) => !known.placesByCommit.has(oid));
  const before = unread.length === 0 ? [] : await approvals.placesIn(unread, paths);
  return { paths, mergeBases, placesByCommit: new Map([...known.placesByCommit, ...before]) };
}

function toAuthor(login: string | null | undefined): CommitAuthor {
  return login === null || login === undefined ? { kind: 'unknown' } : { kind: 'account', login };
}
