import { describe, expect, test } from 'vitest';
import { openBranchTips, openCommitEntries } from '../../src/adapters/github/commit-entries.ts';
import { openGitObjects } from '../../src/adapters/github/file-tree.ts';
import { type Deployment, isSuperseded } from '../../src/commands/is-superseded.ts';
import { clientFor } from '../support/fake-github/client.ts';
import type { Snapshot } from '../support/fake-github/git-objects.ts';
import { startFakeGitHub } from '../support/fake-github/server.ts';

const name = { owner: 'acme', repo: 'crm' };
const policyPath = '.github/connector-policy.jsonc';
const slack = 'apps/crm/base44/connectors/slack.jsonc';
const files: Snapshot = {
  [slack]: '1',
  'apps/crm/base44/config.json': '{}',
  'apps/crm/base44/functions/x.ts': '',
  'apps/shop/base44/connectors/slack.jsonc': '1',
  [policyPath]: 'p',
  'README.md': '',
};

interface Later {
  /** What the deployed branch has by now. */
  readonly branch?: Snapshot;
  /** What the default branch has by now. */
  readonly main?: Snapshot;
  readonly apps?: Deployment['apps'];
  readonly isGone?: boolean;
}

/** Whether a deployment of `apps/crm` from the branch `staging` is superseded by what happened since. */
async function supersededBy({ branch, main, apps, isGone = false }: Later) {
  const github = await startFakeGitHub();
  const repository = github.addRepository();
  const commit = repository.commit(files);
  const next = (version: Snapshot | undefined, message: string) =>
    version === undefined ? commit : repository.commit(version, { parents: [commit], message });
  repository.branches.set('main', next(main, 'main'));
  if (!isGone) repository.branches.set('staging', next(branch, 'staging'));
  const client = clientFor(github);
  const deployment: Deployment = {
    branch: 'staging',
    commit,
    apps: apps ?? [{ app: 'apps/crm', connectorsDir: 'apps/crm/base44/connectors' }],
    policy: { path: policyPath, branch: 'main', commit },
  };
  const superseded = await isSuperseded(deployment, {
    entries: openCommitEntries(openGitObjects(client, name)),
    tips: openBranchTips(client, name),
  });
  return { superseded, counts: github.counts() };
}

const without = ({ [slack]: _, ...others }: Snapshot): Snapshot => others;

describe('a run is superseded when by now', () => {
  test.each<readonly [string, Later]>([
    ['a connector file is another one', { branch: { ...files, [slack]: '2' } }],
    ['a connector file is gone', { branch: without(files) }],
    ['a connector file came', { branch: { ...files, 'apps/crm/base44/connectors/x.jsonc': '' } }],
    [
      'a file came that is ignored by mistake',
      { branch: { ...files, 'apps/crm/base44/connectors/old/x.jsonc': '' } },
    ],
    ['a connector file is a link', { branch: { ...files, [slack]: { symlink: '1' } } }],
    ['the config is another one', { branch: { ...files, 'apps/crm/base44/config.json': '{ }' } }],
    ['there is another config', { branch: { ...files, 'apps/crm/base44/config.jsonc': '{}' } }],
    ['the app is gone', { branch: { 'README.md': '' } }],
    ['the policy on the default branch is another one', { main: { ...files, [policyPath]: 'q' } }],
    ['the policy is gone', { main: { 'README.md': '' } }],
    ['the branch is gone', { isGone: true }],
    [
      'anything of an app that cannot be read is another one',
      { branch: { ...files, 'apps/crm/x': '' }, apps: [{ app: 'apps/crm', connectorsDir: null }] },
    ],
  ])('%s', async (_, later) => {
    expect((await supersededBy(later)).superseded).toBe(true);
  });
});

describe('a run is not superseded when', () => {
  test.each<readonly [string, Later]>([
    ['only code changed', { branch: { ...files, 'apps/crm/base44/functions/x.ts': '2', 'README.md': '2' } }],
    ['only another app changed', { branch: { ...files, 'apps/shop/base44/connectors/slack.jsonc': '2' } }],
    [
      'the policy changed on the deployed branch, which does not decide',
      { branch: { ...files, [policyPath]: 'q' } },
    ],
    ['connectors changed on the default branch, which is not deployed', { main: { ...files, [slack]: '2' } }],
    ['files were changed and changed back', { branch: files, main: files }],
  ])('%s', async (_, later) => {
    expect((await supersededBy(later)).superseded).toBe(false);
  });

  test('nothing happened, and that takes a look at each branch', async () => {
    expect(await supersededBy({})).toEqual({ superseded: false, counts: { 'query Tip': 2 } });
  });
});
