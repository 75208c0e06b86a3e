import { describe, expect, test } from 'vitest';
import { openTrackingIssues } from '../../../src/adapters/github/tracking-issue.ts';
import { issueMarker } from '../../../src/domain/consent/issue-marker.ts';
import type { IssueContent, TrackingIssue, TrackingIssues } from '../../../src/ports/tracking-issue.ts';
import { clientFor } from '../../support/fake-github/client.ts';
import { type FakeGitHub, startFakeGitHub } from '../../support/fake-github/server.ts';
import {
  actionsBot,
  dana,
  type FakeRepository,
  type FakeUser,
  lee,
} from '../../support/fake-github/world.ts';

const marker = issueMarker({ app: '.', appId: '68f0', name: 'production' });
const other = issueMarker({ app: '.', appId: '68f1', name: 'staging' });
const find = 'query TrackingIssues';
const list = 'GET /repos/{owner}/{repo}/issues';
const create = 'POST /repos/{owner}/{repo}/issues';
const update = 'PATCH /repos/{owner}/{repo}/issues/{issue_number}';
const addLabel = 'POST /repos/{owner}/{repo}/issues/{issue_number}/labels';
const newIssue = {
  title: 'Sign-in needed',
  body: `Sign in.\n${marker}`,
  bodyWithMentions: `@dana Sign in.\n${marker}`,
  assignees: ['dana'],
};
const label = 'connector-consent';

interface Opened {
  readonly github: FakeGitHub;
  readonly repository: FakeRepository;
  readonly issues: TrackingIssues;
}

async function open(permission: 'none' | 'read' | 'write' = 'write'): Promise<Opened> {
  const github = await startFakeGitHub();
  const repository = github.addRepository();
  repository.roles.set('dana', 'write');
  github.addToken('token', { contents: 'read', ...(permission === 'none' ? {} : { issues: permission }) });
  return {
    github,
    repository,
    issues: openTrackingIssues(clientFor(github), { owner: 'acme', repo: 'crm' }),
  };
}

/** The issue that is there, or a failing test. */
async function found(issues: TrackingIssues): Promise<TrackingIssue> {
  const lookup = await issues.find(marker);
  if (lookup.kind !== 'found') throw new Error(`It is ${lookup.kind}.`);
  return lookup.issue;
}

describe('finding our issue', () => {
  test('takes one request when it is open, and knows everything about it', async () => {
    const { github, repository, issues } = await open();
    repository.tracker.add({ body: marker, author: actionsBot, labels: [label], assignees: [dana] });
    expect(await issues.find(marker)).toEqual({
      kind: 'found',
      issue: {
        number: 131,
        url: 'https://github.com/acme/crm/issues/131',
        title: 'An issue',
        body: marker,
        state: 'open',
        closedBy: null,
        assignees: ['dana'],
        isLabelled: true,
      },
    });
    expect(github.counts()).toEqual({ [find]: 1 });
  });

  test.each<[string, FakeUser | null]>([
    ['somebody else', lee],
    ['a user with the name of our bot', { ...actionsBot, type: 'User' }],
    ['another bot', { ...actionsBot, login: 'dependabot' }],
    ['an account that is gone', null],
  ])('never takes one by %s for ours, whatever it says', async (_name, author) => {
    const { repository, issues } = await open();
    repository.tracker.add({ body: marker, author, labels: [label] });
    expect(await issues.find(marker)).toEqual({ kind: 'none' });
  });

  test('tells targets apart', async () => {
    const { repository, issues } = await open();
    repository.tracker.add({ body: other, author: actionsBot, labels: [label] });
    expect(await issues.find(marker)).toEqual({ kind: 'none' });
    expect(await issues.find(other)).toMatchObject({ kind: 'found', issue: { number: 131 } });
  });

  test('goes through all pages, and takes an open one before a newer one that is closed', async () => {
    const { github, repository, issues } = await open();
    const ours = { body: marker, author: actionsBot, labels: [label] };
    repository.tracker.add({ ...ours, title: 'open' });
    for (let count = 0; count < 60; count += 1) repository.tracker.add({ author: lee, labels: [label] });
    repository.tracker.close(repository.tracker.add({ ...ours, title: 'closed' }), dana);
    expect(await found(issues)).toMatchObject({ title: 'open' });
    expect(github.counts()).toEqual({ [find]: 2 });
  });

  test('finds the newest closed one, and who closed it', async () => {
    const { repository, issues } = await open();
    const ours = { body: marker, author: actionsBot, labels: [label] };
    repository.tracker.close(repository.tracker.add({ ...ours, title: 'older' }), lee);
    repository.tracker.close(repository.tracker.add({ ...ours, title: 'newer' }), dana);
    expect(await found(issues)).toMatchObject({
      title: 'newer',
      state: 'closed',
      closedBy: { login: 'dana', kind: 'user' },
    });
  });

  test('finds it without its label, behind 120 others of ours', async () => {
    const { github, repository, issues } = await open();
    repository.tracker.add({ body: marker, author: actionsBot });
    for (let count = 0; count < 120; count += 1) repository.tracker.add({ author: actionsBot });
    expect(await found(issues)).toMatchObject({ number: 131, isLabelled: false });
    expect(github.counts()).toEqual({ [find]: 1, [list]: 2, 'query TrackingIssue': 1 });
  });
});

describe('opening an issue', () => {
  test('sets label and assignees, and makes the label where it is missing', async () => {
    const { github, repository, issues } = await open();
    expect(await issues.create(newIssue)).toEqual({
      kind: 'created',
      number: 131,
      url: 'https://github.com/acme/crm/issues/131',
    });
    expect(repository.tracker.issues).toMatchObject([
      { title: 'Sign-in needed', body: newIssue.body, labels: [label], assignees: [dana] },
    ]);
    expect([...repository.tracker.labels]).toEqual([label]);
    expect(github.counts()).toEqual({ [create]: 1 });
    expect(await found(issues)).toMatchObject({ number: 131, isLabelled: true });
  });

  test('mentions people whom GitHub refuses to assign', async () => {
    const { github, repository, issues } = await open();
    repository.roles.clear();
    expect(await issues.create(newIssue)).toMatchObject({ kind: 'created' });
    expect(repository.tracker.issues).toMatchObject([{ body: newIssue.bodyWithMentions, assignees: [] }]);
    expect(github.counts()).toEqual({ [create]: 2 });
  });

  test('mentions people whom GitHub silently did not assign', async () => {
    const { github, repository, issues } = await open();
    repository.tracker.dropsAssignees = true;
    expect(await issues.create(newIssue)).toMatchObject({ kind: 'created' });
    expect(repository.tracker.issues).toMatchObject([{ body: newIssue.bodyWithMentions }]);
    expect(github.counts()).toEqual({ [create]: 1, [update]: 1 });
  });

  test('works without the label, which a later run adds when it may', async () => {
    const { repository, issues } = await open();
    repository.tracker.dropsLabels = true;
    await issues.create(newIssue);
    const issue = await found(issues);
    const content = { title: issue.title, body: issue.body, state: 'as-it-is' } as const;
    expect(await issues.write(issue, content)).toMatchObject({ kind: 'unchanged' });
    repository.tracker.dropsLabels = false;
    await issues.write(issue, content);
    expect(await found(issues)).toMatchObject({ isLabelled: true });
  });

  test('is not sent twice when GitHub stumbles', async () => {
    const { github, issues } = await open();
    github.interrupt({ operation: create, status: 502, body: '<html>' });
    await expect(issues.create(newIssue)).rejects.toThrow(
      /^GitHub could not open the issue for the missing sign-ins \(502, request FAKE:1\)\./,
    );
    expect(github.counts()).toEqual({ [create]: 1 });
  });

  test('refuses a text that GitHub would not take: that is a bug', async () => {
    const { issues } = await open();
    const long = 'x'.repeat(65_537);
    await expect(issues.create({ ...newIssue, bodyWithMentions: long })).rejects.toThrow(
      'is too long: 65537',
    );
    await expect(issues.create({ ...newIssue, title: 'x'.repeat(257) })).rejects.toThrow('title is too long');
  });
});

describe('writing an issue', () => {
  test('is one request for title, body and state, and none when nothing is different', async () => {
    const { github, repository, issues } = await open();
    await issues.create(newIssue);
    const before = await found(issues);
    const content = { title: 'Signed in', body: `Done.\n${marker}`, state: 'closed-as-completed' } as const;
    expect(await issues.write(before, content)).toMatchObject({ kind: 'updated', number: 131 });
    expect(repository.tracker.issues).toMatchObject([
      { title: 'Signed in', body: content.body, state: 'CLOSED', stateReason: 'completed' },
    ]);
    expect(await issues.write(await found(issues), { ...content, body: `${content.body}\n` })).toMatchObject({
      kind: 'unchanged',
    });
    expect(github.counts()[update]).toBe(1);
  });

  test('closes as not planned, and opens again', async () => {
    const { repository, issues } = await open();
    await issues.create(newIssue);
    await issues.write(await found(issues), { ...newIssue, state: 'closed-as-not-planned' });
    expect(repository.tracker.issues).toMatchObject([{ state: 'CLOSED', stateReason: 'not_planned' }]);
    await issues.write(await found(issues), { ...newIssue, state: 'open' });
    expect(repository.tracker.issues).toMatchObject([{ state: 'OPEN', stateReason: 'reopened' }]);
  });

  test('comes after its label, so that nothing fails once it is written', async () => {
    const { github, repository, issues } = await open();
    repository.tracker.add({ body: marker, author: actionsBot });
    const content = { title: 'Signed in', body: marker, state: 'closed-as-completed' } as const;
    github.interrupt({ operation: addLabel, times: 9, status: 502 });
    await expect(issues.write(await found(issues), content)).rejects.toThrow('label issue #131');
    expect(repository.tracker.issues).toMatchObject([{ title: 'An issue', state: 'OPEN' }]);
  });

  describe('whose answers get lost', () => {
    const lost = { operation: update, times: 9, status: 502, body: 'secret' };
    const content = { title: 'Signed in', body: `Done.\n${marker}`, state: 'closed-as-completed' } as const;

    test('is done when the issue shows that GitHub took it', async () => {
      const { github, repository, issues } = await open();
      await issues.create(newIssue);
      const before = await found(issues);
      await issues.write(before, content);
      github.interrupt(lost);
      expect(await issues.write(before, content)).toEqual({
        kind: 'updated',
        number: 131,
        url: 'https://github.com/acme/crm/issues/131',
      });
      expect(repository.tracker.issues).toMatchObject([{ title: 'Signed in', state: 'CLOSED' }]);
    });

    test.each<[string, Partial<IssueContent>]>([
      ['title', { title: 'Sign-in needed' }],
      ['body', { body: `Sign in.\n${marker}` }],
      ['state', { state: 'open' }],
    ])(
      'is not done when the issue has another %s, and the error is about the writing',
      async (_name, other) => {
        const { github, issues } = await open();
        await issues.create(newIssue);
        const before = await found(issues);
        await issues.write(before, { ...content, ...other });
        github.interrupt(lost);
        await expect(issues.write(before, content)).rejects.toThrow(
          /^GitHub could not update issue #131 \(502/,
        );
      },
    );

    test('is an error about the writing when it cannot be looked at either', async () => {
      const { github, issues } = await open();
      await issues.create(newIssue);
      const before = await found(issues);
      await issues.write(before, content);
      github.interrupt(lost);
      github.interrupt({ operation: 'query TrackingIssue', times: 9, status: 502 });
      await expect(issues.write(before, content)).rejects.toThrow(
        /^GitHub could not update issue #131 \(502/,
      );
    });
  });

  test('adds a comment', async () => {
    const { repository, issues } = await open();
    await issues.create(newIssue);
    expect(await issues.comment(await found(issues), 'Granted.')).toMatchObject({ kind: 'created' });
    expect(repository.tracker.issues[0]?.comments.map(({ body }) => body)).toEqual(['Granted.']);
  });
});

describe('what is not permitted is a result', () => {
  const notPermitted = {
    kind: 'not-permitted',
    permission: 'issues: write',
    message: expect.stringContaining('Add "issues: write" to the permissions: of the workflow\'s job.'),
  };

  test('for a token that may not see issues', async () => {
    const { issues } = await open('none');
    expect(await issues.find(marker)).toMatchObject(notPermitted);
  });

  test('for a token that may not write them', async () => {
    const { repository, issues } = await open('read');
    repository.tracker.add({ body: marker, author: actionsBot, labels: [label] });
    const issue = await found(issues);
    expect(await issues.create(newIssue)).toMatchObject(notPermitted);
    expect(await issues.write(issue, { ...newIssue, state: 'open' })).toMatchObject(notPermitted);
    expect(await issues.comment(issue, 'Granted.')).toMatchObject(notPermitted);
  });

  test('for a repository without issues', async () => {
    const { repository, issues } = await open();
    repository.tracker.add({ body: marker, author: actionsBot, labels: [label] });
    const known = await found(issues);
    const unlabelled = { ...known, isLabelled: false };
    repository.tracker.isEnabled = false;
    const disabled = {
      kind: 'not-permitted',
      permission: null,
      message: expect.stringContaining('The repository has no issues'),
    };
    expect(await issues.find(marker)).toEqual(disabled);
    expect(await issues.create(newIssue)).toEqual(disabled);
    expect(await issues.comment(known, 'Granted.')).toEqual(disabled);
    expect(await issues.write(known, { ...newIssue, state: 'open' })).toEqual(disabled);
    expect(await issues.write(unlabelled, { ...newIssue, state: 'open' })).toEqual(disabled);
  });
});
