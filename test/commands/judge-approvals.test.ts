import { describe, expect, test } from 'vitest';
import { openApprovalReader } from '../../src/adapters/github/approvals.ts';
import { openGitHubTree } from '../../src/adapters/github/file-tree.ts';
import { judgeApprovals } from '../../src/commands/judge-approvals.ts';
import { type ApprovalKey, scopeKey } from '../../src/domain/approval/keys.ts';
import type { TeamReader } from '../../src/ports/approvals.ts';
import { MissingPermission } from '../../src/ports/errors.ts';
import { clientFor } from '../support/fake-github/client.ts';
import { type OpenedPullRequest, openFakePullRequest } from '../support/fake-github/open.ts';
import { actionsBot, dana, type FakeUser, lee } from '../support/fake-github/world.ts';
import { connectorFile } from '../support/memory-tree.ts';
import { policyOf } from '../support/policies.ts';

const path = 'base44/connectors/slack.jsonc';
const writes = scopeKey('.', 'slack', 'chat:write');
const reads = scopeKey('.', 'slack', 'channels:read');

/** A pull request by Dana that adds `chat:write`, with its head reviewed. */
function proposal(): Promise<OpenedPullRequest> {
  return openFakePullRequest({
    base: { [path]: connectorFile('slack') },
    head: { [path]: connectorFile('slack', ['chat:write']) },
    author: dana,
  });
}

function approve({ pull }: OpenedPullRequest, author: FakeUser, commit: string | null = pull.head): void {
  pull.reviews.push({
    state: 'APPROVED',
    author,
    commit,
    submittedAt: `2026-11-23T10:00:${pull.reviews.length + 10}Z`,
  });
}

function judge(
  opened: OpenedPullRequest,
  needed: readonly ApprovalKey[],
  reviewers: readonly string[] = ['@lee'],
  teams?: TeamReader,
) {
  const { github, pull, objects, base, reader } = opened;
  const name = { owner: 'acme', repo: 'crm', number: pull.number };
  const question = {
    policy: {
      kind: 'policy' as const,
      path: '.github/connector-policy.jsonc',
      policy: policyOf({ connectors: { slack: { review: ['*'] } }, approvals: { reviewers } }),
    },
    needed,
    apps: [{ app: '.', connectorsDir: 'base44/connectors' }],
    author: { login: 'dana', kind: 'user' as const },
    baseTip: base,
    selection: { focus: '.', named: [] },
  };
  return judgeApprovals(question, {
    approvals: openApprovalReader(clientFor(github), name),
    teams,
    pull: reader(),
    openCommit: (commit) => openGitHubTree(objects, commit),
  });
}

test('nothing to approve costs no request', async () => {
  const opened = await proposal();
  expect(await judge(opened, [])).toEqual({ kind: 'nothing-needed' });
  expect(opened.github.calls).toEqual([]);
});

test('a reviewer’s approval covers what the reviewed commit brought', async () => {
  const opened = await proposal();
  expect(await judge(opened, [writes])).toMatchObject({ kind: 'waiting', missing: 1 });
  approve(opened, lee);
  expect(await judge(opened, [writes])).toMatchObject({ kind: 'approved' });
});

test('an increase after the review is not covered, and a rebase keeps what was', async () => {
  const opened = await proposal();
  approve(opened, lee);
  const { repository, pull, base } = opened;
  pull.head = repository.commit(
    { [path]: connectorFile('slack', ['chat:write', 'channels:read']) },
    { parents: [base], author: dana },
  );
  expect(await judge(opened, [writes, reads])).toMatchObject({
    kind: 'waiting',
    keys: [
      { kind: 'waiting', key: reads, notCovered: [{ login: 'lee', reason: 'not-in-diff' }] },
      { kind: 'approved', key: writes },
    ],
  });
});

describe('whose approval counts', () => {
  test('not that of the author, of somebody else or of a bot', async () => {
    const opened = await proposal();
    for (const person of [dana, actionsBot]) approve(opened, person);
    expect(await judge(opened, [writes], ['@dana', '@lee', '@github-actions'])).toMatchObject({
      kind: 'waiting',
      notCounted: [{ login: 'dana' }, { login: 'github-actions' }],
    });
  });

  test('that of a role, as GitHub tells it', async () => {
    const opened = await proposal();
    approve(opened, lee);
    opened.repository.roles.set('lee', 'write');
    expect(await judge(opened, [writes], ['role:maintain'])).toMatchObject({ kind: 'waiting' });
    opened.repository.roles.set('lee', 'admin');
    expect(await judge(opened, [writes], ['role:maintain'])).toMatchObject({ kind: 'approved' });
  });

  test('that of a team’s member, when the members can be read', async () => {
    const opened = await proposal();
    approve(opened, lee);
    const members: TeamReader = {
      isMember: async (team, login) => team === 'acme/security' && login === 'lee',
    };
    expect(await judge(opened, [writes], ['@acme/security'], members)).toMatchObject({ kind: 'approved' });
    expect(await judge(opened, [writes], ['@acme/other'], members)).toMatchObject({ kind: 'waiting' });
    expect(await judge(opened, [writes], ['@acme/security'])).toMatchObject({
      kind: 'waiting',
      unreadableTeams: ['@acme/security'],
    });
    const closed: TeamReader = {
      isMember: () => Promise.reject(new MissingPermission('no', 'members: read')),
    };
    expect(await judge(opened, [writes], ['@acme/security'], closed)).toMatchObject({ kind: 'waiting' });
  });
});

test('an approval of a commit that is gone approves nothing', async () => {
  const opened = await proposal();
  approve(opened, lee, 'e'.repeat(40));
  expect(await judge(opened, [writes])).toMatchObject({
    kind: 'waiting',
    keys: [{ notCovered: [{ login: 'lee', reason: 'unreadable-commit' }] }],
  });
});

test('that GitHub fails while it is told what was approved is no missing approval', async () => {
  const opened = await proposal();
  approve(opened, lee);
  const operation = 'GET /repos/{owner}/{repo}/compare/{basehead}';
  opened.github.interrupt({ operation, status: 502, times: 9 });
  await expect(judge(opened, [writes])).rejects.toThrow(/^GitHub could not compare .* \(502/);
});

test('a commit whose author cannot be told asks for one more approval', async () => {
  const opened = await proposal();
  const { repository, pull, base } = opened;
  pull.head = repository.commit(
    { [path]: connectorFile('slack', ['chat:write']) },
    { parents: [base], author: { name: 'Nobody', email: 'nobody@example.com' } },
  );
  approve(opened, lee);
  expect(await judge(opened, [writes], ['@lee', '@sam'])).toMatchObject({
    kind: 'waiting',
    missing: 1,
    required: { total: 2, byPolicy: 1, doubts: [{ kind: 'unknown-author' }] },
  });
});
