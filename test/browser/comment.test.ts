import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '../../scripts/pictures/browser.ts';
import { commentPage, readCommentState } from '../../scripts/pictures/comment-page.ts';
import { projectRoot } from '../support/run.ts';

/** What other tests compare rendered comments with, so that these are what is really written. */
const states = readdirSync(join(projectRoot, 'test/report/comment'))
  .filter((name) => name.endsWith('.md'))
  .map((name) => name.replace(/\.md$/, ''));

/** A phone, and the conversation of a pull request on a screen. */
const widths = [390, 800];

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser.close());

/** Shows a comment to a test, at one width. */
async function show(state: string, width: number): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  await page.setContent(await commentPage(readCommentState(state)));
  return page;
}

test('there are comments to look at', () => {
  expect(states).toEqual(expect.arrayContaining(['red', 'waiting', 'green']));
});

describe.each(widths)('at a width of %i pixels', (width) => {
  test.each(states)('%s: the verdict first, no scrolling sideways, proof folded', async (state) => {
    const page = await show(state, width);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    const verdict = page.locator('h3');
    const box = await verdict.boundingBox();
    expect(await verdict.textContent()).toMatch(/^(✅|❌|⏳|⚠️) Connectors: /u);
    expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThan(200);
    for (const folded of await page.locator('details').all()) {
      expect(await folded.locator('li').first().isVisible()).toBe(false);
      await folded.locator('summary').click();
      expect(await folded.locator('li').first().isVisible()).toBe(true);
    }
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    await page.close();
  });
});

test.each(states)('%s: links lead nowhere but into the repository, and nothing is loaded', async (state) => {
  const page = await show(state, 800);
  const links = await page.locator('a').all();
  for (const link of links) {
    expect(await link.getAttribute('href')).toMatch(
      /^https:\/\/github\.com\/acme\/crm\/(blob\/[0-9a-f]{40}\/|(issues|pull|actions\/runs)\/\d+$)/,
    );
  }
  expect(await page.locator('img, script, iframe, link').count()).toBe(0);
  await page.close();
});

test('red: what to write instead is a diff, and code that still uses a connector is one click away', async () => {
  const page = await show('red', 390);
  expect(await page.locator('code.language-diff .removed').allTextContents()).toEqual([
    '-    "https://www.googleapis.com/auth/gmail.modify"',
  ]);
  expect(await page.locator('code.language-diff .added').allTextContents()).toEqual([
    '+    "https://www.googleapis.com/auth/gmail.labels"',
  ]);
  expect(await page.locator('a', { hasText: 'functions/sync-deals/entry.ts:12' }).isVisible()).toBe(true);
  await page.close();
});

test.each(states)(
  '%s: a phone shows every column of a table, at most three, the last one whole',
  async (state) => {
    const page = await show(state, 390);
    for (const row of await page.locator('table tr').all()) {
      const cells = await row.locator('th, td').all();
      expect(cells.length).toBeGreaterThan(1);
      expect(cells.length).toBeLessThanOrEqual(3);
      const table = await page.locator('table').first().boundingBox();
      const verdict = await cells.at(-1)?.boundingBox();
      const [end, edge] = [verdict, table].map((box) => (box?.x ?? Infinity) + (box?.width ?? 0));
      expect(end).toBeLessThanOrEqual((edge ?? 0) + 1);
    }
    await page.close();
  },
);
