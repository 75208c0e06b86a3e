import { wrap } from './wrap.ts';

export interface Excerpt {
  readonly lines: readonly string[];
  /** Whether there is more to read, in Markdown. */
  readonly isCut: boolean;
}

export interface ExcerptOptions {
  readonly width: number;
  /** How many lines there may be. */
  readonly limit: number;
}

/**
 * The beginning of a comment or an issue for a terminal: still Markdown, but without addresses, folded parts and small
 * print, and with each row of a table as a line of its own.
 */
export function excerptOf(markdown: string, { width, limit }: ExcerptOptions): Excerpt {
  const visible = markdown
    .replace(/<!--.*?-->/gs, '')
    .replace(/<details>.*?<\/details>/gs, '')
    .replace(/^<sub>.*<\/sub>$/gm, '');
  const lines = tidy(visible).flatMap((line) => wrap(line, { width, indent: hangingIndent(line) }));
  const shown = lines.slice(0, limit);
  while (shown.at(-1) === '') shown.pop();
  return {
    lines: shown,
    isCut: lines.length > limit || visible.includes('](') || markdown.includes('<details>'),
  };
}

function tidy(markdown: string): readonly string[] {
  const text = markdown
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<br><sub>(.*?)<\/sub>/g, ' ($1)')
    .replace(/^\|.*\|\n\|[-|]+\|\n/gm, '')
    .replace(/^\| (.*) \|$/gm, (_row, cells: string) => `• ${cells.split(' | ').join(' → ')}`)
    .replace(/\n{3,}/g, '\n\n');
  return text.trim().split('\n');
}

function hangingIndent(line: string): string {
  const [, indent = '', mark = ''] = /^( *)((?:[-•>]|\d+\.) )?/.exec(line) ?? [];
  return indent + ' '.repeat(mark.length);
}
