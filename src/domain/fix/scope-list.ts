import { createScanner, type Node } from 'jsonc-parser';
import { itemNodes } from '../connector/nodes.ts';

/** A scope as a file lists it, with the comments that are about it. */
export interface ListedScope {
  readonly scope: string;
  /** The string as it stands in the file, quotes included. */
  readonly literal: string;
  /** From the first comment before it up to its string; empty without one. */
  readonly before: string;
  /** The comments after it on its line, with the blanks in front of them; empty without one. */
  readonly after: string;
  /** All its comments, in the order of the file. */
  readonly comments: readonly string[];
}

/** An array of scopes, taken apart so that the scopes can be put in another order. */
export interface ScopeList {
  /** The comments on the line of the opening bracket, which are about the list. */
  readonly head: string;
  readonly scopes: readonly ListedScope[];
  /** The blanks and line ends in front of each scope, comments included. */
  readonly separators: readonly string[];
  /** What stands between the last scope and the closing bracket. */
  readonly foot: string;
  readonly hasTrailingComma: boolean;
}

interface Token {
  readonly kind: 'blank' | 'line-end' | 'line-comment' | 'block-comment' | 'comma';
  readonly text: string;
}

/** Takes an array of strings apart. The text must be one that the strict reader accepts. */
export function readScopeList(text: string, array: Node): ScopeList {
  const items = itemNodes(array);
  const starts = [...items.map(({ offset }) => offset), array.offset + array.length - 1];
  const ends = [array.offset + 1, ...items.map(({ offset, length }) => offset + length)];
  const gaps = ends.map((end, index) => tokensOf(text.slice(end, starts[index])));
  const [first = [], ...others] = gaps;
  const opening = splitOpening(first);
  const inner = others.slice(0, -1).map(splitBetween);
  const closing = splitClosing(others.at(-1) ?? []);
  const befores = [opening.before, ...inner.map(({ before }) => before)];
  const afters = [...inner.map(({ after }) => after), closing.after];
  return {
    head: joined(opening.head),
    scopes: items.map((item, index) => {
      const [before = [], after = []] = [befores[index], afters[index]];
      return {
        scope: String(item.value),
        literal: text.slice(item.offset, item.offset + item.length),
        before: joined(before),
        after: joined(after),
        comments: [...before, ...after].filter(isComment).map((token) => token.text),
      };
    }),
    separators: [opening.separator, ...inner.map(({ separator }) => separator)],
    foot: joined(closing.foot),
    hasTrailingComma: closing.hasComma,
  };
}

/** Whether a text that ends with comments needs a line end before anything else can follow. */
export function endsInLineComment(text: string): boolean {
  return tokensOf(text).findLast(isComment)?.kind === 'line-comment';
}

/** In front of the first scope. Comments on the line of the bracket are about the list when the line ends there. */
function splitOpening(tokens: readonly Token[]) {
  const lineEnd = tokens.findIndex(({ kind }) => kind === 'line-end');
  const head = upToLastComment(tokens.slice(0, Math.max(lineEnd, 0)));
  return { head, ...splitLead(tokens.slice(head.length)) };
}

/** Between two scopes. Where no line ends, the comma says to which of the two a comment belongs. */
function splitBetween(tokens: readonly Token[]) {
  const lineEnd = tokens.findIndex(({ kind }) => kind === 'line-end');
  const border = lineEnd === -1 ? tokens.findIndex(({ kind }) => kind === 'comma') : lineEnd;
  const after = upToLastComment(tokens.slice(0, border).filter(isNoComma));
  const rest = after.length === 0 ? tokens : tokens.slice(border);
  return { after, ...splitLead(withoutComma(rest)) };
}

/** Between the last scope and the bracket. Comments on lines of their own stay where they are. */
function splitClosing(tokens: readonly Token[]) {
  const hasComma = !tokens.every(isNoComma);
  const lineEnd = tokens.findIndex(({ kind }) => kind === 'line-end');
  const after = upToLastComment((lineEnd === -1 ? tokens : tokens.slice(0, lineEnd)).filter(isNoComma));
  const foot = lineEnd === -1 ? tokens.slice(tokens.findLastIndex(isComment) + 1) : tokens.slice(lineEnd);
  return { after, foot: foot.filter(isNoComma), hasComma };
}

/** The blanks and line ends up to the first comment, and from there on what belongs to the next scope. */
function splitLead(tokens: readonly Token[]) {
  const comment = tokens.findIndex(isComment);
  const border = comment === -1 ? tokens.length : comment;
  return { separator: joined(tokens.slice(0, border)), before: tokens.slice(border) };
}

/** A comma that follows blanks takes them with it, unless it stands on another line than the scope. */
function withoutComma(tokens: readonly Token[]): readonly Token[] {
  const comma = tokens.findIndex((token) => !isNoComma(token));
  const before = tokens.slice(0, Math.max(comma, 0));
  const isBlank = before.every(({ kind }) => kind === 'blank');
  return isBlank ? tokens.slice(comma + 1) : tokens.filter(isNoComma);
}

function upToLastComment(tokens: readonly Token[]): readonly Token[] {
  return tokens.slice(0, tokens.findLastIndex(isComment) + 1);
}

function isComment({ kind }: Token): boolean {
  return kind === 'line-comment' || kind === 'block-comment';
}

function isNoComma({ kind }: Token): boolean {
  return kind !== 'comma';
}

function joined(tokens: readonly Token[]): string {
  return tokens.map(({ text }) => text).join('');
}

/** The tokens between two values of an array. */
function tokensOf(text: string): readonly Token[] {
  const scanner = createScanner(text, false);
  const tokens: Token[] = [];
  scanner.scan();
  while (scanner.getTokenLength() > 0) {
    const start = scanner.getTokenOffset();
    const token = text.slice(start, start + scanner.getTokenLength());
    tokens.push({ kind: kindOf(token), text: token });
    scanner.scan();
  }
  return tokens;
}

function kindOf(token: string): Token['kind'] {
  if (token.startsWith('//')) return 'line-comment';
  if (token.startsWith('/*')) return 'block-comment';
  if (token === ',') return 'comma';
  return /^[\r\n]/.test(token) ? 'line-end' : 'blank';
}
