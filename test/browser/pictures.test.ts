import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../../scripts/pictures/browser.ts';
import { commentPage, readCommentState } from '../../scripts/pictures/comment-page.ts';
import { shrinkPng } from '../../scripts/pictures/shrink-png.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser.close());

test('a picture of the README is small, and a browser can show it', async () => {
  const page = await browser.newPage({ viewport: { width: 800, height: 600 } });
  await page.setContent(await commentPage(readCommentState('green')));
  const taken = await page.locator('.comment').screenshot();
  const shrunk = shrinkPng(taken);
  expect(shrunk.length).toBeLessThan(taken.length / 2);
  await page.setContent(`<img src="data:image/png;base64,${shrunk.toString('base64')}">`);
  const size = '(({ naturalWidth, naturalHeight }) => [naturalWidth, naturalHeight])(document.images[0])';
  expect(await page.evaluate(size)).toEqual([taken.readUInt32BE(16), taken.readUInt32BE(20)]);
});
