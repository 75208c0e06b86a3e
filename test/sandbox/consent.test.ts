import { describe, expect, test } from 'vitest';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import { listConnections, openSandbox, setScopes, stoppedClock, testApp } from '../support/sandbox.ts';

const readonly = 'https://www.googleapis.com/auth/calendar.readonly';
const events = 'https://www.googleapis.com/auth/calendar.events';
const signIn = ['openid', 'email', 'https://www.googleapis.com/auth/userinfo.email'];

async function linkFor(sandbox: Sandbox, type: string, scopes: readonly string[]): Promise<string> {
  return String((await setScopes(sandbox, type, scopes)).redirect_url);
}

/** What a browser sends when the boxes of these scopes are ticked on a page. */
function fillForm(
  page: string,
  fields: { decision: string; account?: string; ticked?: readonly string[] },
): URLSearchParams {
  const boxes = [...page.matchAll(/name="scope" value="(\d+)" checked>.*?<code>([^<]+)<\/code>/gs)];
  const form = new URLSearchParams({ decision: fields.decision });
  if (fields.account !== undefined) form.set('account', fields.account);
  for (const [, value = '', scope = ''] of boxes) {
    if (fields.ticked?.includes(scope)) form.append('scope', value);
  }
  return form;
}

async function submit(
  link: string,
  fields: Parameters<typeof fillForm>[1],
): Promise<{ status: number; text: string }> {
  const page = await (await fetch(link)).text();
  const response = await fetch(link, { method: 'POST', body: fillForm(page, fields) });
  return { status: response.status, text: await response.text() };
}

test('the page says which app asks for what, in words, and offers the accounts', async () => {
  const sandbox = await openSandbox();
  const response = await fetch(await linkFor(sandbox, 'googlecalendar', [readonly, events]));
  const page = await response.text();
  expect(page).toContain('<h1>Acme CRM asks for access to Google Calendar</h1>');
  expect(page).toContain('View, create, change and delete events on all calendars');
  expect(page).toContain('Sign in to Google as');
  expect([...page.matchAll(/name="account" value="([^"]+)"/g)].map(([, account]) => account)).toEqual([
    'ops@acme.com',
    'dana@acme.com',
    'dana.private@example.com',
  ]);
  expect(page.match(/type="checkbox"/g)).toHaveLength(2);
});

test('allowing connects the account that was chosen, and says that the page can be closed', async () => {
  const sandbox = await openSandbox();
  const link = await linkFor(sandbox, 'googlecalendar', [readonly, events]);
  const { status, text } = await submit(link, {
    decision: 'allow',
    account: 'ops@acme.com',
    ticked: [readonly, events],
  });
  expect(status).toBe(200);
  expect(text).toContain('Google Calendar is connected');
  expect(text).toContain('You can close this page.');
  expect(await listConnections(sandbox)).toEqual([
    {
      integration_type: 'googlecalendar',
      status: 'active',
      scopes: [readonly, events, ...signIn],
      user_email: 'ops@acme.com',
    },
  ]);
});

test('with Google, scopes can be left out, but not those that always come along', async () => {
  const sandbox = await openSandbox();
  const link = await linkFor(sandbox, 'googlecalendar', [readonly, events]);
  await submit(link, { decision: 'allow', account: 'dana@acme.com', ticked: [readonly] });
  expect(await listConnections(sandbox)).toMatchObject([{ status: 'active', scopes: [readonly, ...signIn] }]);
  expect((await setScopes(sandbox, 'googlecalendar', [readonly, events])).already_authorized).toBe(false);
});

test('with other providers it is all or nothing', async () => {
  const sandbox = await openSandbox();
  const link = await linkFor(sandbox, 'slack', ['chat:write', 'channels:read']);
  expect(await (await fetch(link)).text()).not.toContain('checkbox');
  await submit(link, { decision: 'allow', account: 'dana@acme.com' });
  expect(await listConnections(sandbox)).toMatchObject([
    { scopes: ['chat:write', 'channels:read', 'users:read', 'users:read.email'] },
  ]);
});

test('denying connects nothing, and leaves what is live as it is', async () => {
  const connections = [{ type: 'googlecalendar', scopes: [readonly], madeBy: 'dana@acme.com' }];
  const sandbox = await openSandbox({ connections });
  const link = await linkFor(sandbox, 'googlecalendar', [readonly, events]);
  const { text } = await submit(link, { decision: 'deny' });
  expect(text).toContain('Google Calendar was not connected.');
  expect(await listConnections(sandbox)).toMatchObject([{ status: 'active', scopes: [readonly] }]);
});

describe('a link', () => {
  test('is good once', async () => {
    const sandbox = await openSandbox();
    const link = await linkFor(sandbox, 'slack', ['chat:write']);
    await submit(link, { decision: 'deny' });
    expect(await submit(link, { decision: 'allow', account: 'dana@acme.com' })).toMatchObject({
      status: 410,
    });
    expect(await listConnections(sandbox)).toEqual([]);
  });

  test('expires', async () => {
    const clock = stoppedClock();
    const sandbox = await openSandbox({}, { clock, linkMinutes: 10 });
    const link = await linkFor(sandbox, 'slack', ['chat:write']);
    clock.advance(599);
    expect((await fetch(link)).status).toBe(200);
    clock.advance(1);
    expect((await fetch(link)).status).toBe(410);
    expect(() => sandbox.consent({ app: testApp, type: 'slack', as: 'dana@acme.com' })).toThrow(
      'No consent page of "slack" is open',
    );
  });

  test('cannot be guessed', async () => {
    const sandbox = await openSandbox();
    expect((await fetch(`${sandbox.url}/api/external-auth/connect/${'0'.repeat(32)}`)).status).toBe(404);
  });
});

test.each([
  ['an account that is not offered', { decision: 'allow', account: 'mallory@example.com' }],
  ['no account', { decision: 'allow' }],
  ['no decision', { decision: '', account: 'dana@acme.com' }],
])('a form with %s connects nothing, and the link stays good', async (_, fields) => {
  const sandbox = await openSandbox();
  const link = await linkFor(sandbox, 'slack', ['chat:write']);
  expect((await submit(link, fields)).status).toBe(422);
  expect(await submit(link, { decision: 'allow', account: 'dana@acme.com' })).toMatchObject({ status: 200 });
});

test('a program can consent as a person does, and leave scopes out', async () => {
  const sandbox = await openSandbox();
  await setScopes(sandbox, 'googlecalendar', [readonly, events]);
  sandbox.consent({ app: testApp, type: 'googlecalendar', as: 'dana@acme.com', untick: [events] });
  expect(sandbox.look(testApp)).toEqual({
    connections: [
      {
        type: 'googlecalendar',
        status: 'active',
        scopes: [readonly, ...signIn],
        account: 'dana@acme.com',
        madeBy: 'dana@acme.com',
      },
    ],
    waiting: [],
    stripe: null,
  });
});
