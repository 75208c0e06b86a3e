import { request } from 'node:http';
import { expect, test } from 'vitest';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import { call, openSandbox, setScopes, testApp } from '../support/sandbox.ts';

const hostile = ['<script>alert(1)</script>', '"><img src=x>', "' onclick='x", 'a\u202Eb\u200B', '&lt;b&gt;'];

async function everyPage(sandbox: Sandbox): Promise<readonly Response[]> {
  const { redirect_url: link } = await setScopes(sandbox, 'airtable', hostile);
  const paths = [sandbox.url, sandbox.appPage(testApp), sandbox.appPage('nope'), String(link)];
  return Promise.all(paths.map((path) => fetch(path)));
}

test('a page shows hostile names as text', async () => {
  const types = [{ type: 'airtable', name: '<b>Air</b>' }];
  const connections = [{ type: 'notion', scopes: hostile, madeBy: '<i>@acme.com' }];
  const sandbox = await openSandbox({ name: '<u>Acme</u>', connections }, { types });
  for (const response of await everyPage(sandbox)) {
    const text = await response.text();
    expect(text).not.toMatch(/<(?:script|img|b|i|u)[ >]|onclick='|\p{Cf}/u);
  }
  const shown = await (await fetch(sandbox.appPage(testApp))).text();
  expect(shown).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  expect(shown).toContain('a[U+202E]b[U+200B]');
  expect(shown).toContain('&amp;lt;b&amp;gt;');
});

test('a page loads nothing, runs nothing and is not kept', async () => {
  const sandbox = await openSandbox();
  for (const response of await everyPage(sandbox)) {
    expect(response.headers.get('content-security-policy')).toBe(
      "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    );
    expect(response.headers.get('referrer-policy')).toBe('no-referrer');
    expect(response.headers.get('cache-control')).toBe('no-store');
    const text = await response.text();
    expect(text).not.toMatch(/<script|<link|<img|https?:\/\/(?!www\.googleapis)/);
    expect(text).toContain('<strong>Base44 sandbox</strong>');
  }
});

test("an app's page shows its connectors and what waits, and follows what happens", async () => {
  const connections = [{ type: 'slack', scopes: ['chat:write'], madeBy: 'dana@acme.com' }];
  const sandbox = await openSandbox({ connections, stripe: 'sandbox' });
  const read = async () => (await fetch(sandbox.appPage(testApp))).text();
  const before = await read();
  expect(before).toContain('<meta http-equiv="refresh" content="3">');
  expect(before).toContain('Slack User');
  expect(before).toContain('Post messages, and change and delete its own messages');
  expect(before).toContain('Stripe');
  expect(before).not.toContain('Waiting for consent');
  const { redirect_url: link } = await setScopes(sandbox, 'hubspot', ['crm.objects.contacts.read']);
  expect(await read()).toContain(`href="${new URL(String(link)).pathname}"`);
  sandbox.consent({ app: testApp, type: 'hubspot', as: 'ops@acme.com' });
  const after = await read();
  expect(after).toContain('ops@acme.com');
  expect(after).not.toContain('Waiting for consent');
});

test('the first page lists the apps and the last requests, and no consent link', async () => {
  const sandbox = await openSandbox();
  const { redirect_url: link } = await setScopes(sandbox, 'slack', ['chat:write']);
  await call(sandbox, 'GET external-auth/list', { token: 'made-up' });
  const text = await (await fetch(sandbox.url)).text();
  expect(text).toContain(`<a href="${new URL(sandbox.appPage(testApp)).pathname}">Acme CRM</a>`);
  expect(text).toContain('/external-auth/integrations/slack');
  expect(text).toContain('unknown token');
  expect(text).not.toContain(String(link).slice(-32));
});

test('a name that somebody else lets point at this machine does not reach it', async () => {
  const sandbox = await openSandbox();
  const { port } = new URL(sandbox.url);
  const status = await new Promise((resolve, reject) => {
    const headers = { host: `attacker.example:${port}` };
    request({ host: '127.0.0.1', port, path: '/', headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
  expect(status).toBe(421);
});
