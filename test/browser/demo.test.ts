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

interface SignIns {
  readonly count: number;
  readonly account: string;
}

/** Signs in from the page of the live app, as a person does. With the last one the story goes on, maybe to its end. */
async function connect(address: string, { count, account }: SignIns): Promise<void> {
  const page = await browser.newPage();
  for (let left = count; left > 0; left -= 1) {
    await page.goto(address);
    const waiting = page.getByRole('link', { name: 'Review and connect' });
    expect(await waiting.count()).toBe(left);
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
  await connect(address, { count: 2, account: 'ops@acme.com' });
  await demo.hears(/Slack again.*app-connections\n/s);
  await connect(address, { count: 1, account: 'dana@acme.com' });
  const { code, output } = await demo.ended();
  expect(code).toBe(0);
  expect(output).toContain('Slack User, connected by dana@acme.com: channels:read, chat:write');
});
