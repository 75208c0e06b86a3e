import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { createConsentPage } from '../../src/adapters/base44/consent-page.ts';
import { type BrowserOptions, createBrowser, createLinkPrinter } from '../../src/adapters/browser.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** Everything in it that a shell would read. */
const address = 'https://app.base44.com/connect/abc?x=$(id)&y=`id`;z=%22|w=*';

/** A program that writes down how it was started, by one of several names. */
function program(name: string, ending = ''): { readonly folder: string; readonly started: () => unknown } {
  const folder = temporaryFolder();
  const log = join(folder, 'log');
  const facts = 'JSON.stringify({ words: process.argv.slice(2), token: process.env.BASE44_TOKEN })';
  const [file, part] = [JSON.stringify(log), JSON.stringify(`${log}.part`)];
  // Whoever looks meanwhile sees the whole or nothing.
  const write = `const fs = require('node:fs'); fs.writeFileSync(${part}, ${facts}); fs.renameSync(${part}, ${file});`;
  const text = `#!${process.execPath}\n${write}${ending}\n`;
  writeFileSync(join(folder, name), text, { mode: 0o755 });
  return { folder, started: () => (existsSync(log) ? JSON.parse(readFileSync(log, 'utf8')) : undefined) };
}

function show(options: BrowserOptions): Promise<boolean> {
  return createBrowser(options)(createConsentPage(address));
}

test.each([
  ['linux', 'xdg-open', [address]],
  ['freebsd', 'xdg-open', [address]],
  ['darwin', 'open', [address]],
  ['win32', 'rundll32', ['url.dll,FileProtocolHandler', address]],
] as const)('on %s, %s gets the address as it is, and no token', async (platform, name, words) => {
  const { folder, started } = program(name);
  const environment = { PATH: folder, BASE44_TOKEN: 'secret' };
  expect(await show({ platform, environment })).toBe(true);
  expect(started()).toEqual({ words });
});

test('BROWSER names another program', async () => {
  const { folder, started } = program('my browser');
  const environment = { PATH: '', BROWSER: join(folder, 'my browser') };
  expect(await show({ platform: 'linux', environment })).toBe(true);
  expect(started()).toEqual({ words: [address] });
});

test('a program that is not there, or says that it failed, is a page that was not shown', async () => {
  expect(await show({ platform: 'linux', environment: { PATH: temporaryFolder() } })).toBe(false);
  const { folder } = program('xdg-open', 'process.exit(3);');
  expect(await show({ platform: 'linux', environment: { PATH: folder } })).toBe(false);
});

test('a program that goes on running is the browser', async () => {
  const { folder, started } = program('xdg-open', 'setTimeout(() => {}, 2000);');
  const environment = { PATH: folder };
  expect(await show({ platform: 'linux', environment, patienceMilliseconds: 10 })).toBe(true);
  await vi.waitUntil(() => started() !== undefined, { timeout: 10_000 });
});

test('the printer writes the address where it is told to', async () => {
  const written: string[] = [];
  expect(await createLinkPrinter((text) => written.push(text))(createConsentPage(address))).toBe(true);
  expect(written.join('')).toContain(`\n  ${address}\n`);
});
