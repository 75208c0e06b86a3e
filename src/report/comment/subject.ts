import type { ApprovalVerdict } from '../../domain/approval/approval-verdict.ts';
import type { FileSight } from '../../domain/file-sight.ts';
import type { StillUsed } from '../../domain/find-mentions.ts';
import type { AppVerdict } from '../../domain/judge.ts';
import type { Policy } from '../../domain/policy/policy.ts';
import type { SettledPolicyChange } from '../../domain/policy-change/settle.ts';
import type { Report } from '../report.ts';

/** What a pull request does to the policy, as against the branch that it is for. */
export type PolicyChange = 'none' | 'added' | 'edited' | 'removed';

/** What a comment on a pull request is about. */
export interface CommentSubject {
  readonly report: Report;
  /** The apps of the report, with what policy says about every change. */
  readonly apps: readonly Pick<AppVerdict, 'app' | 'decisions' | 'changes'>[];
  /** What the reviews say about what needs an approval. */
  readonly approvals: ApprovalVerdict;
  /** The policy that judged, with the reviewers who are asked; undefined when there is none that can. */
  readonly policy: Policy | undefined;
  /** Where there is none, a file that is most likely meant as the policy, and has another name. */
  readonly mistakenPolicy: string | undefined;
  /** The branch that the current policy was read from, and its commit. */
  readonly policyAt: { readonly branch: string; readonly commit: string };
  readonly policyChange: PolicyChange;
  /** How both policies judge; undefined when the pull request leaves the policy as it is. */
  readonly policyVerdicts: SettledPolicyChange | undefined;
  /** Whether what policy finds counts already. */
  readonly isEnforced: boolean;
  readonly baseBranch: string;
  /** The last commit of the pull request. */
  readonly head: string;
  /** Removed connectors that the apps' own code still names. */
  readonly stillUsed: readonly StillUsed[];
  /** Where people can see the files that are spoken of, by path. */
  readonly sights: ReadonlyMap<string, FileSight>;
  /** `https://github.com/acme/crm`. */
  readonly repositoryUrl: string;
}
