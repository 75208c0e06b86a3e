import { concernsComment, type Memory, type Origin } from '../domain/consent/memory.ts';
import { defaultPolicyPath, maxPolicyBytes } from '../domain/policy/policy.ts';
import type { StickyComment } from '../ports/comments.ts';
import { UserError, WorldError } from '../ports/errors.ts';
import type { PullRequestReader } from '../ports/pull-request.ts';
import { type MergedConnector, mergedMarker, renderAfterMerge } from '../report/comment/after-merge.ts';
import { commentMarker } from '../report/comment/occasion.ts';
import type { Memories, Remembered } from './deploy.ts';
import type { BranchDeployment } from './find-deployment.ts';
import { isLeftAlone } from './follow-up.ts';
import type { TargetResult } from './look-at-targets.ts';
import { mergedConnectorsOf } from './merged-connectors.ts';

/** The pull request whose comment is to be rewritten. */
export interface PullPorts {
  readonly reader: Pick<PullRequestReader, 'read'>;
  readonly comments: StickyComment;
}

export interface RewriteOptions {
  /** What earlier runs left. */
  readonly memories: Memories;
  /** The pull request that brought the commit that is deployed. */
  readonly findOrigin: () => Promise<Origin | null>;
  readonly deployment: BranchDeployment;
  readonly isPush: boolean;
  /** The number of the tracking issue; null when there is none. */
  readonly issue: number | null;
  readonly runUrl: string | null;
  readonly openPull: (number: number) => PullPorts;
  readonly now: () => string;
}

export interface Rewritten {
  /** Why it could not be written, in sentences. */
  readonly warnings: readonly string[];
  /** Whether GitHub failed, so that a later run is to write it. A token that may not has to be given more first. */
  readonly isOwed: boolean;
}

/**
 * Rewrites the comment of the pull request that was merged, so that it says what became of it, and that of the one that
 * waits for a sign-in. One that has no comment of ours gets none.
 */
export async function rewriteComment(
  looked: readonly TargetResult[],
  options: RewriteOptions,
): Promise<Rewritten> {
  const { memories, isPush } = options;
  const results = looked.filter((result) => result.work !== undefined && !isLeftAlone(result));
  const remembered = results.flatMap(({ target }) => toWrite(memories.get(target)) ?? []);
  const waitedFor = new Set(remembered.flatMap(({ connectors }) => [...connectors.keys()]));
  const connectors = results.flatMap((result) => mergedConnectorsOf(result, waitedFor));
  if (results.length === 0 || (connectors.length === 0 && !isPush)) return nothing;
  const known = remembered.find(({ origin }) => origin !== null)?.origin?.pull;
  const warnings: string[] = [];
  try {
    const brought = isPush ? (await options.findOrigin())?.pull : undefined;
    for (const pull of new Set([brought, known])) {
      if (pull !== undefined) warnings.push(...(await rewriteOn(pull, { results, connectors }, options)));
    }
    return { warnings, isOwed: false };
  } catch (error) {
    if (!(error instanceof UserError || error instanceof WorldError)) throw error;
    return { warnings: [...warnings, error.message], isOwed: error instanceof WorldError };
  }
}

const nothing: Rewritten = { warnings: [], isOwed: false };

interface Merged {
  readonly results: readonly TargetResult[];
  readonly connectors: readonly MergedConnector[];
}

async function rewriteOn(
  number: number,
  merged: Merged,
  options: RewriteOptions,
): Promise<readonly string[]> {
  const { reader, comments } = options.openPull(number);
  const pull = await reader.read({ path: defaultPolicyPath, maxBytes: maxPolicyBytes });
  const existing = await comments.find(commentMarker, pull.comments);
  if (existing === undefined) return [];
  // Nothing was left to do, which is news only to a comment that speaks of the time before the merge.
  if (merged.connectors.length === 0 && existing.body.includes(mergedMarker)) return [];
  const written = await comments.write(existing, textFor(merged, options));
  return written.kind === 'not-permitted' ? [written.message] : [];
}

function textFor(
  { results, connectors }: Merged,
  { issue, deployment, runUrl, now }: RewriteOptions,
): string {
  return renderAfterMerge({
    target: results[0]?.target.name ?? null,
    connectors,
    issue,
    waits: connectors.some(({ result }) => result.kind === 'waiting'),
    commit: deployment.commit,
    runUrl,
    pushedAt: now(),
  });
}

function toWrite(remembered: Remembered | undefined): Memory | undefined {
  return remembered !== undefined && concernsComment(remembered.memory) ? remembered.memory : undefined;
}
