/** Writes the pictures of the README: the comment in its main states, as a browser shows it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openBrowser } from './pictures/browser.ts';
import { commentPage, readCommentState } from './pictures/comment-page.ts';
import { shrinkPng } from './pictures/shrink-png.ts';

const folder = join(import.meta.dirname, '../docs/pictures');
/** A picture that is larger makes the README slow. */
const maxBytes = 80 * 1024;

mkdirSync(folder, { recursive: true });
const browser = await openBrowser();
try {
  const page = await browser.newPage({ viewport: { width: 800, height: 600 } });
  for (const state of ['red', 'waiting', 'green']) {
    await page.setContent(await commentPage(readCommentState(state)));
    const picture = shrinkPng(await page.locator('.comment').screenshot());
    if (picture.length > maxBytes) throw new Error(`${state}.png has ${picture.length} bytes.`);
    writeFileSync(join(folder, `${state}.png`), picture);
    console.log(`docs/pictures/${state}.png, ${picture.length} bytes`);
  }
} finally {
  await browser.close();
}
