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

/** A code span for a cell of a table, where a bar would start the next cell. */
export function cellCodeSpan(text: string): string {
  return codeSpan(text).replaceAll('|', '\\|');
}

/**
 * A finding's message as Markdown. What it quotes from files, and the JSON that it shows, become code spans; the
 * rest is our own text.
 */
export function messageToMarkdown(message: string): string {
  const parts = message.split(/("(?:[^"\\]|\\.)*"|\{ "type".*?\})/);
  return parts
    .map((part, index) => (index % 2 === 0 ? escapeOwnText(part) : codeSpan(unquote(part))))
    .join('');
}

/** A finding's message for a cell of a table. */
export function messageToCell(message: string): string {
  return messageToMarkdown(message).replaceAll(/(?<!\\)\|/g, '\\|');
}

function unquote(part: string): string {
  if (!part.startsWith('"')) return part;
  return part.slice(1, -1).replace(/\\(["\\])/g, '$1');
}

/** Our own text holds none of what Markdown acts on but these. */
function escapeOwnText(text: string): string {
  return printable(text).replace(/[\\`*_[\]<>|~@#]/g, '\\$&');
}
