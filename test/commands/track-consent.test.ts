import { describe, expect, test } from 'vitest';
import { openTrackingIssues } from '../../src/adapters/github/tracking-issue.ts';
import { type ConsentOptions, trackConsent } from '../../src/commands/track-consent.ts';
import { issueMarker } from '../../src/domain/consent/issue-marker.ts';
import { decodeMemory } from '../../src/domain/consent/memory-text.ts';
import type { LiveReading } from '../../src/domain/consent/reading.ts';
import { live, pending, settled } from '../support/consent-story.ts';
import { clientFor } from '../support/fake-github/client.ts';
import { startFakeGitHub } from '../support/fake-github/server.ts';
import { actionsBot, dana, lee } from '../support/fake-github/world.ts';
import { policyOf } from '../support/policies.ts';

const { consent } = policyOf({
  connectors: { googlecalendar: {} },
  consent: { googlecalendar: { who: ['@dana'], signInAs: 'ops@acme.com' } },
});
const target = { app: '.', appId: '68f0c2', name: 'production' };
const missing = live([pending('googlecalendar', 'consent'), settled('slack')]);
const done = live([settled('googlecalendar'), settled('slack')]);

async function open(permissions: 'none' | 'read' | 'write' = 'write') {
  const github = await startFakeGitHub();
  const repository = github.addRepository();
  repository.roles.set('dana', 'write');
  github.addToken('token', { contents: 'read', ...(permissions === 'none' ? {} : { issues: permissions }) });
  const issues = openTrackingIssues(clientFor(github), { owner: 'acme', repo: 'crm' });
  let runs = 0;
  const run = (
    event: ConsentOptions['event'],
    reading: LiveReading,
    { day = 1, ...given }: Partial<ConsentOptions> & { readonly day?: number } = {},
  ) => {
    runs += 1;
    return trackConsent(issues, {
      event,
      reading,
      now: `2026-11-${String(day).padStart(2, '0')}T10:44:00Z`,
      requested: [],
      origin: null,
      owesComment: false,
      found: undefined,
      runUrl: `https://github.com/acme/crm/actions/runs/${runs}`,
      subject: {
        target,
        appName: 'Acme CRM',
        declaredAt: { branch: 'main', commit: '9d2ab01c55aa0d8e7f3b21c4d5e6f708192a3b4c' },
        consent,
        repository: { name: 'acme/crm', isPrivate: true },
        base44Url: 'https://app.base44.com',
      },
      ...given,
    });
  };
  return { github, repository, tracker: repository.tracker, run };
}

const issue = { number: 131, url: 'https://github.com/acme/crm/issues/131' };
const origin = { pull: 128, author: 'lee', approvedBy: ['dana'] };

describe('the issue of a target', () => {
  test('from the push to the sign-in: opened, closed too early, closed, and going on once', async () => {
    const { tracker, run } = await open();
    expect(await run('push', missing, { origin })).toEqual({ proceed: false, issue, notPermitted: null });
    const [opened] = tracker.issues;
    if (opened === undefined) throw new Error('There is no issue.');
    expect(opened).toMatchObject({
      title: 'Sign-in needed: Google Calendar · Acme CRM (production)',
      assignees: [dana],
      labels: ['connector-consent'],
    });
    expect(opened.body).toContain('From #128 by `@lee`, approved by `@dana`.');

    tracker.close(opened, dana);
    expect(await run('issue-closed', missing)).toMatchObject({ proceed: false });
    expect(opened.state).toBe('OPEN');
    expect(opened.comments.map(({ body }) => body.split('\n')[0])).toEqual([
      '**Closed by `@dana`, but the live app is not there yet:** **Google Calendar** still misses `calendar.events`.',
    ]);
    expect(opened.body).toContain('From #128');

    tracker.close(opened, dana);
    expect(await run('issue-closed', done)).toEqual({ proceed: true, issue, notPermitted: null });
    expect(opened).toMatchObject({
      state: 'CLOSED',
      title: 'Signed in: Google Calendar · Acme CRM (production)',
    });
    expect(await run('schedule', done)).toMatchObject({ proceed: false });
    expect(opened.comments).toHaveLength(2);
    expect(tracker.issues).toHaveLength(1);
  });

  test('says which run let go on, and keeps that', async () => {
    const { tracker, run } = await open();
    const memory = () => decodeMemory(tracker.issues[0]?.body ?? '');
    await run('push', missing);
    expect(memory().proceededIn).toBe(null);
    await run('schedule', done);
    expect(memory().proceededIn).toBe('https://github.com/acme/crm/actions/runs/2');
    await run('schedule', done);
    expect(memory().proceededIn).toBe('https://github.com/acme/crm/actions/runs/2');
  });

  test('is not written while nothing changes', async () => {
    const { github, run } = await open();
    await run('push', missing, { origin });
    await run('schedule', missing, { day: 2 });
    await run('schedule', missing, { day: 3 });
    expect(github.counts()).toEqual({
      'query TrackingIssues': 3,
      'GET /repos/{owner}/{repo}/issues': 1,
      'POST /repos/{owner}/{repo}/issues': 1,
    });
  });

  test('goes on where it is locked, though nothing can be said in it', async () => {
    const { tracker, run } = await open();
    await run('push', missing);
    const [opened] = tracker.issues;
    if (opened === undefined) throw new Error('There is no issue.');
    opened.isLocked = true;
    expect(await run('schedule', done)).toMatchObject({
      proceed: true,
      issue,
      notPermitted: { permission: 'issues: write' },
    });
    expect(opened).toMatchObject({ state: 'CLOSED', comments: [] });
    expect(await run('schedule', done)).toEqual({ proceed: false, issue, notPermitted: null });
  });

  test('is closed as not planned when the commit is taken back', async () => {
    const { tracker, run } = await open();
    await run('push', missing);
    expect(await run('push', live([settled('slack')]))).toMatchObject({ proceed: true });
    expect(tracker.issues).toMatchObject([{ state: 'CLOSED', stateReason: 'not_planned' }]);
  });

  test('is told from one of somebody else that has our marker and claims that all is well', async () => {
    const { tracker, run } = await open();
    tracker.add({ author: lee, labels: ['connector-consent'], body: issueMarker(target) });
    expect(await run('push', missing)).toMatchObject({ issue: { number: 132 } });
    expect(tracker.issues[0]).toMatchObject({ body: issueMarker(target), comments: [] });
  });

  test('with a memory that somebody wrote does not go on without live proof', async () => {
    const { tracker, run } = await open();
    const memory = Buffer.from(JSON.stringify({ phase: 'settled', waits: true })).toString('base64url');
    const body = `${issueMarker(target)}\n<!-- connector-guard:memory 1 ${memory} -->`;
    tracker.add({ author: actionsBot, labels: ['connector-consent'], body });
    expect(await run('schedule', missing)).toMatchObject({ proceed: false, issue });
    expect(tracker.issues[0]?.title).toMatch(/^Sign-in needed: Google Calendar/);
  });

  test('mentions whoever cannot be assigned, then and later', async () => {
    const { github, repository, tracker, run } = await open();
    repository.roles.clear();
    await run('push', missing);
    expect(tracker.issues[0]?.body).toMatch(/^@dana: /);
    await run('schedule', missing);
    expect(github.counts()['PATCH /repos/{owner}/{repo}/issues/{issue_number}']).toBeUndefined();
    await run('schedule', missing, { day: 8 });
    expect(tracker.issues[0]?.comments.map(({ body }) => body)).toEqual([
      expect.stringMatching(/^⏰ @dana Google Calendar still waits for a sign-in, since 2026-11-01\./),
    ]);
  });
});

describe('where no issue can be written', () => {
  test.each(['none', 'read'] as const)(
    'with %s permission, a run goes on and names the line',
    async (permission) => {
      const { run } = await open(permission);
      expect(await run('push', missing)).toMatchObject({
        proceed: false,
        issue: null,
        notPermitted: { permission: 'issues: write' },
      });
      expect(await run('push', done)).toMatchObject({ proceed: true });
      expect(await run('schedule', done)).toMatchObject({ proceed: false });
    },
  );

  test('because the repository has none, a run says where they are switched on', async () => {
    const { tracker, run } = await open();
    tracker.isEnabled = false;
    expect(await run('push', missing)).toMatchObject({
      proceed: false,
      issue: null,
      notPermitted: { permission: null, message: expect.stringContaining('Switch them on') },
    });
  });

  test('any more, what would be remembered is not acted on by a run that only looks', async () => {
    const { github, run } = await open();
    await run('push', missing);
    github.addToken('token', { contents: 'read', issues: 'read' });
    expect(await run('schedule', done)).toMatchObject({ proceed: false, issue, notPermitted: {} });
    expect(await run('push', done)).toMatchObject({ proceed: true });
    github.addToken('token', { contents: 'read', issues: 'write' });
    expect(await run('schedule', done)).toMatchObject({ proceed: true, notPermitted: null });
  });
});
