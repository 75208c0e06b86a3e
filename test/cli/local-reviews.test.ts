import { expect, test } from 'vitest';
import { openGitRepository } from '../../src/adapters/git.ts';
import { openLocalReviews } from '../../src/cli/local-reviews.ts';
import { scopeKey } from '../../src/domain/approval/keys.ts';
import { defaultPolicyPath } from '../../src/domain/policy/policy.ts';
import { startFakeGitHub } from '../support/fake-github/server.ts';
import { dana, lee } from '../support/fake-github/world.ts';
import { gitRepository } from '../support/git-repository.ts';
import { connectorFile } from '../support/memory-tree.ts';
import { policyOf } from '../support/policies.ts';
import { production } from '../support/status-tree.ts';

const path = 'base44/connectors/slack.jsonc';
const writes = scopeKey('.', 'slack', 'chat:write');

/** A clone whose `main` got a scope through a merged pull request, and the GitHub that it is of. */
async function mergedStory(token = 'mine') {
  const github = await startFakeGitHub();
  github.addToken('mine', { contents: 'read', 'pull-requests': 'read' });
  const clone = gitRepository();
  const base = clone.commit({ [path]: connectorFile('slack') });
  clone.git('switch', '--quiet', '--create', 'feature');
  const proposed = clone.commit({ [path]: connectorFile('slack', ['chat:write']) });
  clone.git('switch', '--quiet', 'main');
  clone.git('merge', '--quiet', '--no-ff', '--message=Land #1', 'feature');
  const tip = clone.git('rev-parse', 'HEAD').trim();
  const repository = github.addRepository();
  repository.importFrom(clone.root);
  repository.branches.set('main', tip);
  const pull = repository.openPullRequest({ head: proposed, author: dana, merged: false });
  Object.assign(pull, { state: 'MERGED', landing: { base, commits: [tip] } });
  const reviews = openLocalReviews({
    root: clone.root,
    repository: { owner: 'acme', repo: 'crm' },
    token,
    remedy: 'Give GH_TOKEN another one.',
    head: openGitRepository(clone.root).openCommit(tip),
    policy: {
      kind: 'policy',
      path: defaultPolicyPath,
      policy: policyOf({
        connectors: { slack: { review: ['chat:write'] } },
        approvals: { reviewers: ['@lee'] },
      }),
    },
    apiUrl: github.apiUrl,
    graphqlUrl: github.graphqlUrl,
  });
  return { github, pull, proposed, missing: () => reviews.missingApprovals(production, [writes]) };
}

test('what a reviewer approved in the pull request is approved in a clone', async () => {
  const { pull, proposed, missing } = await mergedStory();
  expect(await missing()).toEqual([{ key: writes, reason: 'no-approval' }]);
  pull.reviews.push({
    author: lee,
    state: 'APPROVED',
    commit: proposed,
    submittedAt: '2026-11-23T12:00:00Z',
  });
  expect(await missing()).toEqual([]);
});

test('a token that GitHub does not take is one of this machine: nothing is said of inputs or jobs', async () => {
  const { missing } = await mergedStory('wrong');
  await expect(missing()).rejects.toThrow(
    /^GitHub could not .*: the token is not valid\. Give GH_TOKEN another one\.$/,
  );
});

test('what the token may not see is no matter of a workflow either', async () => {
  const { github, missing } = await mergedStory('little');
  github.addToken('little', { contents: 'read' });
  await expect(missing()).rejects.toThrow(/^GitHub did not let the token .*\. Give GH_TOKEN another one\.$/);
});

test('where GitHub fails there is no job to run again', async () => {
  const { github, missing } = await mergedStory();
  github.interrupt({ operation: 'query Origin', status: 422, body: {} });
  await expect(missing()).rejects.toThrow(/\(422, request FAKE:1\)\. Run again; https:/);
});
