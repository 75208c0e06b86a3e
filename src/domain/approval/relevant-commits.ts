/**
 * What stands at each of some paths in a commit, as texts that are the same exactly when it is the same content of the
 * same kind.
 */
export type Places = ReadonlyMap<string, string>;

/** A commit of a pull request. */
export interface CommitOfPull {
  readonly oid: string;
  readonly parents: readonly string[];
}

/** What is known about the commits of a pull request and their parents. What is missing could be anything. */
export interface KnownPlaces {
  readonly paths: readonly string[];
  /** By commit. */
  readonly placesByCommit: ReadonlyMap<string, Places>;
  /** By merge: what its two parents have in common last. */
  readonly mergeBases: ReadonlyMap<string, string>;
}

/**
 * Whether a commit changes what stands at the paths; also when that cannot be told. A merge changes only what it makes
 * of a path otherwise than merging by itself does.
 */
export function isRelevant({ oid, parents }: CommitOfPull, known: KnownPlaces): boolean {
  const { placesByCommit, mergeBases, paths } = known;
  const own = placesByCommit.get(oid);
  const [ours, theirs] = parents.map((parent) => placesByCommit.get(parent));
  if (parents.length > 2 || own === undefined || ours === undefined) return true;
  if (parents.length === 1) return paths.some((path) => own.get(path) !== ours.get(path));

  if (theirs === undefined) return true;
  const before = placesByCommit.get(mergeBases.get(oid) ?? '');
  return paths.some((path) => {
    const merged = mergedPlace(ours.get(path), theirs.get(path), before && { place: before.get(path) });
    return merged === undefined || merged.place !== own.get(path);
  });
}

interface PlaceBefore {
  readonly place: string | undefined;
}

/** What merging by itself makes of a path; undefined when both sides changed it, or it is not known who did. */
function mergedPlace(
  ours: string | undefined,
  theirs: string | undefined,
  before: PlaceBefore | undefined,
): PlaceBefore | undefined {
  if (ours === theirs) return { place: ours };
  if (before === undefined) return undefined;
  if (before.place === ours) return { place: theirs };
  return before.place === theirs ? { place: ours } : undefined;
}

/** The merges of which nothing can be told without knowing what their parents have in common. */
export function mergesInDoubt<Commit extends CommitOfPull>(
  commits: readonly Commit[],
  known: KnownPlaces,
): readonly Commit[] {
  return commits.filter(({ parents }) => {
    const [ours, theirs] = parents.map((parent) => known.placesByCommit.get(parent));
    if (parents.length > 2 || ours === undefined || theirs === undefined) return false;
    return known.paths.some((path) => ours.get(path) !== theirs.get(path));
  });
}
