import { describe, expect, test } from 'vitest';
import { openApprovalReader, openTeamReader } from '../../../src/adapters/github/approvals.ts';
import { clientFor } from '../../support/fake-github/client.ts';
import { type OpenedPullRequest, openFakePullRequest } from '../../support/fake-github/open.ts';
import { actionsBot, dana, type FakeReview, lee } from '../../support/fake-github/world.ts';

function approvalsOf({ github, pull }: OpenedPullRequest) {
  return openApprovalReader(clientFor(github), { owner: 'acme', repo: 'crm', number: pull.number });
}

describe('reviews', () => {
  test('are read in the order of their submission, all pages, without those that are still written', async () => {
    const opened = await openFakePullRequest();
    const { github, pull } = opened;
    const review = (state: FakeReview['state'], submittedAt: string | null): FakeReview => ({
      state,
      author: lee,
      commit: pull.head,
      submittedAt,
    });
    for (let second = 10; second < 60; second++) {
      pull.reviews.push(review('COMMENTED', `2026-11-23T10:00:${second}Z`));
      pull.reviews.push(review('COMMENTED', `2026-11-23T10:01:${second}Z`));
    }
    pull.reviews.push(review('DISMISSED', '2026-11-23T12:00:00Z'));
    pull.reviews.push({ ...review('APPROVED', '2026-11-23T11:00:00Z'), author: null, commit: null });
    pull.reviews.push({ ...review('CHANGES_REQUESTED', '2026-11-23T13:00:00Z'), author: actionsBot });
    pull.reviews.push(review('PENDING', null));
    const reviews = await approvalsOf(opened).reviews();
    expect(reviews).toHaveLength(103);
    expect(reviews.slice(0, 2).map(({ submittedAt }) => submittedAt)).toEqual([
      '2026-11-23T10:00:10Z',
      '2026-11-23T10:00:11Z',
    ]);
    expect(reviews.slice(-3)).toEqual([
      { state: 'approved', author: null, commit: null, submittedAt: '2026-11-23T11:00:00Z' },
      {
        state: 'dismissed',
        author: { login: 'lee', kind: 'user' },
        commit: pull.head,
        submittedAt: '2026-11-23T12:00:00Z',
      },
      {
        state: 'changes-requested',
        author: { login: 'github-actions', kind: 'bot' },
        commit: pull.head,
        submittedAt: '2026-11-23T13:00:00Z',
      },
    ]);
    expect(github.counts()).toEqual({ 'query Reviews': 2 });
  });
});

describe('the commits of a pull request', () => {
  const unlinked = { name: 'Nobody', email: 'nobody@example.com' };

  test('name author and co-authors, and nobody for an address without an account', async () => {
    const opened = await openFakePullRequest();
    const { github, repository, pull } = opened;
    const add = (message: string, author = { name: 'Dana', email: dana.email }) => {
      pull.head = repository.commit({ file: message }, { parents: [pull.head], author, message });
      return pull.head;
    };
    const first = pull.head;
    const paired = add('Pair\n\nCo-authored-by: Lee <lee@example.com>\nco-authored-by: X <x@example.com>');
    const foreign = add('Foreign', unlinked);
    const twice = add('Twice\n\nCo-authored-by: Dana <DANA@example.com>');
    expect(await approvalsOf(opened).commits()).toEqual({
      commits: [
        { oid: first, authors: ['dana'], parents: [opened.base] },
        { oid: paired, authors: ['dana', 'lee', null], parents: [first] },
        { oid: foreign, authors: [null], parents: [paired] },
        { oid: twice, authors: ['dana', null], parents: [foreign] },
      ],
      isComplete: true,
    });
    expect(github.counts()).toEqual({ 'query Commits': 1 });
  });

  test.each([
    [249, true, 3],
    [250, false, 3],
    [260, false, 3],
  ])('are %i: known to be all of them: %s', async (count, isComplete, queries) => {
    const opened = await openFakePullRequest();
    const { github, repository, pull } = opened;
    for (let index = 1; index < count; index++) {
      pull.head = repository.commit({}, { parents: [pull.head], message: `${index}` });
    }
    const { commits, isComplete: found } = await approvalsOf(opened).commits();
    expect({ count: commits.length, isComplete: found }).toEqual({ count: Math.min(count, 250), isComplete });
    expect(github.counts()).toEqual({ 'query Commits': queries });
  });
});

describe('what stands at paths of commits', () => {
  test('is read as of now, without the commits that are gone', async () => {
    const opened = await openFakePullRequest({ head: { 'a/b.jsonc': 'x', c: { program: 'y' } } });
    const { pull, github } = opened;
    const gone = 'e'.repeat(40);
    const paths = ['a/b.jsonc', 'a/b.jsonc/d', 'c', 'nowhere/e'];
    const places = await approvalsOf(opened).placesIn([pull.head, gone, opened.base], paths);
    expect([...places].map(([commit, found]) => [commit, [...found.values()].map(shorten)])).toEqual([
      [pull.head, ['100644', 'in the way', '100755', 'absent']],
      [opened.base, ['absent', 'absent', 'absent', 'absent']],
    ]);
    expect(github.counts()).toEqual({ 'query Places': 1 });
  });

  const shorten = (place: string) => place.replace(/:? [0-9a-f]{40}$/, '');
});

describe('what an account may do', () => {
  test('its role in the repository', async () => {
    const opened = await openFakePullRequest();
    opened.repository.roles.set('lee', 'maintain');
    const approvals = approvalsOf(opened);
    expect(await approvals.roleOf('lee')).toBe('maintain');
    expect(await approvals.roleOf('dana')).toBe('none');
    expect(await approvals.roleOf('nobody')).toBe('none');
  });

  const builtOn = ['read', 'triage', 'write', 'maintain'];
  test.each(builtOn)('a role of the organization’s own making is the one it builds on: %s', async (base) => {
    const opened = await openFakePullRequest();
    opened.repository.customRoles.set('security lead', base);
    opened.repository.roles.set('lee', 'security lead');
    expect(await approvalsOf(opened).roleOf('lee')).toBe(base);
  });

  test('its membership of a team, which takes a token of its own', async () => {
    const { github } = await openFakePullRequest();
    github.world.teams.set(
      'acme/security',
      new Map([
        ['lee', 'active'],
        ['dana', 'pending'],
      ]),
    );
    github.addToken('org', { members: 'read' }, lee);
    const teams = openTeamReader(clientFor(github, { token: 'org' }));
    expect(await teams.isMember('acme/security', 'lee')).toBe(true);
    expect(await teams.isMember('acme/security', 'dana')).toBe(false);
    expect(await teams.isMember('acme/security', 'sam')).toBe(false);
    expect(await teams.isMember('acme/nowhere', 'lee')).toBe(false);
    await expect(openTeamReader(clientFor(github)).isMember('acme/security', 'lee')).rejects.toThrow(
      /^GitHub did not let the token read who is in the team acme\/security \(403, request FAKE:\d+\)\. Give the input org-token a token that may read the members of the organization\.$/,
    );
    await expect(
      openTeamReader(clientFor(github, { token: 'ended' })).isMember('acme/security', 'lee'),
    ).rejects.toThrow(/: the token is not valid\. Give the input org-token a token that may read/);
  });
});
