import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OpenedPullRequest } from './fake-github/open.ts';
import { allowingAll } from './policies.ts';
import { temporaryFolder, writeFiles } from './temporary-folder.ts';
import { type WebhookPayload, webhookPayload } from './webhook-payload.ts';

/** A workspace with these files, and with a policy that allows whatever they ask for. */
export function workspaceWith(files: Readonly<Record<string, string>>): string {
  const workspace = temporaryFolder();
  writeFiles(workspace, { ...allowingAll('slack'), ...files });
  return workspace;
}

/** What GitHub's runner tells a job. */
export function runnerEnvironment(
  { github, repository }: OpenedPullRequest,
  event: string,
  payload: WebhookPayload,
): Readonly<Record<string, string>> {
  const path = join(temporaryFolder(), 'event.json');
  writeFileSync(path, JSON.stringify(payload));
  return {
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: path,
    GITHUB_REPOSITORY: `${repository.owner}/${repository.name}`,
    GITHUB_API_URL: github.apiUrl,
    GITHUB_GRAPHQL_URL: github.graphqlUrl,
  };
}

/** What GitHub's runner tells a job about an event of the pull request. */
export function environmentFor(opened: OpenedPullRequest, event: string) {
  const { number, head } = opened.pull;
  const changes = { number, pull_request: { number, head: { sha: head } } };
  const name = event === 'pull_request_review' ? event : 'pull_request';
  return runnerEnvironment(opened, event, webhookPayload(name, undefined, changes));
}
