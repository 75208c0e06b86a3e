import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openClone } from '../support/app-clone.ts';
import { openProxy, passOn } from '../support/base44-proxy.ts';
import { connectorFile } from '../support/memory-tree.ts';
import { allowingAll } from '../support/policies.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const files = {
  ...allowingAll('slack', 'gmail', 'stripe'),
  'base44/connectors/slack.jsonc': connectorFile('slack', ['chat:write']),
  'base44/connectors/gmail.jsonc': connectorFile('gmail'),
  'base44/connectors/stripe.jsonc': connectorFile('stripe'),
};

/** What a push or the machinery below it might be told to write more because of. */
const debugging = {
  RUNNER_DEBUG: '1',
  ACTIONS_STEP_DEBUG: 'true',
  DEBUG: '*',
  NODE_DEBUG: 'undici,fetch,http,https,net,tls',
};

type Distort = (text: string, response: ServerResponse, link: string) => void;

const json = { 'content-type': 'application/json' };
const status =
  (code: number): Distort =>
  (text, response) =>
    response.writeHead(code, json).end(text);
const says =
  (body: (link: string) => unknown, code = 200): Distort =>
  (_text, response, link) =>
    response.writeHead(code, json).end(JSON.stringify(body(link)));

/** The answer to setting scopes, with the link in it, in every form that it may have. */
const replies: readonly (readonly [string, Distort])[] = [
  ['200', status(200)],
  ['201', status(201)],
  ['422', status(422)],
  ['409', status(409)],
  ['403', status(403)],
  ['500', status(500)],
  ['418', status(418)],
  ['truncated JSON', (text, response) => response.writeHead(200, json).end(text.slice(0, -20))],
  [
    'a connection that breaks off',
    (text, response) => {
      response.writeHead(200, { ...json, 'content-length': text.length + 99 });
      response.write(text, () => response.destroy());
    },
  ],
  ['a redirect', (_text, response, link) => response.writeHead(307, { location: link }).end()],
  ['a web page', (_text, response, link) => response.writeHead(200).end(`<a href="${link}">Sign in</a>`)],
  ['a bare text', (_text, response, link) => response.writeHead(200).end(link)],
  ['text that is not HTTP', (_text, response, link) => response.socket?.end(`${link}\r\n\r\n`)],
  ['headers', (text, response, link) => response.writeHead(200, { ...json, 'x-link': link }).end(text)],
  ['a status line', (text, response, link) => response.writeHead(500, link.slice(-40), json).end(text)],
  ['a retry date', (_text, response, link) => response.writeHead(503, { 'retry-after': link }).end()],
  ['an error', says((link) => ({ error: link, error_message: link }))],
  [
    'a known error',
    says((link) => ({ error: 'different_user', error_message: link, other_user_email: link })),
  ],
  ['a detail', says((link) => ({ detail: `Open ${link}`, message: link }), 422)],
  ['a list', says((link) => [link])],
  ['a number beside it', says((link) => ({ redirect_url: [link], already_authorized: 1 }))],
  ['another field', says((link) => ({ already_authorized: true, [link]: link, connection_id: link }))],
  ['camel case', says((link) => ({ redirectUrl: link }))],
];

/** Whether any part of eight characters or more of a secret is in a text: as it is, or in one of its encodings. */
function leaks(text: string, secret: string): readonly string[] {
  const bytes = Buffer.from(secret);
  const forms = [
    secret,
    [...secret].toReversed().join(''),
    bytes.toString('hex'),
    ...[0, 1, 2].flatMap((offset) =>
      (['base64', 'base64url'] as const).map((encoding) => bytes.subarray(offset).toString(encoding)),
    ),
  ];
  const haystack = text.toLowerCase();
  return forms.flatMap((form) => {
    const size = form === secret ? 8 : 12;
    const parts = Array.from({ length: form.length - size + 1 }, (_, at) => form.slice(at, at + size));
    return parts.filter((part) => haystack.includes(part.toLowerCase()));
  });
}

/** Everything in these folders but what git keeps. */
function textsIn(folders: readonly string[]): readonly string[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map((entry) => `${entry.name}\n${readFileSync(join(entry.parentPath, entry.name), 'latin1')}`),
  );
}

test('the search finds a secret in every form', () => {
  const secret = 'c0ffee00c0ffee11c0ffee22c0ffee33';
  for (const text of [
    `x${secret.slice(5, 14)}x`,
    Buffer.from(secret).toString('base64'),
    Buffer.from(`/${secret}`).toString('base64'),
    Buffer.from(secret).toString('hex').toUpperCase(),
  ]) {
    expect(leaks(text, secret).length, text).toBeGreaterThan(0);
  }
  expect(leaks('an innocent text of some length', secret)).toEqual([]);
});

test.each(replies)('a consent link in %s appears nowhere', async (name, distort) => {
  const clone = await openClone(files);
  const secrets: string[] = [];
  const apiUrl = await openProxy(clone.sandbox.url, async (request, response) => {
    if (request.method === 'GET') return passOn(request, response);
    const { text } = await request.forward();
    const link = /https?:[^"]+\/(?:connect|claim)\/[^"]+/.exec(text)?.[0] ?? '';
    secrets.push(/[^/]+$/.exec(link)?.[0] ?? '');
    distort(text, response, link);
  });
  const home = temporaryFolder();
  mkdirSync(join(home, 'tmp'));
  const env = { ...debugging, HOME: home, TMPDIR: join(home, 'tmp') };
  const result = await clone.run(['push', '--format', 'json', '--output', 'report.json'], { apiUrl, env });
  const seen = [result.stdout, result.stderr, ...textsIn([clone.root, home])];
  expect(result.stderr).toContain('AGENT incoming response');
  for (const text of seen) expect(text).not.toContain('sandbox-token-dana');
  expect(secrets.length, name).toBeGreaterThan(2);
  for (const secret of secrets) {
    expect(secret.length).toBeGreaterThanOrEqual(32);
    for (const text of seen) expect(leaks(text, secret)).toEqual([]);
  }
  const markdown = await clone.run(['status', '--format', 'markdown'], { apiUrl, env });
  for (const secret of secrets) expect(leaks(markdown.stdout + markdown.stderr, secret)).toEqual([]);
});
