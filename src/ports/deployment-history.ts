import type { ApprovalKey } from '../domain/approval/keys.ts';
import type { MissingApproval } from '../domain/plan/holds.ts';
import type { RemovalStandings } from '../domain/plan/removal-standing.ts';
import type { DeployTarget } from '../domain/target/choose-targets.ts';

/** What the past of a target's branch says about a plan. */
export interface DeploymentHistory {
  /**
   * What became of the files of these types, which no file declares any more. A type that is left out counts as one of
   * which nothing is known. Others may be among them: one whose file was deleted tells that the app is not empty by
   * mistake, also when nothing of it is live any more.
   */
  standingsOf(target: DeployTarget, types: readonly string[]): Promise<RemovalStandings>;

  /** Which of these increases, all of which need an approval, have none. */
  missingApprovals(target: DeployTarget, keys: readonly ApprovalKey[]): Promise<readonly MissingApproval[]>;
}
