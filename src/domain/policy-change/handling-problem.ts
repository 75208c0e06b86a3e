import type { Problem } from '../finding.ts';
import type { PolicySnapshot } from '../policy/parse-policy.ts';
import type { PolicyHandling } from './handling.ts';

/** What the people who look at a change of the policy have to know about how it is judged; mostly nothing. */
export function handlingProblem(handling: PolicyHandling, proposed: PolicySnapshot): Problem | undefined {
  switch (handling.kind) {
    case 'current':
    case 'after-approval':
    case 'approval-only':
      return undefined;
    case 'at-once':
      return handling.isMilder ? countsAtOnce : undefined;
    case 'mended':
      return mended;
    case 'own-pull-request':
      return proposed.kind === 'missing' ? deletedWithConnectors : milderWithConnectors;
    default:
      return handling satisfies never;
  }
}

const countsAtOnce: Problem = {
  rule: 'policy-loosened',
  message:
    'This policy gets milder, and counts in this pull request already: the current one asks for no approval ("policyChanges" is "allow").',
};

const mended: Problem = {
  rule: 'policy-loosened',
  severity: 'warning',
  message:
    'The current policy cannot be used, so nothing was enforced, and nobody can be asked to approve this one, which judges instead. Read all of it before you merge.',
};

const milderWithConnectors: Problem = {
  rule: 'policy-loosened',
  severity: 'error',
  message:
    'The policy gets milder, and connectors change too, which the current one wants apart ("policyChanges" is "separate"). Move the policy to a pull request of its own, to be approved there.',
};

const deletedWithConnectors: Problem = {
  rule: 'policy-removed',
  severity: 'error',
  message:
    'The policy is deleted, and connectors change too, which it wants apart ("policyChanges" is "separate"). Delete it in a pull request of its own, to be approved there.',
};
