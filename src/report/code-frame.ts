import type { Range } from '../domain/finding.ts';
import { printable } from '../domain/quote.ts';

/** What fits beside the line number on most terminals. */
const longestLine = 100;

/** How much of the line before a value is kept when the line has to be cut. */
const context = 12;

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
  const start = startOfFrame(line, first, last);
  const before = `${start.isCut ? '…' : ''}${visible(line.slice(start.column, first))}`;
  const marked = visible(line.slice(first, last));
  // Parts that are harmless each could be a command for GitHub's runner together.
  const whole = printable(`${before}${marked}${visible(line.slice(last))}`);
  const text =
    whole.length > longestLine ? `${whole.slice(0, longestLine - 1).replace(/\p{Cs}$/u, '')}…` : whole;
  const markLength = Math.max(1, Math.min(marked.length, text.length - before.length));
  return { lineNumber: range.line, text, markStart: before.length, markLength };
}

/** Without indentation, and further to the right where the value would not fit otherwise. */
function startOfFrame(line: string, first: number, last: number): { column: number; isCut: boolean } {
  const indent = Math.min(line.length - line.trimStart().length, first);
  if (last - indent <= longestLine) return { column: indent, isCut: false };
  const column = Math.max(indent, Math.min(last - longestLine + 1, first - context));
  return { column: Math.min(column, first), isCut: column > indent };
}

function visible(text: string): string {
  return printable(text.replace(/\t/g, '  '));
}
