import type { Range } from '../finding.ts';

/**
 * Where a workflow's text names this action, the first time; undefined when it does not.
 *
 * Lines are looked at one by one, in one pass, and not as YAML: whatever a parser would make of the file, a name in it
 * is found, be it quoted, in a list, behind an anchor or on a line of its own. Only comments do not count.
 *
 * @param action the name of the action's repository; forks have the same
 */
export function findUses(text: string, action: string): Range | undefined {
  const references = referencePattern(action);
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    const match = references.exec(withoutComment(line));
    if (match === null) continue;
    const [, before = '', reference = ''] = match;
    const column = match.index + before.length + 1;
    return { line: index + 1, column, endLine: index + 1, endColumn: column + reference.length };
  }
  return undefined;
}

/** `owner/action@v1`, `owner/action/folder@v1`, or the action's folder: `./action`, `./tools/action`. */
function referencePattern(action: string): RegExp {
  const name = action.replace(/[^\w-]/g, '\\$&');
  const remote = `[\\w.-]{1,100}/${name}(?:/[\\w./-]{0,200})?@[\\w./+-]{0,200}`;
  const local = `\\.{1,2}/(?:[\\w.-]{1,100}/){0,20}${name}/?(?![\\w./-])`;
  return new RegExp(`(^|[\\s"'\\[{,:])(${remote}|${local})`, 'i');
}

/** A line up to its comment: a `#` at its start or after a blank, outside of quotes. */
function withoutComment(line: string): string {
  let quote = '';
  for (let index = 0; index < line.length; index += 1) {
    const character = line.charAt(index);
    const before = line.charAt(index - 1);
    const isStart = before === '' || /[\s[{,]/.test(before);
    if (quote !== '') quote = character === quote ? '' : quote;
    else if (character === '#' && (before === '' || /\s/.test(before))) return line.slice(0, index);
    else if (isStart && (character === '"' || character === "'") && line.includes(character, index + 1)) {
      quote = character;
    }
  }
  return line;
}
