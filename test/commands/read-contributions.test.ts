import { describe, expect, test } from 'vitest';
import { openApprovalReader } from '../../src/adapters/github/approvals.ts';
import { readContributions } from '../../src/commands/read-contributions.ts';
import { clientFor } from '../support/fake-github/client.ts';
import type { Snapshot } from '../support/fake-github/git-objects.ts';
import { mergeCommitOf } from '../support/fake-github/history.ts';
import { type OpenedPullRequest, openFakePullRequest } from '../support/fake-github/open.ts';
import { dana, type FakeUser, lee } from '../support/fake-github/world.ts';
import { connectorFile } from '../support/memory-tree.ts';

const policyPath = '.github/connector-policy.jsonc';
const path = 'base44/connectors/slack.jsonc';
const base = { [path]: connectorFile('slack'), [policyPath]: '{}', 'src/a.ts': 'a' };
const head = { ...base, [path]: connectorFile('slack', ['chat:write']) };

/** A pull request of Dana that adds a scope to a connector. */
function proposal(): Promise<OpenedPullRequest> {
  return openFakePullRequest({ base, head, author: dana });
}

function addCommit({ repository, pull }: OpenedPullRequest, files: Snapshot, author: FakeUser): void {
  pull.head = repository.commit(files, { parents: [pull.head], author });
}

/** Moves the base branch on, and merges it into the pull request; with other files if given. */
function updateBranch(
  { github, repository, pull, base: tip }: OpenedPullRequest,
  onMain: Snapshot,
  made?: Snapshot,
): void {
  const main = repository.commit(onMain, { parents: [tip], author: dana });
  repository.branches.set('main', main);
  const { store } = github.world;
  const merge = store.commits.get(mergeCommitOf(store, pull.head, main));
  const tree = made === undefined ? merge?.tree : store.addSnapshot(made);
  const person = { name: lee.login, email: lee.email };
  pull.head = store.addCommit({
    tree: tree ?? '',
    parents: [pull.head, main],
    author: person,
    committer: person,
    message: 'Merge branch main',
  });
}

/** Who has a part in it. */
async function contributorsOf({ github, pull, reader }: OpenedPullRequest): Promise<readonly string[]> {
  const name = { owner: 'acme', repo: 'crm', number: pull.number };
  const { contributions } = await readContributions(
    { apps: [{ app: '.', connectorsDir: 'base44/connectors' }], named: [], policyPath },
    { approvals: openApprovalReader(clientFor(github), name), pull: reader() },
  );
  return contributions.map(({ author }) => (author.kind === 'account' ? author.login : 'unknown'));
}

describe('who has a part in what is to be approved', () => {
  test('is whoever changes connectors, configs or the policy, in one query more', async () => {
    const opened = await proposal();
    addCommit(opened, { ...head, 'src/a.ts': 'b' }, lee);
    addCommit(opened, { ...head, 'base44/functions/sync/entry.ts': 'x' }, lee);
    expect(await contributorsOf(opened)).toEqual(['dana']);
    expect(opened.github.counts()).toEqual({ 'query Commits': 1, 'query Places': 1 });
    for (const file of [policyPath, 'base44/config.jsonc', 'base44/connectors/new.jsonc']) {
      const other = await proposal();
      addCommit(other, { ...head, [file]: '{ }' }, lee);
      expect(await contributorsOf(other)).toEqual(['dana', 'lee']);
    }
  });

  test('is also who makes a link of a file, or something else of a folder', async () => {
    const linked = await proposal();
    addCommit(linked, { ...head, [policyPath]: { symlink: '{}' } }, lee);
    expect(await contributorsOf(linked)).toEqual(['dana', 'lee']);
    const moved = await proposal();
    addCommit(moved, { [policyPath]: '{}', base44: { symlink: 'elsewhere' } }, lee);
    expect(await contributorsOf(moved)).toEqual(['dana', 'lee']);
  });

  test('is also who takes back what another commit did', async () => {
    const opened = await proposal();
    addCommit(opened, base, lee);
    addCommit(opened, head, dana);
    expect(await contributorsOf(opened)).toEqual(['dana', 'lee', 'dana']);
  });
});

describe('a merge of the base branch', () => {
  test('is nobody’s work when it changes nothing by itself', async () => {
    const elsewhere = await proposal();
    updateBranch(elsewhere, { ...base, 'src/a.ts': 'b' });
    expect(await contributorsOf(elsewhere)).toEqual(['dana']);
    const policy = await proposal();
    updateBranch(policy, { ...base, [policyPath]: '{ "version": 1 }' });
    expect(await contributorsOf(policy)).toEqual(['dana']);
    expect(policy.github.counts()).toEqual({
      'query Commits': 1,
      'query Places': 1,
      'GET /repos/{owner}/{repo}/compare/{basehead}': 1,
    });
  });

  test('is the work of who made something else of it', async () => {
    const widened = await proposal();
    updateBranch(
      widened,
      { ...base, 'src/a.ts': 'b' },
      { ...head, [path]: connectorFile('slack', ['admin']) },
    );
    expect(await contributorsOf(widened)).toEqual(['dana', 'lee']);
    const dropped = await proposal();
    updateBranch(dropped, { ...base, [policyPath]: '{ "version": 1 }' }, head);
    expect(await contributorsOf(dropped)).toEqual(['dana', 'lee']);
  });

  test('is the work of who made it when both sides changed connectors', async () => {
    const opened = await proposal();
    updateBranch(opened, { ...base, 'base44/connectors/notion.jsonc': connectorFile('notion') });
    expect(await contributorsOf(opened)).toEqual(['dana', 'lee']);
  });
});

test('of very many commits all count', async () => {
  const opened = await proposal();
  for (let index = 0; index < 100; index++) addCommit(opened, { ...head, file: String(index) }, lee);
  expect(await contributorsOf(opened)).toHaveLength(101);
  expect(opened.github.counts()).toEqual({ 'query Commits': 2 });
});

test('commits and places come in as many queries as GitHub takes', async () => {
  const opened = await proposal();
  for (let index = 0; index < 60; index++) addCommit(opened, { ...head, file: String(index) }, lee);
  expect(await contributorsOf(opened)).toEqual(['dana']);
  expect(opened.github.counts()['query Places']).toBe(2);
});
