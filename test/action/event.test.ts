import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type ActionEvent, readEvent } from '../../src/action/event.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';
import { webhookPayload } from '../support/webhook-payload.ts';

/** Reads an event as GitHub's runner tells it, in a workspace that is empty or not. */
function read(name: string, payload: unknown, files: Readonly<Record<string, string>> = {}): ActionEvent {
  const path = join(temporaryFolder(), 'event.json');
  writeFileSync(path, typeof payload === 'string' ? payload : JSON.stringify(payload));
  const workspace = temporaryFolder();
  writeFiles(workspace, files);
  return readEvent({ GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: path }, workspace);
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

  test('is judged through the API even when files are checked out', () => {
    const payload = webhookPayload('pull_request', 'opened');
    expect(read('pull_request', payload, { 'README.md': '' })).toMatchObject({ kind: 'pull-request' });
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

describe('anything else', () => {
  test.each([
    ['push', undefined],
    ['workflow_dispatch', undefined],
    ['issues', 'opened'],
  ])('%s: what is checked out is checked, if anything is', (name, action) => {
    const payload = webhookPayload(name, action);
    expect(read(name, payload)).toEqual({ kind: 'other' });
    expect(read(name, payload, { 'README.md': '' })).toEqual({ kind: 'workspace' });
  });

  test('an issue that is closed is none of our business yet', () => {
    const payload = webhookPayload('issues', 'opened', { action: 'closed', issue: { state: 'closed' } });
    expect(read('issues', payload)).toEqual({ kind: 'other' });
  });
});

test('data that cannot be read are an error of the user', () => {
  expect(() => read('pull_request', '{')).toThrow(/^The data of the event at .* cannot be read\.$/);
  expect(() => readEvent({ GITHUB_EVENT_NAME: 'pull_request' }, '/nowhere')).toThrow('name no pull request');
});
