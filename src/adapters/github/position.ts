import type { PullRequestPosition } from '../../ports/pull-request.ts';
import { list, nullable, objectId, oneOf, record, text, whole } from './decode.ts';

/** A fragment on PullRequest: what `decodePosition` reads. */
export const positionFragment = `fragment Position on PullRequest {
  state
  baseRefName
  baseRefOid
  baseRef { target { oid } }
  headRefOid
  mergeable
  commentCount: comments(first: 1) { totalCount }
  potentialMergeCommit { oid parents(first: 2) { nodes { oid } } }
}`;

export const positionShape = {
  state: oneOf(['OPEN', 'CLOSED', 'MERGED']),
  baseRefName: text,
  baseRefOid: objectId,
  baseRef: nullable(record({ target: nullable(record({ oid: objectId })) })),
  headRefOid: objectId,
  mergeable: oneOf(['MERGEABLE', 'CONFLICTING', 'UNKNOWN']),
  commentCount: record({ totalCount: whole }),
  potentialMergeCommit: nullable(
    record({ oid: objectId, parents: record({ nodes: list(record({ oid: objectId })) }) }),
  ),
};

export const decodePosition = record(positionShape);

const states = { OPEN: 'open', CLOSED: 'closed', MERGED: 'merged' } as const;
const mergeables = { MERGEABLE: 'yes', CONFLICTING: 'conflicts', UNKNOWN: 'unknown' } as const;

/** The position in our words. */
export function toPosition(reply: ReturnType<typeof decodePosition>): PullRequestPosition {
  const merge = reply.potentialMergeCommit;
  return {
    state: states[reply.state],
    baseBranch: reply.baseRefName,
    // `baseRefOid` is as of the last push to the head; the branch may be further by now.
    baseTip: reply.baseRef?.target?.oid ?? reply.baseRefOid,
    head: reply.headRefOid,
    mergeCommit:
      merge === null ? null : { oid: merge.oid, parents: merge.parents.nodes.map(({ oid }) => oid) },
    mergeable: mergeables[reply.mergeable],
    commentCount: reply.commentCount.totalCount,
  };
}
