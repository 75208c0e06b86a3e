import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type ActionEvent, askedEvent, readEvent } from '../../src/action/event.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { webhookPayload } from '../support/webhook-payload.ts';

/** Reads an event as GitHub's runner tells it. */
function read(
  name: string,
  payload: unknown,
  environment: Readonly<Record<string, string>> = {},
): ActionEvent {
  const path = join(temporaryFolder(), 'event.json');
  writeFileSync(path, typeof payload === 'string' ? payload : JSON.stringify(payload));
  return readEvent({ GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: path, ...environment });
}

describe('a pull request', () => {
  test.each([
    ['pull_request_target', 'pull_request', 'opened', 'enforced'],
    ['pull_request_target', 'pull_request', 'synchronize', 'enforced'],
    ['pull_request', 'pull_request', 'reopened', 'advisory'],
    ['pull_request', 'pull_request', 'ready_for_review', 'advisory'],
    ['pull_request_review', 'pull_request_review', 'submitted', 'advisory'],
    ['pull_request_review', 'pull_request_review', 'dismissed', 'advisory'],
  ])('%s: a payload of %s, %s', (name, event, action, trust) => {
    const payload = webhookPayload(event, action);
    expect(read(name, payload)).toEqual({
      kind: 'pull-request',
      number: (payload['pull_request'] as { number: number }).number,
      trust,
    });
  });

  test.each([0, -1, 1.5, '7', null])('with the number %j is none', (number) => {
    const payload = webhookPayload('pull_request', 'opened', { pull_request: { number } });
    expect(() => read('pull_request', payload)).toThrow('The data of the event pull_request name no pull');
  });
});

describe('a merge group', () => {
  test('names its commits, its branch and the pull request that it is for', () => {
    expect(read('merge_group', webhookPayload('merge_group', 'checks_requested'))).toEqual({
      kind: 'merge-group',
      group: {
        baseBranch: 'main',
        base: '380387fbc80638b734a49e1be1c4dfec1c01b33c',
        head: '2ffea6db159f6b6c47a24e778fb9ef40cf6b1c7d',
        number: 104,
      },
    });
  });

  test('of a branch with slashes, and of one that is called like a queue', () => {
    const base_ref = 'refs/heads/release/pr-1-0';
    const head_ref = `refs/heads/gh-readonly-queue/release/pr-1-0/pr-7-${'a'.repeat(40)}`;
    const payload = webhookPayload('merge_group', undefined, { merge_group: { base_ref, head_ref } });
    expect(read('merge_group', payload)).toMatchObject({
      group: { baseBranch: 'release/pr-1-0', number: 7 },
    });
  });

  test.each([
    [{ head_ref: 'refs/heads/main' }],
    [{ head_ref: 'refs/heads/gh-readonly-queue/main/pr-0-aaaa' }],
    [{ head_sha: 'main' }],
    [{ base_sha: undefined }],
    [{ base_ref: '' }],
  ])('without what is needed is an error of the user: %j', (changes) => {
    const payload = webhookPayload('merge_group', undefined, { merge_group: changes });
    expect(() => read('merge_group', payload)).toThrow('do not say what is to be merged');
  });
});

describe('a deployment', () => {
  const main = { GITHUB_REF: 'refs/heads/main' };

  test.each([
    ['push', 'push'],
    ['workflow_dispatch', 'dispatch'],
  ])('%s on a branch', (name, event) => {
    expect(read(name, webhookPayload(name, undefined), main)).toMatchObject({
      kind: 'deployment',
      event,
      branch: 'main',
    });
  });

  test.each([
    'connector-consent',
    // A label that a repository has already keeps its spelling: to GitHub it is the same one.
    'Connector-Consent',
  ])('a schedule, and a tracking issue that is closed, are a moment to look: %s', (label) => {
    expect(read('schedule', { schedule: '17 */6 * * *' }, main)).toMatchObject({ event: 'schedule' });
    const labels = [{ name: 'bug' }, { name: label }];
    const payload = webhookPayload('issues', 'opened', {
      action: 'closed',
      issue: { state: 'closed', labels },
    });
    expect(read('issues', payload, main)).toMatchObject({ kind: 'deployment', event: 'issue-closed' });
  });

  test('a mode that is asked for has whatever started the workflow', () => {
    const environment = { GITHUB_EVENT_NAME: 'release', GITHUB_REF: 'refs/heads/main' };
    expect(askedEvent('push', environment)).toMatchObject({ event: 'dispatch', branch: 'main' });
    expect(() => askedEvent('push', { GITHUB_EVENT_NAME: 'pull_request' })).toThrow(
      'pull_request runs what a pull request says',
    );
  });
});

describe('anything else', () => {
  test('a push of a tag, and one that deletes a branch, have nothing to deploy', () => {
    const payload = webhookPayload('push', undefined);
    expect(read('push', payload, { GITHUB_REF: 'refs/tags/v1' })).toEqual({ kind: 'other' });
    const deleting = webhookPayload('push', undefined, { deleted: true });
    expect(read('push', deleting, { GITHUB_REF: 'refs/heads/main' })).toEqual({ kind: 'other' });
  });

  test('an issue of somebody else, or one that is opened, is none of our business', () => {
    const payload = webhookPayload('issues', 'opened', { action: 'closed', issue: { state: 'closed' } });
    expect(read('issues', payload)).toEqual({ kind: 'other' });
    const labels = [{ name: 'connector-consent' }];
    expect(read('issues', webhookPayload('issues', 'opened', { issue: { labels } }))).toEqual({
      kind: 'other',
    });
  });
});

test('data that cannot be read are an error of the user', () => {
  expect(() => read('pull_request', '{')).toThrow(/^The data of the event at .* cannot be read\.$/);
  expect(() => readEvent({ GITHUB_EVENT_NAME: 'pull_request' })).toThrow('name no pull request');
});
