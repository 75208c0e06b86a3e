import type { ApprovalVerdict, Explanation } from './approval-verdict.ts';
import type { KeyVerdict } from './key-verdict.ts';
import { keyText } from './keys.ts';

/**
 * What pull requests that are merged together are approved for. About each key the pull request decides that comes
 * nearest to an approval: each can approve only what its own diff has.
 *
 * @param verdicts what each pull request says about the same keys, by the same policy
 */
export function unionOfApprovals(verdicts: readonly ApprovalVerdict[]): ApprovalVerdict {
  const explained = verdicts.filter((verdict) => 'required' in verdict);
  const [first, ...others] = explained;
  if (first === undefined) return sameOfAll(verdicts);
  const { keys, required, notCounted, unreadableTeams } = others.reduce<Explanation>(join, first);
  const explanation = { keys, required, notCounted, unreadableTeams };
  const blocked = explained.filter((verdict) => verdict.kind === 'blocked');
  if (blocked.length === explained.length) {
    return { kind: 'blocked', blockedBy: blocked.flatMap(({ blockedBy }) => blockedBy), ...explanation };
  }
  const missing = Math.max(...keys.map(distance));
  return missing === 0 ? { kind: 'approved', ...explanation } : { kind: 'waiting', missing, ...explanation };
}

/** Whether there is something to approve, and anybody who could, does not depend on the pull request. */
function sameOfAll([verdict]: readonly ApprovalVerdict[]): ApprovalVerdict {
  if (verdict === undefined) throw new Error('There is no pull request whose approvals could count.');
  return verdict;
}

function join(one: Explanation, other: Explanation): Explanation {
  const others = new Map(other.keys.map((key) => [keyText(key.key), key]));
  return {
    keys: one.keys.map((key) => nearer(key, others.get(keyText(key.key)))),
    required: one.required.total >= other.required.total ? one.required : other.required,
    notCounted: [...one.notCounted, ...other.notCounted],
    unreadableTeams: one.unreadableTeams,
  };
}

function nearer(one: KeyVerdict, other: KeyVerdict | undefined): KeyVerdict {
  return other !== undefined && distance(other) < distance(one) ? other : one;
}

/** How many approvals a key is away from being approved; no number of them helps where changes are requested. */
function distance(key: KeyVerdict): number {
  switch (key.kind) {
    case 'approved':
      return 0;
    case 'waiting':
      return key.missing;
    case 'blocked':
      return Number.POSITIVE_INFINITY;
    default:
      return key satisfies never;
  }
}
