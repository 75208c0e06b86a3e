import { endsInLineComment, type ListedScope, type ScopeList } from './scope-list.ts';

/** Which scopes of a list stay, and in which order. */
export interface Arrangement {
  readonly kept: readonly KeptScope[];
  readonly removed: readonly RemovedScope[];
}

export interface KeptScope {
  /** Its place in the list as it is. */
  readonly index: number;
  readonly scope: string;
}

export interface RemovedScope {
  readonly index: number;
  /** The place of the scope that stays for it, which takes its comments over. */
  readonly heir: number;
}

/** How the file around a list is written. */
export interface Surroundings {
  readonly lineEnd: string;
  /** The blanks at the start of the line of the list's opening bracket. */
  readonly indent: string;
}

/** Writes a list anew, brackets included. No comment is lost, and what is not moved looks as before. */
export function arrangeScopes(list: ScopeList, arrangement: Arrangement, around: Surroundings): string {
  const layout = layoutOf(list, around);
  const heirs = withInheritedComments(list, arrangement.removed, layout);
  const scopes = arrangement.kept.flatMap(({ index, scope }) => {
    const listed = heirs[index];
    if (listed === undefined) return [];
    return scope === listed.scope ? listed : { ...listed, scope, literal: JSON.stringify(scope) };
  });
  const separators = separatorsFor(list, arrangement);
  let text = `[${list.head}`;
  for (const [index, { before, literal, after }] of scopes.entries()) {
    const isLast = index === scopes.length - 1;
    const comma = !isLast || list.hasTrailingComma ? ',' : '';
    const separator = separators[index] ?? '';
    text += needsLineEnd(scopes[index - 1], separator) ? layout.ownLine : separator;
    text += `${before}${literal}${comma}${after}`;
  }
  const closing = needsLineEnd(scopes.at(-1), list.foot) ? `${around.lineEnd}${around.indent}` : '';
  return `${text}${closing}${list.foot}]`;
}

interface Layout {
  /** A line end, and the blanks in front of a scope on the next line. */
  readonly ownLine: string;
  readonly isOnLines: boolean;
}

function layoutOf({ separators }: ScopeList, { lineEnd, indent }: Surroundings): Layout {
  const onLine = separators.find(hasLineEnd);
  const blanks = onLine === undefined ? `${indent}  ` : (/[^\r\n]*$/.exec(onLine)?.[0] ?? '');
  return { ownLine: `${lineEnd}${blanks}`, isOnLines: onLine !== undefined };
}

/** The first one stays at the bracket, and the places of the scopes that stay keep theirs. */
function separatorsFor({ separators }: ScopeList, { kept }: Arrangement): readonly string[] {
  const [, ...others] = kept.map(({ index }) => index).toSorted((a, b) => a - b);
  return [0, ...others].map((index) => separators[index] ?? '');
}

function withInheritedComments(
  { scopes }: ScopeList,
  removed: readonly RemovedScope[],
  layout: Layout,
): readonly ListedScope[] {
  const heirs = [...scopes];
  for (const { index, heir } of removed) {
    const [from, to] = [scopes[index], heirs[heir]];
    if (from !== undefined && to !== undefined) heirs[heir] = inherit(to, from, layout);
  }
  return heirs;
}

/** A remark behind a scope stays behind one where there is room; all else goes in front, where a list has lines. */
function inherit(heir: ListedScope, { before, after, comments }: ListedScope, layout: Layout): ListedScope {
  if (comments.length === 0) return heir;
  const all = [...heir.comments, ...comments];
  if (before === '' && heir.after === '') return { ...heir, after, comments: all };
  const moved = comments.map((comment) => {
    const needsLine = layout.isOnLines || comment.startsWith('//');
    return `${comment}${needsLine ? layout.ownLine : ' '}`;
  });
  return { ...heir, before: `${heir.before}${moved.join('')}`, comments: all };
}

/** Whether what follows would else become part of the comment that ends a scope's line. */
function needsLineEnd(previous: ListedScope | undefined, next: string): boolean {
  return previous !== undefined && endsInLineComment(previous.after) && !/^[ \t]*[\r\n]/.test(next);
}

function hasLineEnd(text: string): boolean {
  return /[\r\n]/.test(text);
}
