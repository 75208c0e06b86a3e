/** A text to match, read one character at a time; any string is one. */
export interface Characters {
  readonly length: number;
  charAt(index: number): string;
}

/** A compiled pattern. */
export type Pattern = (text: Characters) => boolean;

/**
 * Compiles a pattern in which `*` stands for any characters, also none; everything else stands for itself. The whole
 * text has to match. Each character of the text is compared twice at most, however many `*` there are: policies are
 * written by people, but the texts that they meet are not.
 */
export function compilePattern(pattern: string): Pattern {
  const [head = '', ...rest] = pattern.split('*');
  const tail = rest.pop();
  if (tail === undefined) return (text) => text.length === head.length && standsAt(head, text, 0);
  const finders = rest.filter((part) => part !== '').map(compileFinder);
  return (text) => {
    const end = text.length - tail.length;
    if (end < head.length || !standsAt(head, text, 0) || !standsAt(tail, text, end)) return false;
    let from: number | undefined = head.length;
    for (const find of finders) {
      // The leftmost place leaves the most text for the parts that follow, so no other has to be tried.
      from = find(text, from, end);
      if (from === undefined) return false;
    }
    return true;
  };
}

function standsAt(part: string, text: Characters, start: number): boolean {
  for (let index = 0; index < part.length; index += 1) {
    if (part[index] !== text.charAt(start + index)) return false;
  }
  return true;
}

/** Finds a part in the text between two places and returns where it ends; undefined when it is not there. */
type Finder = (text: Characters, from: number, to: number) => number | undefined;

/** Knuth, Morris and Pratt's search: the text is never read backwards. */
function compileFinder(part: string): Finder {
  const fallbacks = fallbacksOf(part);
  return (text, from, to) => {
    let matched = 0;
    for (let index = from; index < to; index += 1) {
      const character = text.charAt(index);
      matched = extend(part, fallbacks, matched, character);
      if (matched === part.length) return index + 1;
    }
    return undefined;
  };
}

/** How much of the part still matches when it goes on with another character. */
function extend(part: string, fallbacks: readonly number[], matched: number, character: string): number {
  let length = matched;
  while (length > 0 && part[length] !== character) length = fallbacks[length - 1] ?? 0;
  return part[length] === character ? length + 1 : 0;
}

/** For each beginning of the part: the length of its longest end that is a beginning too. */
function fallbacksOf(part: string): readonly number[] {
  const fallbacks = [0];
  for (let index = 1; index < part.length; index += 1) {
    fallbacks.push(extend(part, fallbacks, fallbacks[index - 1] ?? 0, part.charAt(index)));
  }
  return fallbacks;
}
