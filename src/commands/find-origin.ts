import type { Origin } from '../domain/consent/memory.ts';
import { MissingPermission } from '../ports/errors.ts';
import type { StepOrigins } from '../ports/step-origin.ts';
import type { BranchDeployment } from './find-deployment.ts';

/**
 * Looks for the pull request that brought a commit, at most once, and only when somebody asks: null when the commit was
 * pushed, or the token may not see pull requests.
 */
export function createOriginFinder(
  deployment: BranchDeployment,
  origins: StepOrigins,
): () => Promise<Origin | null> {
  let found: Promise<Origin | null> | undefined;
  return () => {
    found ??= originOf(deployment, origins).catch(orUnknown);
    return found;
  };
}

function orUnknown(error: unknown): null {
  if (error instanceof MissingPermission) return null;
  throw error;
}

async function originOf({ branch, commit }: BranchDeployment, origins: StepOrigins): Promise<Origin | null> {
  const { pullRequest } = await origins.of({ commit, parent: null }, branch);
  if (pullRequest === null) return null;
  const { number, author } = pullRequest;
  const reviews = await origins.approvalsOf(number).reviews();
  const approvers = reviews.flatMap((one) =>
    one.state === 'approved' && one.author?.kind === 'user' ? [one.author.login] : [],
  );
  return {
    pull: number,
    author: author?.kind === 'user' ? author.login : null,
    approvedBy: [...new Set(approvers)],
  };
}
