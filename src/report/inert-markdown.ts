import { printable } from '../domain/quote.ts';

/**
 * Text from a file as a code span that is just text: no link, mention, image, HTML or table cell can come out
 * of it, whatever it holds.
 */
export function codeSpan(text: string): string {
  const content = printable(text);
  if (content === '') return '` `';
  const longestRun = Math.max(0, ...[...content.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longestRun + 1);
  const padding = /^[` ]|[` ]$/.test(content) ? ' ' : '';
  return `${fence}${padding}${content}${padding}${fence}`;
}

/**
 * A code span for a cell of a table, where a bar would start the next cell. Whether a backslash in front of an escaped bar
 * takes the escape away depends on who renders it, so there the bar is written as its code.
 */
export function cellCodeSpan(text: string): string {
  return codeSpan(text).replace(/(\\*)\|/g, (_bar, slashes: string) =>
    slashes === '' ? '\\|' : `${slashes}\\u{7c}`,
  );
}

/** A code span for the text of a link, where not everybody who renders it finds the end of a run of backticks. */
export function linkCodeSpan(text: string): string {
  return codeSpan(text.replaceAll('`', '\\u{60}'));
}

/**
 * A finding's message as Markdown. What it quotes from files, and the JSON that it shows, become code spans; the
 * rest is our own text.
 */
export function messageToMarkdown(message: string): string {
  return withSpans(message, codeSpan);
}

/** A finding's message for a cell of a table. */
export function messageToCell(message: string): string {
  return withSpans(message, cellCodeSpan);
}

function withSpans(message: string, span: typeof codeSpan): string {
  const parts = message.split(/("(?:[^"\\]|\\.)*"|\{ "type".*?\})/);
  return parts
    .map((part, index) => (index % 2 === 0 ? escapeOwnText(part, span) : span(unquote(part))))
    .join('');
}

function unquote(part: string): string {
  if (!part.startsWith('"')) return part;
  return part.slice(1, -1).replace(/\\(["\\])/g, '$1');
}

/**
 * What GitHub makes a link of after Markdown is done, when no backslash helps any more: addresses, mentions, issues and
 * commits. A connector type that a file makes up can look like the last two. Only what makes it one is looked for, and
 * not what stands before it, so that a long text takes no longer than its length.
 */
const references = /(:\/\/\S*|www\.\S*|@[a-z\d][\w./-]*|#\d+|\bGH-\d+|\b[\da-f]{7,40}\b)/i;

/** Our own text holds none of what Markdown acts on but these. */
function escapeOwnText(text: string, span: typeof codeSpan): string {
  return printable(text)
    .split(references)
    .map((part, index) => (index % 2 === 0 ? part.replace(/[\\`*_[\]<>|~@#]/g, '\\$&') : span(part)))
    .join('');
}
