import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { createConsentPage } from '../../../src/adapters/base44/consent-page.ts';
import type { ConsentPage } from '../../../src/ports/live-connectors.ts';
import { openCannedBase44 } from '../../support/canned-base44.ts';

const address = 'https://app.base44.com/api/external-auth/connect/0123456789abcdef0123456789abcdef';

describe('a consent page', () => {
  test('hands its address to what opens it, and gives back what that returns', () => {
    const seen: string[] = [];
    const page = createConsentPage(address);
    expect(page.open((link) => seen.push(link))).toBe(1);
    expect(seen).toEqual([address]);
  });

  const ways: readonly (readonly [string, (page: ConsentPage) => unknown])[] = [
    ['a text', (page) => `${page}`],
    ['a sum of texts', (page) => `${page as unknown as string}x`],
    ['JSON', (page) => JSON.stringify({ page, pages: [page] })],
    ['a log', (page) => inspect({ page }, { depth: 9 })],
    [
      'a log with hidden properties',
      (page) => inspect(page, { showHidden: true, customInspect: false, depth: 9 }),
    ],
    [
      'a table of properties',
      (page) => inspect(Object.getOwnPropertyDescriptors(page), { depth: 9, showHidden: true }),
    ],
    [
      'the source of its functions',
      (page) => Reflect.ownKeys(page).map((key) => String(Reflect.get(page, key))),
    ],
    ['a clone', (page) => inspect(structuredClone(page))],
    ['a copy', (page) => inspect({ ...page })],
    ['an error', (page) => new Error(`Not opened: ${page}`, { cause: page })],
  ];

  test.each(ways)('shows nothing of its address as %s', (_name, show) => {
    const shown = inspect(show(createConsentPage(address)), { depth: 9, showHidden: true });
    expect(shown).not.toMatch(/0123456789abcdef|external-auth/);
  });

  test('reads as what it is', () => {
    const page = createConsentPage(address);
    expect(`${page} ${JSON.stringify(page)} ${inspect(page)}`).toBe(
      '[consent page] "[consent page]" [consent page]',
    );
  });
});

async function request(link: unknown) {
  const { desk, ...rest } = await openCannedBase44([{ body: { redirect_url: link } }]);
  return { result: await desk.request('gmail', ['x']), ...rest };
}

describe('the consent desk', () => {
  test('declares the scopes and keeps the page', async () => {
    const { result, requests } = await request(address);
    expect(requests).toMatchObject([
      {
        method: 'PUT',
        path: expect.stringMatching(/\/external-auth\/integrations\/gmail$/),
        body: '{"scopes":["x"]}',
      },
    ]);
    expect(result.kind === 'page' && result.page.open((link) => link)).toBe(address);
  });

  test.each([
    ['a program', 'javascript:alert(1)'],
    ['a file', 'file:///etc/passwd'],
    ['a page that others can read along', 'http://app.base44.com/connect/0123456789abcdef0123'],
    ['a path', '/connect/0123456789abcdef0123'],
    ['an option of a program', '--help'],
  ])('does not open %s', async (_name, link) => {
    const { result } = await request(link);
    expect(result).toEqual({
      kind: 'unclear',
      message:
        "Base44 sent a link for gmail that a browser should not be sent to. Connect it in the app's editor.",
    });
  });

  test('gives an address without spaces, line breaks and quotation marks', async () => {
    const { result } = await request(' https://app.base44.com/connect?a="b c"\n');
    const opened = result.kind === 'page' ? result.page.open((link) => link) : '';
    expect(opened).toBe('https://app.base44.com/connect?a=%22b%20c%22');
  });

  test.each([
    [{ already_authorized: true }, { kind: 'authorized' }],
    [{ error: 'different_user' }, { kind: 'connected-by-other', by: null }],
    [{ error: 'x' }, { kind: 'refused' }],
    [{}, { kind: 'unclear' }],
  ])('answers %j as the client does', async (body, expected) => {
    const { desk } = await openCannedBase44([{ body }]);
    expect(await desk.request('gmail', [])).toMatchObject(expected);
  });
});
