import { base44Token } from './checks/base44-token.ts';
import { checkWorkflow } from './checks/check-workflow.ts';
import { defaultPermissions } from './checks/default-permissions.ts';
import { deployWorkflow } from './checks/deploy-workflow.ts';
import { environment } from './checks/environment.ts';
import { gitHubToken } from './checks/github-token.ts';
import { pinnedAction } from './checks/pinned-action.ts';
import { policy } from './checks/policy.ts';
import { requiredStatus } from './checks/required-status.ts';
import { reviewers } from './checks/reviewers.ts';
import { secret } from './checks/secret.ts';
import { type CheckId, checkIds, type Diagnosed, type SetUpCheck } from './observation.ts';
import type { SetUp } from './set-up.ts';

const checks = {
  'github-token': gitHubToken,
  policy,
  reviewers,
  'check-workflow': checkWorkflow,
  'required-status': requiredStatus,
  'deploy-workflow': deployWorkflow,
  environment,
  secret,
  'default-permissions': defaultPermissions,
  'pinned-action': pinnedAction,
  'base44-token': base44Token,
} as const satisfies Readonly<Record<CheckId, SetUpCheck>>;

/** Everything that there is to say about a set-up, in the order of the checks. */
export function diagnose(setUp: SetUp): readonly Diagnosed[] {
  return checkIds.flatMap((check) => checks[check](setUp).map((one) => ({ check, ...one })));
}
