import type { IdentifiedEntry } from '../domain/app/tree.ts';
import { placesOf } from '../domain/history/app-places.ts';
import type { BranchTips, CommitEntries } from '../ports/commit-entries.ts';

/** What a run deploys, and by which policy. */
export interface Deployment {
  readonly branch: string;
  readonly commit: string;
  /** The apps that are deployed; without a folder when the config does not say it usably. */
  readonly apps: readonly { readonly app: string; readonly connectorsDir: string | null }[];
  readonly policy: {
    readonly path: string;
    /** The default branch, and its commit that the policy was read at. */
    readonly branch: string;
    readonly commit: string;
  };
}

export interface SupersededPorts {
  readonly entries: CommitEntries;
  readonly tips: BranchTips;
}

/**
 * Whether a later run deploys something else: the branch has other connector files or configs by now, or the default
 * branch another policy. That a branch only went on does not count; that it is gone does. To be asked right before the
 * first write.
 *
 * @throws UserError when a commit cannot be listed whole
 * @throws WorldError when GitHub fails
 */
export async function isSuperseded(
  { branch, commit, apps, policy }: Deployment,
  ports: SupersededPorts,
): Promise<boolean> {
  const places = apps.flatMap(({ app, connectorsDir }) => placesOf(app, connectorsDir));
  const tip = ports.tips.tipOf(branch);
  const policyTip = policy.branch === branch ? tip : ports.tips.tipOf(policy.branch);
  const moves = await Promise.all([
    hasChanged({ tip, since: commit, paths: [...new Set(places)] }, ports),
    hasChanged({ tip: policyTip, since: policy.commit, paths: [policy.path] }, ports),
  ]);
  return moves.includes(true);
}

interface Watched {
  readonly tip: Promise<string | null>;
  readonly since: string;
  readonly paths: readonly string[];
}

async function hasChanged(
  { tip: asked, since, paths }: Watched,
  { entries }: SupersededPorts,
): Promise<boolean> {
  const tip = await asked;
  if (tip === null) return true;
  if (tip === since) return false;
  const [now, then] = await Promise.all([entries.entriesIn(tip, paths), entries.entriesIn(since, paths)]);
  return textOf(now) !== textOf(then);
}

/** The same text is the same entries, in whatever order they were listed, and however often. */
function textOf(entries: readonly IdentifiedEntry[]): string {
  const lines = entries.map(({ path, kind, id }) => JSON.stringify([path, kind, id]));
  return [...new Set(lines)].toSorted().join('\n');
}
