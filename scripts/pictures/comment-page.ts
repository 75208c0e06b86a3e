import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Marked } from 'marked';

const require = createRequire(import.meta.url);
const root = join(import.meta.dirname, '../..');

/** States of the comment, by the names of the files that tests compare it with. */
export function readCommentState(name: string): string {
  return readFileSync(join(root, `test/report/comment/${name}.md`), 'utf8');
}

/** What GitHub adds to its stylesheet around a comment, and for diffs in it. */
const frame = `
  body { margin: 0; padding: 8px; background: #fff; }
  .comment { border: 1px solid #d1d9e0; border-radius: 6px; overflow: hidden; }
  .author { padding: 8px 16px; background: #f6f8fa; border-bottom: 1px solid #d1d9e0; color: #59636e;
    font: 14px -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif; }
  .author b { color: #1f2328; }
  .markdown-body { padding: 16px; font-size: 14px; }
  .added { color: #116329; background: #dafbe1; }
  .removed { color: #82071e; background: #ffebe9; }
`;

/** A comment as a page that looks like GitHub's: its Markdown, its stylesheet, line breaks as in comments. */
export async function commentPage(markdown: string): Promise<string> {
  const css = readFileSync(require.resolve('github-markdown-css/github-markdown-light.css'), 'utf8');
  const html = await new Marked({ gfm: true, breaks: true }).parse(markdown);
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Comment</title>
    <style>${css}${frame}</style>
  </head>
  <body>
    <div class="comment">
      <div class="author"><b>github-actions</b> bot commented</div>
      <article class="markdown-body">${withColouredDiffs(html)}</article>
    </div>
  </body>
</html>`;
}

function withColouredDiffs(html: string): string {
  return html.replace(
    /(<code class="language-diff">)([\s\S]*?)(<\/code>)/g,
    (_all, start, text: string, end) => {
      const lines = text.split('\n').map((line) => {
        if (line.startsWith('+')) return `<span class="added">${line}</span>`;
        return line.startsWith('-') ? `<span class="removed">${line}</span>` : line;
      });
      return `${start}${lines.join('\n')}${end}`;
    },
  );
}
