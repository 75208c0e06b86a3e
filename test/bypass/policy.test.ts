import { expect, test } from 'vitest';
import {
  base,
  commit,
  expectFree,
  expectHeld,
  policy,
  propose,
  slackbot,
  submit,
} from '../support/bypass-story.ts';
import { openFakePullRequest } from '../support/fake-github/open.ts';
import { dana, lee } from '../support/fake-github/world.ts';
import { policyFile } from '../support/policies.ts';

const policyPath = '.github/connector-policy.jsonc';
const milder = { ...policy, connectors: { slackbot: { allow: ['*'] } } };
const exception = {
  app: '.',
  connector: 'slackbot',
  scope: 'admin',
  reason: 'needed',
  owner: '@dana',
  expires: '2027-01-31',
};
const dangerous = slackbot('chat:write', 'admin');

const consent = { slackbot: { connectedBy: '*@acme.com' } };

test('whoever the policy lets sign in for a connector: nobody else may without an approval', async () => {
  const opened = await openFakePullRequest({
    base: { ...base, ...policyFile({ ...policy, consent }) },
    head: policyFile({ ...policy, consent: { slackbot: { connectedBy: '*' } } }),
    author: dana,
  });
  await expectHeld(opened);
  submit(opened, lee);
  await expectFree(opened);
});

test.each<readonly [string, object]>([
  ['allows it', milder],
  ['grants an exception', { ...policy, exceptions: [exception] }],
  ['names its author a reviewer', { ...policy, approvals: { reviewers: ['@lee', '@dana'] } }],
  [
    'asks for fewer approvals',
    { ...policy, approvals: { reviewers: ['@lee'], count: 1 }, unlisted: 'review' },
  ],
  ['starts to count later', { ...milder, enforceFrom: '2030-01-01' }],
  ['lets its own changes count at once', { ...milder, policyChanges: 'allow' }],
  ['has no reviewers any more', { connectors: milder.connectors }],
])(
  'a policy that %s in the same pull request holds it up, also when its author approves',
  async (_how, changed) => {
    const opened = await propose({ ...policyFile(changed), ...dangerous });
    await expectHeld(opened);
    submit(opened, dana);
    await expectHeld(opened);
  },
);

test('loosened first, used second: the loosening waits, and what uses it is judged without it', async () => {
  const loosening = await propose(policyFile(milder));
  await expectHeld(loosening);
  const { repository, github } = loosening;
  const branch = repository.commit(
    { ...base, ...policyFile(milder), ...dangerous },
    { parents: [loosening.pull.head] },
  );
  const using = repository.openPullRequest({ head: branch, author: dana });
  await expectHeld({ ...loosening, github, pull: using });
});

test('a branch with a policy of its own: retargeted to it, the pull request is judged by the default branch', async () => {
  const opened = await propose(dangerous);
  const { repository, pull } = opened;
  await expectHeld(opened);
  repository.branches.set(
    'staging',
    repository.commit({ ...base, ...policyFile(milder) }, { parents: [opened.base] }),
  );
  pull.base = 'staging';
  pull.head = repository.commit({ ...base, ...policyFile(milder), ...dangerous }, { parents: [pull.head] });
  repository.refreshMerge(pull);
  await expectHeld(opened);
});

test('through another branch: merged there, it is judged again on its way to the default branch', async () => {
  const opened = await propose(dangerous);
  const { repository, pull } = opened;
  const merged = { ...base, ...dangerous };
  repository.branches.set('staging', repository.commit(merged, { parents: [opened.base] }));
  pull.base = 'staging';
  repository.refreshMerge(pull);
  await expectFree(opened);
  pull.base = 'main';
  repository.refreshMerge(pull);
  await expectHeld(opened);
});

test.each([
  ['deleted', undefined],
  ['a link to another file', { symlink: '../base44/policy.jsonc' }],
  ['something that is no policy', '{ "version": 1, "connectors": { "slackbot": { "allow": "*" } } }'],
  ['empty', ''],
  [
    'a policy with a key twice',
    '{ "version": 1, "connectors": {}, "connectors": { "slackbot": { "allow": ["*"] } } }',
  ],
  ['a policy with __proto__', '{ "version": 1, "__proto__": { "unlisted": "review" }, "connectors": {} }'],
] as const)('the policy is %s: the one of the default branch judges', async (_what, entry) => {
  const { [policyPath]: _policy, ...rest } = { ...base, ...dangerous };
  const opened = await openFakePullRequest({ base, author: dana });
  opened.pull.head = opened.repository.commit(entry === undefined ? rest : { ...rest, [policyPath]: entry }, {
    parents: [opened.base],
  });
  opened.repository.refreshMerge(opened.pull);
  await expectHeld(opened);
});

test('a second policy, in the app or under another name, is none', async () => {
  const text = JSON.stringify({ version: 1, ...milder });
  const opened = await propose({
    ...dangerous,
    'connector-policy.jsonc': text,
    'base44/connector-policy.jsonc': text,
    '.github/connector-policy.json': text,
    '.GitHub/connector-policy.jsonc': text,
  });
  const { report } = await expectHeld(opened);
  expect(report.policy).toMatchObject({ source: 'default-branch', path: policyPath });
});

test('with the approval of the reviewer whom the default branch names, the loosening counts', async () => {
  const opened = await propose({ ...policyFile(milder), ...dangerous });
  submit(opened, lee);
  await expectFree(opened);
});

test('a target that the reviewer saw lead to one app does not lead to another without being seen again', async () => {
  const leadingTo = (appId: string) =>
    policyFile({ ...policy, apps: { '.': { targets: { production: { appId, branch: 'main' } } } } });
  const opened = await propose(leadingTo('68f0c2d1e4b7a90012ab34cd'));
  submit(opened, lee);
  await expectFree(opened);
  commit(opened, { ...base, ...leadingTo('68f1d3e2f5c8ba0123bc45de') });
  await expectHeld(opened);
});
