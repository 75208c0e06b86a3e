import { describe, expect, test } from 'vitest';
import { openBranchHistory } from '../../src/adapters/github/branch-history.ts';
import { openCommitEntries } from '../../src/adapters/github/commit-entries.ts';
import { openMergeBases } from '../../src/adapters/github/comparison.ts';
import { openEnvironmentReviews } from '../../src/adapters/github/environment-reviews.ts';
import { openGitHubTree, openGitObjects } from '../../src/adapters/github/file-tree.ts';
import { openStepOrigins } from '../../src/adapters/github/step-origins.ts';
import { judgeProvenance } from '../../src/commands/judge-provenance.ts';
import { traceDeclarations } from '../../src/commands/trace-declarations.ts';
import { type ApprovalKey, connectorKey, scopeKey } from '../../src/domain/approval/keys.ts';
import { clientFor } from '../support/fake-github/client.ts';
import type { Snapshot } from '../support/fake-github/git-objects.ts';
import { type Merging, mergePullRequest } from '../support/fake-github/merge.ts';
import { type FakeGitHub, startFakeGitHub } from '../support/fake-github/server.ts';
import {
  actionsBot,
  dana,
  type FakePullRequest,
  type FakeRepository,
  type FakeReview,
  type FakeUser,
  lee,
} from '../support/fake-github/world.ts';
import { connectorFile } from '../support/memory-tree.ts';
import { policyOf } from '../support/policies.ts';

const slack = 'base44/connectors/slack.jsonc';
const gmail = { 'base44/connectors/gmail.jsonc': connectorFile('gmail') };
const writes = scopeKey('.', 'slack', 'chat:write');
const reads = scopeKey('.', 'slack', 'channels:read');
const removal = connectorKey('.', 'slack', '-');
const sam: FakeUser = { login: 'sam', type: 'User', email: 'sam@example.com' };
const name = { owner: 'acme', repo: 'crm' };
const run = 7;

function slackWith(...scopes: readonly string[]): Snapshot {
  return { ...gmail, [slack]: connectorFile('slack', scopes) };
}

/** A repository of which `main` is deployed: at first with Slack, without any scopes. */
interface Story {
  readonly github: FakeGitHub;
  readonly repository: FakeRepository;
}

async function story(): Promise<Story> {
  const github = await startFakeGitHub();
  github.world.users.push(sam);
  github.addToken('actions', { contents: 'read', 'pull-requests': 'read', actions: 'read' });
  const repository = github.addRepository();
  repository.branches.set('main', repository.commit(slackWith()));
  return { github, repository };
}

function tipOf({ repository }: Story): string {
  return repository.branches.get('main') ?? '';
}

function propose(here: Story, files: Snapshot, ...more: readonly Snapshot[]): FakePullRequest {
  let head = tipOf(here);
  for (const version of [files, ...more])
    head = here.repository.commit(version, { parents: [head], author: dana });
  return here.repository.openPullRequest({ head, author: dana, merged: false });
}

function review(
  pull: FakePullRequest,
  author: FakeUser,
  state: FakeReview['state'] = 'APPROVED',
  commit = pull.head,
) {
  const submittedAt = `2026-11-23T10:00:${pull.reviews.length + 10}Z`;
  pull.reviews.push({ state, author, commit, submittedAt });
}

function merge({ github, repository }: Story, pull: FakePullRequest, how: Merging['how'] = 'merge'): void {
  mergePullRequest(github.world, { repository, pull }, { how, by: lee });
}

function push(here: Story, files: Snapshot, author = dana): void {
  const commit = here.repository.commit(files, { parents: [tipOf(here)], author });
  here.repository.branches.set('main', commit);
}

interface Judging {
  readonly policy?: object | null;
  readonly actors?: readonly string[];
  readonly token?: string;
}

/** What is said about each key: `approved by lee in #1`. */
async function judge(
  here: Story,
  keys: readonly ApprovalKey[],
  judging: Judging = {},
): Promise<readonly string[]> {
  const { policy = {}, actors = ['dana'], token = 'actions' } = judging;
  const client = clientFor(here.github, { token });
  const objects = openGitObjects(client, name);
  const openCommit = (commit: string) => openGitHubTree(objects, commit);
  const selection = { focus: '.', named: [] };
  const trace = await traceDeclarations(
    { app: '.', selection, head: tipOf(here), live: ['slack', 'gmail'], increases: keys },
    { history: openBranchHistory(client, name), entries: openCommitEntries(objects), openCommit },
  );
  const path = '.github/connector-policy.jsonc';
  const content = {
    connectors: { slack: { review: ['*'] } },
    removals: 'review',
    approvals: { reviewers: ['@lee', '@sam', '@dana'] },
  };
  const found = await judgeProvenance(
    {
      policy:
        policy === null
          ? { kind: 'missing', path }
          : { kind: 'policy', path, policy: policyOf({ ...content, ...policy }) },
      branch: 'main',
      selection,
      keys,
      trace,
      actors,
    },
    {
      origins: openStepOrigins(client, name),
      environment: openEnvironmentReviews(client, name, run),
      teams: undefined,
      pull: openMergeBases(client, name),
      openCommit,
    },
  );
  return found.map((one) => {
    if (one.kind === 'not-approved') {
      return one.pullRequest === null ? one.reason : `${one.reason} in #${one.pullRequest}`;
    }
    const where = one.via.kind === 'environment' ? 'for this run' : `in #${one.via.number}`;
    return `approved by ${one.by.join(' and ') || 'policy'} ${where}`;
  });
}

describe('an increase on a branch', () => {
  test.each(['merge', 'squash', 'rebase'] as const)(
    'is approved by who approved it before a %s',
    async (how) => {
      const here = await story();
      const pull = propose(here, slackWith('chat:write'), { ...slackWith('chat:write', 'channels:read') });
      review(pull, lee);
      push(here, { ...slackWith(), 'README.md': '' });
      merge(here, pull, how);
      push(here, { ...slackWith('chat:write', 'channels:read'), 'README.md': 'later' });
      expect(await judge(here, [writes, reads])).toEqual(['approved by lee in #1', 'approved by lee in #1']);
    },
  );

  test('is approved by who approves it after the merge', async () => {
    const here = await story();
    const pull = propose(here, slackWith('chat:write'));
    merge(here, pull);
    expect(await judge(here, [writes])).toEqual(['no-approval in #1']);
    review(pull, lee);
    expect(await judge(here, [writes])).toEqual(['approved by lee in #1']);
  });

  test('is not approved by who wrote it, wherever the connectors were moved since', async () => {
    const here = await story();
    const head = here.repository.commit(slackWith('chat:write'), { parents: [tipOf(here)], author: lee });
    const pull = here.repository.openPullRequest({ head, author: dana, merged: false });
    review(pull, lee);
    merge(here, pull);
    const moved = {
      'base44/config.jsonc': '{ "connectorsDir": "other" }',
      'base44/other/slack.jsonc': connectorFile('slack', ['chat:write']),
    };
    merge(here, propose(here, moved));
    expect(await judge(here, [writes])).toEqual(['no-approval in #1']);
  });

  test('waits alone: what was approved does not wait for it', async () => {
    const here = await story();
    const pull = propose(here, slackWith('chat:write'));
    review(pull, lee);
    pull.head = here.repository.commit(slackWith('chat:write', 'channels:read'), { parents: [pull.head] });
    merge(here, pull, 'squash');
    expect(await judge(here, [writes, reads])).toEqual(['approved by lee in #1', 'no-approval in #1']);
  });

  test('is judged by the pull request that brought it last', async () => {
    const here = await story();
    const first = propose(here, slackWith('chat:write'));
    review(first, lee);
    merge(here, first, 'squash');
    merge(here, propose(here, slackWith()), 'squash');
    const again = propose(here, slackWith('chat:write'));
    merge(here, again, 'squash');
    expect(await judge(here, [writes])).toEqual(['no-approval in #3']);
    review(again, sam);
    expect(await judge(here, [writes])).toEqual(['approved by sam in #3']);
  });

  test('is not approved by its author, by one who is no reviewer, or when somebody objects', async () => {
    const here = await story();
    const pull = propose(here, slackWith('chat:write'));
    review(pull, dana);
    review(pull, actionsBot);
    merge(here, pull);
    expect(await judge(here, [writes])).toEqual(['no-approval in #1']);
    review(pull, lee);
    review(pull, sam, 'CHANGES_REQUESTED');
    expect(await judge(here, [writes])).toEqual(['changes-requested in #1']);
    here.repository.environmentReviews.set(run, [{ state: 'approved', author: lee }]);
    expect(await judge(here, [writes])).toEqual(['changes-requested in #1']);
  });

  test('that was pushed is approved by nobody but the reviewers of this run', async () => {
    const here = await story();
    push(here, slackWith('chat:write'));
    expect(await judge(here, [writes])).toEqual(['direct-push']);
    here.repository.environmentReviews.set(run, [
      { state: 'approved', author: dana },
      { state: 'rejected', author: lee },
    ]);
    expect(await judge(here, [writes])).toEqual(['direct-push']);
    here.repository.environmentReviews.set(run, [{ state: 'approved', author: lee }]);
    expect(await judge(here, [writes])).toEqual(['approved by lee for this run']);
    expect(await judge(here, [writes], { actors: ['Lee'] })).toEqual(['direct-push']);
    expect(await judge(here, [writes], { token: 'token' })).toEqual(['direct-push']);
  });

  test('that a reviewer pushed is not approved by that reviewer', async () => {
    const here = await story();
    push(here, slackWith('chat:write'), lee);
    here.repository.environmentReviews.set(run, [{ state: 'approved', author: lee }]);
    expect(await judge(here, [writes])).toEqual(['direct-push']);
  });

  test('whose authors cannot be told takes one more approval of this run', async () => {
    const here = await story();
    push(here, slackWith('chat:write'), { ...dana, email: 'unknown@example.com' });
    here.repository.environmentReviews.set(run, [{ state: 'approved', author: lee }]);
    expect(await judge(here, [writes])).toEqual(['direct-push']);
    here.repository.environmentReviews.get(run)?.push({ state: 'approved', author: sam });
    expect(await judge(here, [writes])).toEqual(['approved by lee and sam for this run']);
  });

  test('is approved by reviews and this run together, when the policy asks for two', async () => {
    const here = await story();
    const policy = { approvals: { reviewers: ['@lee', '@sam'], count: 2 } };
    const pull = propose(here, slackWith('chat:write'));
    review(pull, lee);
    merge(here, pull);
    expect(await judge(here, [writes], { policy })).toEqual(['no-approval in #1']);
    here.repository.environmentReviews.set(run, [{ state: 'approved', author: sam }]);
    expect(await judge(here, [writes], { policy })).toEqual(['approved by lee and sam for this run']);
  });

  test('waits when the policy names nobody who could approve it', async () => {
    const here = await story();
    merge(here, propose(here, slackWith('chat:write')));
    expect(await judge(here, [writes], { policy: { approvals: undefined } })).toEqual(['no-approval in #1']);
  });

  test('that the branch does not have is of unknown origin', async () => {
    const here = await story();
    expect(await judge(here, [writes])).toEqual(['unknown-origin']);
  });

  describe.each(['merge', 'squash', 'rebase'] as const)('that came with a %s and was taken back', (how) => {
    /** Somebody merges the branch into an older version of it, keeps what that had, and pushes. */
    async function bringBack(between: readonly Snapshot[]) {
      const here = await story();
      const pull = propose(here, slackWith('chat:write'));
      review(pull, lee);
      merge(here, pull, how);
      const { repository } = here;
      let older = how === 'merge' ? pull.head : tipOf(here);
      merge(here, propose(here, slackWith()), 'squash');
      for (const files of between) older = repository.commit(files, { parents: [older], author: dana });
      const parents = [older, tipOf(here)];
      repository.branches.set('main', repository.commit(slackWith('chat:write'), { parents, author: dana }));
      return here;
    }

    test('is not approved by the old approval when a merge made by hand brings it back', async () => {
      expect(await judge(await bringBack([]), [writes])).toEqual(['direct-push']);
      const between = [{ ...slackWith('chat:write'), 'README.md': '' }];
      expect(await judge(await bringBack(between), [writes])).toEqual(['direct-push']);
    });
  });

  test('stays approved when branches that are older or newer are merged', async () => {
    const here = await story();
    const older = propose(here, { ...slackWith(), 'README.md': '' });
    const pull = propose(here, slackWith('chat:write'));
    review(pull, lee);
    merge(here, pull);
    const newer = propose(here, { ...slackWith('chat:write'), LICENSE: '' });
    merge(here, older);
    merge(here, newer);
    expect(await judge(here, [writes])).toEqual(['approved by lee in #2']);
  });
});

describe('a deletion', () => {
  test('is approved where the policy lets it pass, when a pull request brought it', async () => {
    const here = await story();
    merge(here, propose(here, gmail), 'squash');
    expect(await judge(here, [removal], { policy: { removals: 'allow' } })).toEqual([
      'approved by policy in #1',
    ]);
    expect(await judge(here, [removal], { policy: null })).toEqual(['approved by policy in #1']);
    expect(await judge(here, [removal], { policy: { removals: 'deny' } })).toEqual(['removal-denied in #1']);
  });

  test('is approved by who approved it in the pull request', async () => {
    const here = await story();
    const pull = propose(here, gmail);
    merge(here, pull);
    expect(await judge(here, [removal])).toEqual(['no-approval in #1']);
    review(pull, sam);
    expect(await judge(here, [removal])).toEqual(['approved by sam in #1']);
  });

  test('that was taken back, and that a merge made by hand makes again, is of unknown origin', async () => {
    const here = await story();
    const pull = propose(here, gmail);
    review(pull, lee);
    merge(here, pull, 'squash');
    const deleted = tipOf(here);
    merge(here, propose(here, slackWith()), 'squash');
    const { repository } = here;
    repository.branches.set('main', repository.commit(gmail, { parents: [deleted, tipOf(here)] }));
    expect(await judge(here, [removal])).toEqual(['unknown-origin']);
  });

  test('that was pushed is approved by nobody but the reviewers of this run', async () => {
    const here = await story();
    push(here, gmail);
    expect(await judge(here, [removal], { policy: { removals: 'allow' } })).toEqual(['direct-push']);
    expect(await judge(here, [removal], { policy: null })).toEqual(['direct-push']);
    here.repository.environmentReviews.set(run, [{ state: 'approved', author: lee }]);
    expect(await judge(here, [removal])).toEqual(['approved by lee for this run']);
  });
});

test('without anything to approve nothing is asked', async () => {
  const here = await story();
  expect(await judge(here, [])).toEqual([]);
  expect(Object.keys(here.github.counts())).not.toContain('query Origin');
});
