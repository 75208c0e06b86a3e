import * as core from '@actions/core';
import { createBase44Client } from '../adapters/base44/client.ts';
import { createPacing } from '../adapters/base44/pacing.ts';
import { openBranchHistory } from '../adapters/github/branch-history.ts';
import { openBranchTips, openCommitEntries } from '../adapters/github/commit-entries.ts';
import { openMergeBases } from '../adapters/github/comparison.ts';
import { openEnvironmentReviews } from '../adapters/github/environment-reviews.ts';
import { openPolicyReader } from '../adapters/github/policy-file.ts';
import { createPositionWatch } from '../adapters/github/position-watch.ts';
import { openPullRequest } from '../adapters/github/pull-request.ts';
import { openStepOrigins } from '../adapters/github/step-origins.ts';
import { openStickyComment } from '../adapters/github/sticky-comment.ts';
import { openTrackingIssues } from '../adapters/github/tracking-issue.ts';
import { sleep } from '../adapters/sleep.ts';
import type { DeploymentPorts } from '../commands/run-deployment.ts';
import { UserError } from '../ports/errors.ts';
import { toolVersion } from '../report/tool.ts';
import { connect, type Environment, type GitHubTokens } from './github.ts';

export interface DeploymentAccess extends GitHubTokens {
  readonly base44Token: string;
  readonly apiUrl: string;
}

/**
 * Connects to the repository on the GitHub that runs the workflow, and to the live apps.
 *
 * @throws UserError when there is no token
 */
export function openDeployment(
  access: DeploymentAccess,
  environment: Environment,
): Omit<DeploymentPorts, 'digest'> {
  if (access.base44Token === '') throw new UserError(noToken);
  const { client, repository, objects, common } = connect(access, environment);
  const run = Number(environment['GITHUB_RUN_ID']);
  const pacing = createPacing({ now: Date.now, sleep });
  return {
    ...common,
    policy: openPolicyReader({ client, objects, name: repository }),
    tips: openBranchTips(client, repository),
    entries: openCommitEntries(objects),
    history: openBranchHistory(client, repository),
    origins: openStepOrigins(client, repository),
    environment:
      Number.isSafeInteger(run) && run > 0 ? openEnvironmentReviews(client, repository, run) : undefined,
    pull: openMergeBases(client, repository),
    issues: openTrackingIssues(client, repository),
    openPull: (number) => {
      const name = { ...repository, number };
      return {
        reader: openPullRequest({ client, objects, name, watch: createPositionWatch(number) }),
        comments: openStickyComment(client, name),
      };
    },
    openLive: ({ appId }) =>
      createBase44Client({
        apiUrl: access.apiUrl,
        appId,
        token: access.base44Token,
        version: toolVersion,
        pacing,
        mask: core.setSecret,
      }),
    sleep,
    now: () => new Date().toISOString(),
    say: core.info,
  };
}

const noToken =
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is what to write into the workflow
  'There is no token for Base44, so nothing can be pushed or looked at. Make a personal access token, add it as the secret BASE44_TOKEN, and set "base44-token: ${{ secrets.BASE44_TOKEN }}".';
