import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type AppClone, conclusionOf, openClone } from '../support/app-clone.ts';
import { openProxy, passOn } from '../support/base44-proxy.ts';
import { gitIn } from '../support/git-repository.ts';
import { publishedSchema } from '../support/json-schema.ts';
import { connectorFile } from '../support/memory-tree.ts';
import { allowingAll, policyFile } from '../support/policies.ts';
import { setScopes, testApp } from '../support/sandbox.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

const folder = 'base44/connectors';
const dana = 'dana@acme.com';
const slackFile = (...scopes: readonly string[]) => ({
  [`${folder}/slack.jsonc`]: connectorFile('slack', scopes),
});
const notionFile = { [`${folder}/notion.jsonc`]: connectorFile('notion') };
const stripeFile = { [`${folder}/stripe.jsonc`]: connectorFile('stripe') };
const config = { 'base44/config.jsonc': '{}' };
const policy = allowingAll('slack', 'notion', 'stripe', 'gmail');
const added = ['users:read', 'users:read.email'];
const slackLive = { type: 'slack', scopes: ['chat:write', ...added], madeBy: dana };
const notionLive = { type: 'notion', scopes: [], madeBy: dana };
const files = { ...config, ...policy, ...slackFile('chat:write') };
const validate = publishedSchema('report');

/** What the plan of the only app says, a line for each connector. */
function planOf({ report }: Awaited<ReturnType<AppClone['report']>>): readonly string[] {
  expect(validate(report)).toEqual([]);
  return (report.apps[0]?.plan?.changes ?? []).map(({ action, connector }) => `${action} ${connector}`);
}

describe('in sync', () => {
  test('nothing is to do, and nothing is sent', async () => {
    const clone = await openClone(files, { connections: [slackLive] });
    expect(conclusionOf(await clone.report(['status']))).toBe('in-sync: settled (0)');
    const pushed = await clone.report(['push']);
    expect(conclusionOf(pushed)).toBe('in-sync: settled (0)');
    expect(planOf(pushed)).toEqual(['unchanged slack']);
    expect(pushed.stderr).toBe('');
    expect(clone.calls()).toEqual(['GET list', 'GET list']);
  });

  test("a colleague's connection with these scopes is one", async () => {
    const clone = await openClone(files, { connections: [{ ...slackLive, madeBy: 'lee@acme.com' }] });
    expect(conclusionOf(await clone.report(['push']))).toBe('in-sync: settled (0)');
  });

  test('a colleague who signs in while the push is under way does not make it fail', async () => {
    const clone = await openClone(files);
    const apiUrl = await openProxy(clone.sandbox.url, async (request, response) => {
      if (request.method === 'PUT') {
        await setScopes(clone.sandbox, 'slack', ['chat:write'], { token: 'sandbox-token-lee' });
        clone.sandbox.consent({ app: testApp, type: 'slack', as: dana });
      }
      await passOn(request, response);
    });
    const pushed = await clone.report(['push'], { apiUrl });
    expect(conclusionOf(pushed)).toBe('in-sync: settled (0)');
    expect(pushed.report.apps[0]?.results).toMatchObject([
      { connector: 'slack', result: 'connected-by-other' },
    ]);
  });

  test('what no file ever declared is left alone', async () => {
    const clone = await openClone(files, { connections: [slackLive, notionLive] });
    const pushed = await clone.report(['push']);
    expect(conclusionOf(pushed)).toBe('in-sync: settled (0)');
    expect(planOf(pushed)).toEqual(['unmanaged notion', 'unchanged slack']);
  });
});

describe('a person has to sign in', () => {
  test.each([
    ['create', []],
    ['update', [{ ...slackLive, scopes: added }]],
    ['reauthorize', [{ ...slackLive, status: 'expired' }]],
    ['reauthorize', [{ ...slackLive, status: 'disconnected' }]],
    ['reauthorize', [{ ...slackLive, scopes: ['chat:write', 'channels:read', ...added] }]],
  ] as const)('%s, from %j', async (action, connections) => {
    const clone = await openClone(files, { connections });
    const planned = await clone.report(['status']);
    expect(planned.report.outcome).toBe('authorization-pending');
    const pushed = await clone.report(['push']);
    expect([pushed.report.outcome, pushed.code]).toEqual(['authorization-pending', 5]);
    expect(planOf(pushed)).toEqual([`${action} slack`]);
    expect(pushed.report.apps[0]?.pending).toMatchObject([{ connector: 'slack' }]);
    expect(clone.sandbox.look(testApp).waiting).toMatchObject([{ type: 'slack' }]);

    clone.sandbox.consent({ app: testApp, type: 'slack', as: dana });
    expect(conclusionOf(await clone.report(['status']))).toBe('in-sync: settled (0)');
    expect(conclusionOf(await clone.report(['push']))).toBe('in-sync: settled (0)');
  });

  test('who unticks a box is told what is missing', async () => {
    const scopes = ['gmail.send', 'gmail.labels'].map((name) => `https://www.googleapis.com/auth/${name}`);
    const gmail = { [`${folder}/gmail.jsonc`]: connectorFile('gmail', scopes) };
    const clone = await openClone({ ...config, ...policy, ...gmail });
    await clone.report(['push']);
    clone.sandbox.consent({ app: testApp, type: 'gmail', as: dana, untick: scopes.slice(1) });
    const status = await clone.report(['status']);
    expect([status.report.outcome, status.code]).toEqual(['authorization-pending', 5]);
    expect(status.report.apps[0]?.pending).toMatchObject([{ connector: 'gmail', missing: scopes.slice(1) }]);
  });
});

describe('not all can be done', () => {
  test('what the policy holds stays as it is, and the rest is pushed', async () => {
    const held = policyFile({ connectors: { slack: { allow: ['chat:write'] }, stripe: {} } });
    const clone = await openClone(
      { ...config, ...held, ...slackFile('chat:write', 'channels:history'), ...stripeFile },
      { connections: [slackLive] },
    );
    const pushed = await clone.report(['push']);
    expect(conclusionOf(pushed)).toBe('partial: policy-held (4)');
    expect(planOf(pushed)).toEqual(['held slack', 'provision stripe']);
    expect(clone.sandbox.look(testApp)).toMatchObject({ stripe: 'sandbox', waiting: [] });
  });

  test('scopes that Base44 drops are named', async () => {
    const clone = await openClone(
      { ...config, ...policy, ...slackFile('chat:write', 'channels:read') },
      { connections: [slackLive] },
      { types: [{ type: 'slack', allowed: ['chat:write'] }] },
    );
    const pushed = await clone.report(['push']);
    expect(conclusionOf(pushed)).toBe('partial: scopes-dropped (4)');
    expect(pushed.report.apps[0]?.dropped).toEqual([{ connector: 'slack', scopes: ['channels:read'] }]);
  });

  test('one connector that fails does not keep the others', async () => {
    const clone = await openClone({ ...files, ...notionFile });
    clone.sandbox.addFault({
      method: 'PUT',
      path: 'integrations/notion',
      fault: { kind: 'status', status: 422 },
    });
    const pushed = await clone.report(['push']);
    expect(conclusionOf(pushed)).toBe('partial: failed (4)');
    expect(clone.sandbox.look(testApp).waiting).toMatchObject([{ type: 'slack' }]);
  });

  test('an increase that the policy wants approved waits: reviews cannot be seen from a clone', async () => {
    const reviewed = policyFile({
      connectors: { slack: { allow: ['chat:write'], review: ['channels:read'] } },
      approvals: { reviewers: ['@lee'] },
    });
    const clone = await openClone(
      { ...config, ...reviewed, ...slackFile('chat:write', 'channels:read') },
      { connections: [slackLive] },
    );
    const pushed = await clone.report(['push']);
    expect([pushed.report.outcome, pushed.code]).toEqual(['approval-required', 5]);
    expect(planOf(pushed)).toEqual(['held slack']);
    expect(clone.calls()).toEqual(['GET list']);
  });

  test('findings stop the whole app before Base44 is asked', async () => {
    const clone = await openClone({ ...files, [`${folder}/gmail.jsonc`]: '{' });
    expect(conclusionOf(await clone.report(['push']))).toBe('failed: findings (1)');
    expect(clone.calls()).toEqual([]);
  });

  test('a policy that cannot be used stops everything', async () => {
    const clone = await openClone({ ...files, ...policyFile({ connectors: [] }) });
    const pushed = await clone.run(['push']);
    expect(pushed.code).toBe(2);
    expect(clone.calls()).toEqual([]);
  });

  test.each([
    ['an app without files', config],
    ['no app at all', { 'README.md': '' }],
    ['bare connectors at the root', { 'connectors/slack.jsonc': connectorFile('slack') }],
  ])('%s is not read as "remove everything"', async (_name, given) => {
    const clone = await openClone(given, { connections: [slackLive, notionLive], stripe: 'live' });
    expect(conclusionOf(await clone.report(['push']))).toBe('no-connectors: nothing-declared (3)');
    expect(clone.calls()).toEqual(['GET list']);
    expect(clone.sandbox.look(testApp)).toMatchObject({ stripe: 'live', connections: [{}, {}] });
  });
});

describe('removals', () => {
  async function withDeletedNotion(): Promise<AppClone> {
    const clone = await openClone({ ...files, ...notionFile }, { connections: [slackLive, notionLive] });
    clone.commit({}, [`${folder}/notion.jsonc`]);
    return clone;
  }

  test('a deleted file is not enough: from a clone a removal has to be named', async () => {
    const clone = await withDeletedNotion();
    expect((await clone.report(['status'])).report.outcome).toBe('drifted');
    const pushed = await clone.report(['push']);
    expect(conclusionOf(pushed)).toBe('removal-blocked: removal-not-approved (6)');
    expect(planOf(pushed)).toEqual(['held notion', 'unchanged slack']);
    expect(conclusionOf(await clone.report(['push', '--allow-removals', 'none']))).toBe(
      'removal-blocked: removals-off (6)',
    );
    expect(clone.calls().filter((line) => line.startsWith('DELETE'))).toEqual([]);
    const told = (await clone.run(['push'])).stdout;
    expect(told).toContain(
      'reviews cannot be seen from a clone. Name it to remove it: --allow-removals notion.',
    );
    expect(told).toContain('\nNext: connector-guard push --allow-removals notion --app-id');
  });

  test('a named one is removed, once', async () => {
    const clone = await withDeletedNotion();
    const pushed = await clone.report(['push', '--allow-removals', 'notion']);
    expect(conclusionOf(pushed)).toBe('applied: changes-applied (0)');
    expect(clone.calls()).toEqual(['GET list', 'DELETE notion', 'GET list']);
    expect(conclusionOf(await clone.report(['push', '--allow-removals', 'notion']))).toBe(
      'in-sync: settled (0)',
    );
  });

  test('naming what git does not show as deleted removes nothing', async () => {
    const clone = await openClone(files, { connections: [slackLive, notionLive] });
    expect(conclusionOf(await clone.report(['push', '--allow-removals', 'notion,slack']))).toBe(
      'in-sync: settled (0)',
    );
    expect(clone.calls()).toEqual(['GET list']);
  });
});

describe('Stripe', () => {
  test('is set up once', async () => {
    const clone = await openClone({ ...config, ...policy, ...stripeFile });
    const pushed = await clone.report(['push']);
    expect(conclusionOf(pushed)).toBe('applied: changes-applied (0)');
    expect(planOf(pushed)).toEqual(['provision stripe']);
    expect(clone.sandbox.look(testApp).stripe).toBe('sandbox');
    expect(conclusionOf(await clone.report(['push']))).toBe('in-sync: settled (0)');
    expect(clone.calls().filter((line) => line === 'POST stripe')).toHaveLength(1);
  });

  test('is removed only by name', async () => {
    const clone = await openClone({ ...files, ...stripeFile }, { connections: [slackLive], stripe: 'live' });
    clone.commit({}, [`${folder}/stripe.jsonc`]);
    expect((await clone.report(['push'])).report.outcome).toBe('in-sync');
    expect(clone.sandbox.look(testApp).stripe).toBe('live');
    expect(conclusionOf(await clone.report(['push', '--allow-removals', 'stripe']))).toBe(
      'applied: changes-applied (0)',
    );
    expect(clone.sandbox.look(testApp).stripe).toBe(null);
  });
});

describe('the plan id', () => {
  test('of status is what push takes, as long as nothing changes', async () => {
    const clone = await openClone(files);
    const id = (await clone.report(['status'])).report.apps[0]?.plan?.id ?? '';
    clone.commit(slackFile('chat:write', 'channels:read'));
    const refused = await clone.report(['push', '--plan-id', id]);
    expect(conclusionOf(refused)).toBe('plan-changed: other-plan (6)');
    expect(clone.sandbox.look(testApp).waiting).toEqual([]);
    const fresh = refused.report.apps[0]?.plan?.id ?? '';
    expect((await clone.report(['push', '--plan-id', fresh])).code).toBe(5);
    expect(clone.sandbox.look(testApp).waiting).toMatchObject([{ type: 'slack' }]);
  });
});

describe('the branch', () => {
  test.each([
    ['edited', slackFile('chat:write', 'channels:read')],
    ['new', { [`${folder}/gmail.jsonc`]: connectorFile('gmail') }],
  ])('%s files that are not committed are refused with a sentence', async (_name, edits) => {
    const clone = await openClone(files);
    clone.git('checkout', '--quiet', '-b', 'work');
    clone.commit(edits);
    clone.git('reset', '--quiet', '--soft', 'main');
    const pushed = await clone.run(['push']);
    expect(pushed).toMatchObject({ code: 2, stdout: '' });
    expect(pushed.stderr).toMatch(
      /^connector-guard: base44\/connectors\/\w+\.jsonc is not as on main \([0-9a-f]{7}\), and only what is there is pushed\. /,
    );
    expect(clone.calls()).toEqual([]);
    expect((await clone.report(['status'])).code).toBe(5);
  });

  test('a branch with other connectors is not pushed from', async () => {
    const clone = await openClone(files);
    clone.git('checkout', '--quiet', '-b', 'work');
    clone.commit(slackFile('chat:write', 'channels:read'));
    expect((await clone.run(['push'])).code).toBe(2);
    expect(clone.calls()).toEqual([]);
  });

  test('a branch with the same connectors is none to worry about', async () => {
    const clone = await openClone(files, { connections: [slackLive] });
    clone.git('checkout', '--quiet', '-b', 'work');
    clone.commit({ 'src/App.tsx': '' });
    expect(conclusionOf(await clone.report(['push']))).toBe('in-sync: settled (0)');
  });

  test('other files that are not committed, or that git ignores, are none to worry about', async () => {
    const clone = await openClone(
      { ...files, '.gitignore': 'node_modules/\n' },
      { connections: [slackLive] },
    );
    writeFiles(clone.root, {
      'node_modules/x/index.js': '',
      'base44/functions/x/entry.ts': '',
      'report.json': '',
    });
    expect(conclusionOf(await clone.report(['push']))).toBe('in-sync: settled (0)');
  });

  test('a policy that is not committed is refused', async () => {
    const clone = await openClone(files);
    writeFiles(clone.root, allowingAll('slack'));
    expect((await clone.run(['push'])).stderr).toContain('.github/connector-policy.jsonc is not as on main');
  });

  test('a newer commit that is about something else ends nothing', async () => {
    const clone = await openClone(files);
    const apiUrl = await openProxy(clone.sandbox.url, async (request, response) => {
      clone.commit({ 'src/App.tsx': String(request.number) });
      await passOn(request, response);
    });
    expect((await clone.report(['push'], { apiUrl })).code).toBe(5);
  });

  test('what is not on origin yet is not pushed', async () => {
    const clone = await openClone(files);
    clone.git('update-ref', 'refs/remotes/origin/main', 'main');
    clone.commit(slackFile('chat:write', 'channels:read'));
    const pushed = await clone.run(['push']);
    expect(pushed.code).toBe(2);
    expect(pushed.stderr).toContain('is not as on origin/main');
  });

  test('a newer commit with other connectors ends the push before its first write', async () => {
    const clone = await openClone(files);
    const apiUrl = await openProxy(clone.sandbox.url, async (request, response) => {
      clone.commit(slackFile('chat:write', 'channels:read'));
      await passOn(request, response);
    });
    expect(conclusionOf(await clone.report(['push'], { apiUrl }))).toBe('superseded: newer-commit (0)');
    expect(clone.calls()).toEqual(['GET list']);
  });

  test('neither connectors nor a policy that origin has given up since are pushed from an old clone', async () => {
    for (const newer of [slackFile('chat:write', 'channels:read'), allowingAll('notion')]) {
      const clone = await openClone(files);
      const origin = join(temporaryFolder(), 'origin');
      clone.git('clone', '--quiet', clone.root, origin);
      clone.git('remote', 'add', 'origin', origin);
      clone.git('fetch', '--quiet', 'origin');
      writeFiles(origin, newer);
      gitIn(origin)('commit', '--quiet', '--all', '--message=newer');
      const pushed = await clone.run(['push']);
      expect(pushed.code).toBe(0);
      expect(pushed.stdout).toContain('Nothing was pushed: the branch or the policy has a newer commit.');
      expect(clone.calls()).toEqual(['GET list']);
    }
  });

  test('where origin does not answer, what was last fetched is pushed, and that is said', async () => {
    const clone = await openClone(files);
    clone.git('remote', 'add', 'origin', join(temporaryFolder(), 'gone'));
    clone.git('update-ref', 'refs/remotes/origin/main', 'main');
    const pushed = await clone.report(['push']);
    expect(conclusionOf(pushed)).toBe('authorization-pending: consent (5)');
    expect(pushed.stderr).toBe(
      'connector-guard: origin does not answer, so "main" is pushed as it was when it was last fetched.\n',
    );
  });
});

test('two targets: each has its own plan, and one that fails does not keep the other', async () => {
  const other = '68f1c2d1e4b7a90012ab34ce';
  const targets = policyFile({
    connectors: { slack: { allow: ['*'] }, notion: {} },
    apps: {
      'apps/crm': { targets: { crm: { appId: testApp, branch: 'main' } } },
      'apps/shop': { targets: { shop: { appId: other, branch: 'main' } } },
    },
  });
  const clone = await openClone({
    ...targets,
    'apps/crm/base44/connectors/slack.jsonc': connectorFile('slack', ['chat:write']),
    'apps/shop/base44/connectors/notion.jsonc': connectorFile('notion'),
  });
  const both = await clone.report(['push'], { appId: null });
  expect(both.report.outcome).toBe('error');
  expect(both.report.apps.map(({ target, outcome }) => [target?.name, outcome])).toEqual([
    ['crm', 'authorization-pending'],
    ['shop', 'error'],
  ]);
  expect(both.stderr).toContain(`connector-guard: apps/shop, shop (app ${other}): Base44 could not`);
  expect(both.stderr).toContain('it knows no such app');
  const one = await clone.report(['push', '--target', 'crm'], { appId: null });
  expect([one.report.apps.length, one.code]).toEqual([1, 5]);
  const foreign = await clone.run(['push', '--app', 'apps/crm'], { appId: other });
  expect(foreign).toMatchObject({ code: 2, stdout: '' });
  const pinned = await clone.run(['push', '--plan-id', `sha256:${'0'.repeat(64)}`], { appId: null });
  expect(pinned.stderr).toContain('A plan id is of one target');
});

test('a target of another branch is pushed from there', async () => {
  const targets = policyFile({
    connectors: { slack: { allow: ['*'] } },
    apps: { '.': { targets: { staging: { appId: testApp, branch: 'staging' } } } },
  });
  const clone = await openClone({ ...files, ...targets });
  clone.git('checkout', '--quiet', '-b', 'staging');
  clone.commit(slackFile('chat:write', 'channels:read'));
  const unnamed = await clone.run(['push'], { appId: null });
  expect(unnamed.stderr).toMatch(/Nothing is deployed from main\. Name a target .*: staging\./);
  const pushed = await clone.report(['push', '--target', 'staging'], { appId: null });
  expect(pushed.report.apps[0]?.pending).toMatchObject([{ missing: ['channels:read', 'chat:write'] }]);
});

describe('the reports', () => {
  test('text for people, Markdown, and the same JSON for the same state', async () => {
    const clone = await openClone(files);
    const text = await clone.run(['push']);
    const [verdict, , next] = text.stdout.trimEnd().split('\n').slice(-3);
    expect(verdict).toBe('Waiting for a person to sign in: Slack User.');
    expect(next).toMatch(`Next: connector-guard authorize --app-id ${testApp}`);
    expect((await clone.run(['status', '--format', 'markdown'])).stdout).toContain('Slack');
    const [one, two] = [await clone.report(['status']), await clone.report(['status'])];
    expect(one).toEqual(two);
  });

  test('--output takes the report, and the verdict is said', async () => {
    const clone = await openClone(files);
    const result = await clone.run(['push', '--format', 'json', '--output', 'report.json']);
    expect(result).toMatchObject({ code: 5, stdout: '' });
    expect(result.stderr).toMatch(/^Waiting for a person to sign in: .* The report is in report\.json\.\n$/);
    expect(validate(JSON.parse(readFileSync(join(clone.root, 'report.json'), 'utf8')))).toEqual([]);
  });

  test('SARIF is for findings, not for live apps', async () => {
    const clone = await openClone(files);
    expect((await clone.run(['push', '--format', 'sarif'])).stderr).toContain('push writes');
    expect(clone.calls()).toEqual([]);
  });
});
