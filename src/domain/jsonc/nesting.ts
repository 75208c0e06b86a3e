import { createScanner } from 'jsonc-parser/lib/umd/impl/scanner.js';
import type { Problem } from '../finding.ts';
import type { TextPositions } from './text-positions.ts';

/**
 * Connector files need two levels and a policy five. jsonc-parser recurses for each level, so thousands of
 * brackets would overflow its stack.
 */
const maxDepth = 32;

/**
 * The problem of a text that nests deeper than 32 levels. A closing bracket counts only when it closes the
 * innermost open one, so a text with mismatched brackets is never taken for shallower than a parser sees it.
 */
export function nestingProblem(text: string, positions: TextPositions): Problem | undefined {
  const scanner = createScanner(text, true);
  const open: string[] = [];
  scanner.scan();
  for (let offset = scanner.getTokenOffset(); offset < text.length; offset = scanner.getTokenOffset()) {
    // A string or comment never starts with a bracket, so the first character tells the token.
    const bracket = text[offset] ?? '';
    if (bracket === '{' || bracket === '[') {
      open.push(bracket);
      if (open.length > maxDepth) return tooDeep(positions, offset);
    } else if ((bracket === '}' && open.at(-1) === '{') || (bracket === ']' && open.at(-1) === '[')) {
      open.pop();
    }
    scanner.scan();
  }
  return undefined;
}

function tooDeep(positions: TextPositions, offset: number): Problem {
  return {
    rule: 'jsonc-syntax',
    message: `Objects and arrays are nested deeper than ${maxDepth} levels here, and no file needs more than five. Remove the extra brackets.`,
    range: positions.range(offset, 1),
  };
}
