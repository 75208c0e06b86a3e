import { parse } from '@babel/parser';

/** Comments that stay: notices, and those that say from which package the code is. */
const kept = /^\/\*!|^\/\/ .+ MODULE: \.\/node_modules\//;

/**
 * Bundled code with the same tokens and lines, but without comments, blank lines and most of its indentation: fewer
 * bytes to fetch and to read. Names stay, so that the code can be read.
 */
export function slimCode(code: string): string {
  const { program, tokens } = parse(code, { sourceType: 'module', tokens: true, attachComment: false });
  const start = program.interpreter?.end ?? 0;
  let [slim, space, end] = [code.slice(0, start), '', start];
  for (const token of tokens ?? []) {
    if (token.start < start) continue;
    const text = code.slice(token.start, token.end);
    space += code.slice(end, token.start);
    end = token.end;
    if (isComment(token) && !kept.test(text)) {
      // One with a line's end in it counts as one; without, it may keep words apart.
      space += text.includes('\n') ? '\n' : ' ';
    } else {
      slim += slimSpace(space) + text;
      space = '';
    }
  }
  return `${slim.trimEnd()}\n`;
}

function isComment({ type }: { readonly type: unknown }): boolean {
  return type === 'CommentBlock' || type === 'CommentLine';
}

/** @param space between two tokens */
function slimSpace(space: string): string {
  if (!space.includes('\n')) return space === '' ? '' : ' ';
  const [indentation = ''] = /[^\n]*$/.exec(space) ?? [];
  return `\n${indentation.replaceAll('    ', '\t')}`;
}
