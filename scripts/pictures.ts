/**
 * Writes the pictures of the README: the comment in its main states, as a browser shows it. With `--check` it writes
 * nothing, needs no browser, and exits 1 when they are pictures of other pages than those that there are to show.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openBrowser } from './pictures/browser.ts';
import { commentPage, readCommentState } from './pictures/comment-page.ts';
import { shrinkPng } from './pictures/shrink-png.ts';

const folder = join(import.meta.dirname, '../docs/pictures');
/** What the pictures were taken of. Their bytes depend on the machine's browser and fonts, and tell nothing. */
const sourcesFile = join(folder, 'sources.json');
/** A picture that is larger makes the README slow. */
const maxBytes = 80 * 1024;

async function takePictures(pages: ReadonlyMap<string, string>): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const browser = await openBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 800, height: 600 } });
    for (const [state, html] of pages) {
      await page.setContent(html);
      const picture = shrinkPng(await page.locator('.comment').screenshot());
      if (picture.length > maxBytes) throw new Error(`${state}.png has ${picture.length} bytes.`);
      writeFileSync(join(folder, `${state}.png`), picture);
      console.log(`docs/pictures/${state}.png, ${picture.length} bytes`);
    }
  } finally {
    await browser.close();
  }
}

const pages = new Map<string, string>();
for (const state of ['red', 'waiting', 'green']) pages.set(state, await commentPage(readCommentState(state)));
const digests = [...pages].map(([state, html]) => [
  `${state}.png`,
  `sha256:${createHash('sha256').update(html).digest('hex')}`,
]);
const sources = `${JSON.stringify(Object.fromEntries(digests), null, 2)}\n`;

if (!process.argv.includes('--check')) {
  await takePictures(pages);
  writeFileSync(sourcesFile, sources);
} else if (!existsSync(sourcesFile) || readFileSync(sourcesFile, 'utf8') !== sources) {
  console.error('docs/pictures are stale: run "npm run pictures", which needs Chromium.');
  process.exitCode = 1;
}
