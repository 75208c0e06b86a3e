import type { Range } from '../domain/finding.ts';
import { printable } from '../domain/quote.ts';

const longestLine = 100;

/** The line that a finding is about, cut to what fits, and where in it the value stands. */
export interface CodeFrame {
  readonly lineNumber: number;
  /** Printable text on one line. */
  readonly text: string;
  /** Column of the first marked character in `text`, from 0. */
  readonly markStart: number;
  readonly markLength: number;
}

/** The frame of a range in a text; undefined when the line is blank or not there. */
export function codeFrame(source: string, range: Range): CodeFrame | undefined {
  const line = source.split(/\r\n|\n|\r/, range.line)[range.line - 1];
  if (line === undefined || line.trim() === '') return undefined;
  const first = range.column - 1;
  const last = range.endLine === range.line ? range.endColumn - 1 : line.length;
  const indent = line.length - line.trimStart().length;
  const cut = Math.max(Math.min(indent, first), last - longestLine, 0);
  const before = visible(line.slice(Math.min(cut, first), first));
  const marked = visible(line.slice(first, last));
  const after = visible(line.slice(last));
  const text = `${before}${marked}${after}`.slice(0, longestLine);
  const markStart = Math.min(before.length, longestLine - 1);
  return {
    lineNumber: range.line,
    text,
    markStart,
    markLength: Math.max(1, Math.min(marked.length, longestLine - markStart)),
  };
}

function visible(text: string): string {
  return printable(text.replace(/\t/g, '  '));
}
