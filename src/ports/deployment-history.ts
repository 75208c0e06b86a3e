import type { ApprovalKey } from '../domain/approval/keys.ts';
import type { MissingApproval } from '../domain/plan/holds.ts';
import type { RemovalRulings } from '../domain/plan/removal-ruling.ts';
import type { DeployTarget } from '../domain/target/choose-targets.ts';

/** What the past of a target's branch says about a plan. */
export interface DeploymentHistory {
  /**
   * What became of the files of these types, which are live and which no file declares any more. A type that is left
   * out of the answer counts as one of which nothing is known.
   */
  rulingsOf(target: DeployTarget, types: readonly string[]): Promise<RemovalRulings>;

  /** Whether git shows that the app, which declares nothing any more, had a connector file that was deleted. */
  showsDeletion(target: DeployTarget): Promise<boolean>;

  /** Which of these increases, all of which need an approval, have none. */
  missingApprovals(target: DeployTarget, keys: readonly ApprovalKey[]): Promise<readonly MissingApproval[]>;
}
