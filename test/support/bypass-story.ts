import { expect } from 'vitest';
import { endedWell } from '../../src/domain/outcome.ts';
import type { Snapshot } from './fake-github/git-objects.ts';
import { type OpenedPullRequest, openFakePullRequest } from './fake-github/open.ts';
import { dana, type FakeReview, type FakeUser } from './fake-github/world.ts';
import { connectorFile } from './memory-tree.ts';
import { policyFile } from './policies.ts';
import { type Review, type ReviewOptions, review, statusesOf } from './pull-request-review.ts';

/** Dana has write access and wants more than she may have; Lee is the reviewer whom the policy names. */
export const policy = {
  connectors: {
    slackbot: { allow: ['chat:write'], review: ['users:read', 'files:read'], deny: ['admin', '*:history'] },
  },
  approvals: { reviewers: ['@lee'] },
};

export const connectorPath = 'base44/connectors/slackbot.jsonc';

export function slackbot(...scopes: readonly string[]): Readonly<Record<string, string>> {
  return { [connectorPath]: connectorFile('slackbot', scopes) };
}

/** What is on the default branch. */
export const base: Snapshot = { ...policyFile(policy), ...slackbot('chat:write') };

/** A pull request that changes these files of the default branch. */
export function propose(head: Snapshot, author: FakeUser = dana): Promise<OpenedPullRequest> {
  return openFakePullRequest({ base, head, author });
}

/** Adds a commit to the pull request, and has GitHub try the merge. */
export function commit(
  { repository, pull }: OpenedPullRequest,
  files: Snapshot,
  options: { readonly author?: FakeUser | { name: string; email: string }; readonly message?: string } = {},
): void {
  pull.head = repository.commit(files, { parents: [pull.head], ...options });
  repository.refreshMerge(pull);
}

/** Somebody reviews the last commit of the pull request. */
export function submit(
  { pull }: OpenedPullRequest,
  author: FakeUser,
  state: FakeReview['state'] = 'APPROVED',
): void {
  const submittedAt = `2026-11-23T10:00:${pull.reviews.length + 10}Z`;
  pull.reviews.push({ state, author, commit: pull.head, submittedAt });
}

/** Runs the action, and expects the way round to end red or waiting: in the report, the job and the status. */
export async function expectHeld(opened: OpenedPullRequest, options: ReviewOptions = {}): Promise<Review> {
  const result = await review(opened, options);
  const { report } = result;
  expect(endedWell(report.outcome), `${report.outcome}: ${report.reason}`).toBe(false);
  expect(statusesOf(opened).at(-1)).toMatch(/^(?:failure|error|pending) connector-guard \(/);
  if (report.outcome !== 'approval-required') expect(result.endsRed).toBe(true);
  return result;
}

/** Runs the action, and expects that nothing is in the way: that the story would end well without its last step. */
export async function expectFree(opened: OpenedPullRequest): Promise<Review> {
  const result = await review(opened);
  expect(statusesOf(opened).at(-1)).toMatch(/^success /);
  return result;
}
