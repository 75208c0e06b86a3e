import type { Origin } from '../domain/consent/memory.ts';
import { defaultPolicyPath, maxPolicyBytes } from '../domain/policy/policy.ts';
import type { StickyComment } from '../ports/comments.ts';
import { MissingPermission } from '../ports/errors.ts';
import type { PullRequestReader } from '../ports/pull-request.ts';
import { renderAfterMerge } from '../report/comment/after-merge.ts';
import { commentMarker } from '../report/comment/comment.ts';
import type { Memories } from './deploy.ts';
import type { BranchDeployment } from './find-deployment.ts';
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

/**
 * Rewrites the comment of the pull request that was merged, so that it says what became of it. One that has no comment
 * of ours gets none.
 *
 * @returns why it could not be written, in sentences
 * @throws WorldError when GitHub fails
 */
export async function rewriteComment(
  results: readonly TargetResult[],
  options: RewriteOptions,
): Promise<readonly string[]> {
  const { memories, deployment, isPush, openPull, now, runUrl } = options;
  const remembered = results.flatMap(({ target }) => memories.get(target) ?? []);
  const waitedFor = new Set(remembered.flatMap(({ connectors }) => [...connectors.keys()]));
  const connectors = results.flatMap((result) => mergedConnectorsOf(result, waitedFor));
  if (connectors.length === 0) return [];
  const known = remembered.find(({ origin }) => origin !== null)?.origin ?? null;
  const origin = isPush ? ((await options.findOrigin()) ?? known) : known;
  if (origin === null) return [];
  try {
    const { reader, comments } = openPull(origin.pull);
    const pull = await reader.read({ path: defaultPolicyPath, maxBytes: maxPolicyBytes });
    const existing = await comments.find(commentMarker, pull.comments);
    if (existing === undefined) return [];
    const body = renderAfterMerge({
      target: results[0]?.target.name ?? null,
      connectors,
      issue: options.issue,
      waits: connectors.some(({ result }) => result.kind === 'waiting'),
      commit: deployment.commit,
      runUrl,
      pushedAt: now(),
    });
    const written = await comments.write(existing, body);
    return written.kind === 'not-permitted' ? [written.message] : [];
  } catch (error) {
    if (error instanceof MissingPermission) return [error.message];
    throw error;
  }
}
