import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../../scripts/pictures/browser.ts';
import { startDemo } from '../support/demo.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser.close());

/** Signs in to everything that waits on the page of the live app, from there, as a person does. */
async function connectAll(address: string, account: string): Promise<void> {
  const page = await browser.newPage();
  const waiting = page.getByRole('link', { name: 'Review and connect' });
  for (await page.goto(address); (await waiting.count()) > 0; await page.goto(address)) {
    await waiting.first().click();
    await page.getByRole('radio', { name: account, exact: true }).check();
    await page.getByRole('button', { name: 'Allow' }).click();
    await page.getByRole('heading', { name: 'is connected' }).waitFor();
  }
  await page.close();
}

test('a person clicks through the sign-ins of the demo, and the story goes on', async () => {
  const demo = startDemo(['--browser'], temporaryFolder());
  const address = await demo.hears(/http:\S+app-connections/);
  await connectAll(address, 'ops@acme.com');
  await demo.hears(/Slack again.*app-connections\n/s);
  await connectAll(address, 'dana@acme.com');
  const { code, output } = await demo.ended();
  expect(code).toBe(0);
  expect(output).toContain('Slack User, connected by dana@acme.com: channels:read, chat:write');
});
