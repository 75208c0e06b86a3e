import { describe, expect, test } from 'vitest';
import { commentMarker } from '../../src/report/comment/occasion.ts';
import { type OpenedPullRequest, openFakePullRequest } from '../support/fake-github/open.ts';
import { lee } from '../support/fake-github/world.ts';
import { connectorFile } from '../support/memory-tree.ts';
import { policyFile } from '../support/policies.ts';
import { commentsOf, push, review } from '../support/pull-request-review.ts';

const google = 'https://www.googleapis.com/auth/';

function connectors(scopesByType: Readonly<Record<string, readonly string[]>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(scopesByType).map(([type, scopes]) => [
      `base44/connectors/${type}.jsonc`,
      connectorFile(type, scopes),
    ]),
  );
}

const policy = {
  connectors: {
    gmail: { allow: [`${google}gmail.labels`, `${google}gmail.readonly`] },
    googlecalendar: { allow: [`${google}calendar.events`], review: [`${google}calendar`] },
    slack: { allow: ['channels:history', 'channels:read', 'chat:write'] },
    hubspot: { allow: ['crm.objects.contacts.read', 'crm.objects.deals.read'] },
    notion: {},
  },
  removals: 'review',
  approvals: { reviewers: ['@lee', '@sam', 'role:maintain'], count: 1 },
};

const before = {
  gmail: [`${google}gmail.readonly`],
  googlecalendar: [`${google}calendar.readonly`],
  slack: ['channels:history', 'channels:read'],
  hubspot: ['crm.objects.contacts.read', 'crm.objects.deals.read'],
  notion: [],
};
/** Functions of the app, two of which ask for HubSpot's connection. */
const functions = {
  'base44/functions/sync-deals/entry.ts': `${'\n'.repeat(11)}const { accessToken } = await connectors.getConnection("hubspot");\n`,
  'base44/functions/digest/entry.ts': `${'\n'.repeat(39)}const token = await connectors.getAccessToken('hubspot');\n`,
  'base44/functions/hello/entry.ts': 'export default () => new Response("Hello");\n',
};
const base: Readonly<Record<string, string>> = {
  ...policyFile(policy),
  ...functions,
  ...connectors(before),
};

const { hubspot: _hubspot, ...withoutHubspot } = before;
const more = {
  ...withoutHubspot,
  googlecalendar: [`${google}calendar.readonly`, `${google}calendar.events`],
  slack: ['channels:read'],
};

/** A pull request that has these connectors, and the policy as it is. */
async function openWith(
  scopesByType: Readonly<Record<string, readonly string[]>>,
): Promise<OpenedPullRequest> {
  const opened = await openFakePullRequest({ base });
  pushConnectors(opened, scopesByType);
  return opened;
}

function pushConnectors(
  opened: OpenedPullRequest,
  scopesByType: Readonly<Record<string, readonly string[]>>,
) {
  push(opened, { ...policyFile(policy), ...functions, ...connectors(scopesByType) });
}

/** The comment, which is the only one. */
function onlyComment(opened: OpenedPullRequest): string {
  const [comment, ...others] = commentsOf(opened);
  expect(others).toEqual([]);
  return comment ?? '';
}

async function expectSnapshot(opened: OpenedPullRequest, name: string): Promise<void> {
  await expect(onlyComment(opened)).toMatchFileSnapshot(`../report/comment/${name}.md`);
}

test('red, then waiting, then green: one comment that is kept up to date', async () => {
  const opened = await openWith({ ...more, gmail: [...before.gmail, `${google}gmail.modify`] });
  const red = await review(opened);
  expect(red.published).toMatchObject({ comment: { kind: 'created' } });
  expect(red.calls.length).toBeLessThanOrEqual(8);
  await expectSnapshot(opened, 'red');

  pushConnectors(opened, more);
  expect((await review(opened)).published).toMatchObject({ comment: { kind: 'updated' } });
  await expectSnapshot(opened, 'waiting');

  pushConnectors(opened, { ...more, hubspot: before.hubspot });
  await review(opened);
  await expectSnapshot(opened, 'green');

  pushConnectors(opened, before);
  await review(opened);
  await expectSnapshot(opened, 'no-scope-changes');
});

test('code that still uses a removed connector is named where something is removed, without a request of its own', async () => {
  const { hubspot: _, ...others } = before;
  const opened = await openWith(others);
  const { calls } = await review(opened);
  expect(onlyComment(opened)).toContain('Still used: [`functions/digest/entry.ts:40`](');
  const blobs = (all: readonly string[]) => all.filter((call) => call === 'query Blobs').length;
  const kept = await openWith({ ...before, slack: ['channels:read'] });
  expect(blobs(calls)).toBe(blobs((await review(kept)).calls));
});

test('a comment that reads the same already is not written again', async () => {
  const opened = await openWith(more);
  await review(opened);
  const { published, calls } = await review(opened);
  expect(published).toMatchObject({ comment: { kind: 'unchanged' }, status: { kind: 'unchanged' } });
  expect(calls.filter((call) => /^(POST|PATCH)/.test(call))).toEqual([]);
});

test('links lead to lines as they are on the branch, whatever the merge makes of them', async () => {
  const opened = await openWith({ ...before, gmail: [`${google}gmail.modify`], slack: ['admin'] });
  const { repository, pull, base: tip } = opened;
  const gmail = 'base44/connectors/gmail.jsonc';
  const main = repository.commit({ ...base, [gmail]: `// Mail.\n${base[gmail]}` }, { parents: [tip] });
  repository.branches.set('main', main);
  const path = 'base44/connectors/slack.jsonc';
  const merged = { ...base, [path]: connectorFile('slack', ['admin']) };
  const text = `// Mail.\n${connectorFile('gmail', [`${google}gmail.modify`])}`;
  pull.merge = repository.commit({ ...merged, [gmail]: text }, { parents: [main, pull.head] });
  const { calls } = await review(opened);
  const blob = `https://github.com/acme/crm/blob/${pull.head}`;
  expect(onlyComment(opened)).toContain(`([\`gmail.jsonc\`, line 5](${blob}/${gmail}))`);
  expect(onlyComment(opened)).toContain(`([\`slack.jsonc\`, line 4](${blob}/${path}#L4))`);
  expect(calls.length).toBeLessThanOrEqual(8);
});

test('the status leads to the comment', async () => {
  const opened = await openWith(more);
  const { published } = await review(opened);
  const url =
    published.kind === 'published' && published.comment?.kind === 'created' ? published.comment.url : '';
  expect(opened.repository.statuses.get(opened.pull.head)?.[0]?.targetUrl).toBe(url);
});

test('nothing but formatting and order: no comment', async () => {
  const opened = await openFakePullRequest({ base });
  push(opened, {
    ...base,
    'base44/connectors/slack.jsonc': '{ "type": "slack", "scopes": ["channels:read", "channels:history"] }',
  });
  const { report, calls } = await review(opened);
  expect(report.outcome).toBe('passed');
  expect(commentsOf(opened)).toEqual([]);
  expect(calls.length).toBeLessThanOrEqual(8);
});

test('comments that are not wanted are not written', async () => {
  const opened = await openWith(more);
  expect((await review(opened, { comment: 'never' })).published).toMatchObject({ comment: undefined });
  expect(commentsOf(opened)).toEqual([]);
});

test('a comment of somebody else that looks like ours is left alone', async () => {
  const opened = await openWith(more);
  opened.repository.addComment(opened.pull, `Mine. ${commentMarker}`, lee);
  await review(opened);
  expect(opened.pull.comments.map(({ body }) => body)[0]).toBe(`Mine. ${commentMarker}`);
  expect(onlyComment(opened)).toMatch(/^### ⏳/);
});

test('a fork with a token that can only read: no comment, and the verdict stands', async () => {
  const opened = await openFakePullRequest({ base, fork: 'eve/crm' });
  pushConnectors(opened, { ...before, slack: [...before.slack, 'chat:write'] });
  opened.github.addToken('read', { contents: 'read', 'pull-requests': 'read' });
  const { report, published, endsRed } = await review(opened, { token: 'read', trust: 'advisory' });
  expect(report.outcome).toBe('passed');
  expect(published).toMatchObject({
    status: { kind: 'not-permitted' },
    comment: { kind: 'not-permitted', permission: 'pull-requests: write' },
  });
  expect(endsRed).toBe(false);
});

test('a comment that GitHub does not take: the status is set all the same, and the failure is said', async () => {
  const opened = await openWith(more);
  opened.github.interrupt({
    operation: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
    status: 422,
    body: {},
  });
  await expect(review(opened)).rejects.toThrow('GitHub could not comment on pull request #1');
  expect(opened.repository.statuses.get(opened.pull.head)?.map(({ state }) => state)).toEqual(['pending']);
});

test('no policy: that nothing restricts scopes is the headline', async () => {
  const opened = await openFakePullRequest({ base: connectors(before), head: connectors(more) });
  await review(opened);
  await expectSnapshot(opened, 'no-policy');
});

describe('no policy, and a file that was most likely meant as one', () => {
  const text = policyFile(policy)['.github/connector-policy.jsonc'] ?? '';

  async function reviewWith(
    mistaken: Readonly<Record<string, string>>,
    change: Readonly<Record<string, string>> = {},
  ) {
    const opened = await openFakePullRequest({
      base: { ...connectors(before), ...mistaken },
      head: { ...connectors(more), ...change },
    });
    const { calls } = await review(opened);
    return { comment: onlyComment(opened), calls };
  }

  const hint = (path: string) =>
    `There is no policy on \`main\`, so nothing restricts which scopes an app asks for. \`${path}\` is not looked at: if it is the policy, rename it to \`.github/connector-policy.jsonc\`.`;

  test.each(['.github/connector-policy.json', '.github/connectors-policy.jsonc', 'connector-policy.jsonc'])(
    '%s is named, without a request of its own',
    async (path) => {
      const { comment, calls } = await reviewWith({ [path]: text });
      expect(comment).toContain(hint(path));
      expect(calls).toEqual((await reviewWith({})).calls);
    },
  );

  test('one that the pull request brings is named at once', async () => {
    const { comment } = await reviewWith({}, { 'connector-policy.json': text });
    expect(comment).toContain(hint('connector-policy.json'));
  });

  test('one beside the right file, which the pull request adds, is not named', async () => {
    const { comment } = await reviewWith({ 'connector-policy.json': text }, policyFile(policy));
    expect(comment).not.toContain('is not looked at');
  });
});

test('with a policy, others are not looked for', async () => {
  const opened = await openFakePullRequest({
    base: { ...base, 'connector-policy.json': '{}' },
    head: connectors(more),
  });
  await review(opened);
  expect(onlyComment(opened)).not.toContain('connector-policy.json`');
});

test('a policy that is changed: what gets milder is listed, and the current one judges', async () => {
  const milder = {
    ...policy,
    removals: 'allow',
    connectors: { ...policy.connectors, gmail: { allow: ['*'] } },
  };
  const opened = await openFakePullRequest({ base, head: policyFile(milder) });
  await review(opened);
  await expectSnapshot(opened, 'policy-changed');
});

test('a policy that is added judges from the merge on', async () => {
  const opened = await openFakePullRequest({ base: connectors(before), head: policyFile(policy) });
  await review(opened);
  await expectSnapshot(opened, 'policy-added');
});

test('a policy that is not enforced yet: what it will not allow is said as a warning', async () => {
  const later = policyFile({ ...policy, enforceFrom: '2027-01-15' });
  const opened = await openFakePullRequest({
    base: { ...base, ...later },
    head: connectors({ gmail: [`${google}gmail.modify`] }),
  });
  expect((await review(opened)).report.outcome).toBe('passed');
  await expectSnapshot(opened, 'not-enforced-yet');
});

test('several apps, a file that cannot be read, a scope that nobody knows, and a slip', async () => {
  const opened = await openFakePullRequest({
    base: policyFile(policy),
    head: {
      'apps/crm/base44/connectors/slack.jsonc': connectorFile('slack', ['chanels:read']),
      'apps/crm/base44/connectors/hubspot.jsonc': '{ "type": "hubspot" ',
      'apps/shop/base44/connectors/notion.jsonc': connectorFile('notion'),
      'apps/shop/base44/connectors/stripe.jsonc': connectorFile('stripe'),
    },
  });
  await review(opened, { trust: 'advisory' });
  await expectSnapshot(opened, 'several-apps');
});
