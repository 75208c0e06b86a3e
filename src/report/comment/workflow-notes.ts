import { messageToMarkdown } from '../inert-markdown.ts';
import { fitRows } from './fit.ts';
import { pathSpan } from './names.ts';
import { guardFindings } from './occasion.ts';
import type { CommentSubject } from './subject.ts';

const roomForWorkflows = 3000;

/** What the pull request does to the workflows that run this check; empty when it does nothing to them. */
export function workflowNotes(subject: CommentSubject): string {
  const rows = guardFindings(subject).map(({ path, message }) => ({
    rank: 0,
    text: `- ${pathSpan(path)}: ${messageToMarkdown(message)}`,
  }));
  if (rows.length === 0) return '';
  const { kept, dropped } = fitRows(rows, roomForWorkflows);
  const more = dropped === 0 ? [] : [`- … and ${dropped} more`];
  return ['**This pull request changes what runs this check.**', '', ...kept, ...more].join('\n');
}
