import { stripVTControlCharacters } from 'node:util';

export interface WrapOptions {
  readonly width: number;
  /** What the lines after the first one start with. */
  readonly indent: string;
}

/** Breaks a line at its spaces. A word that is longer than a line stays whole; colours take no room. */
export function wrap(text: string, { width, indent }: WrapOptions): readonly string[] {
  const [margin = ''] = /^ */.exec(text) ?? [];
  const [first = '', ...words] = text.slice(margin.length).split(' ');
  const lines: string[] = [];
  let line = margin + first;
  for (const word of words) {
    const longer = `${line} ${word}`;
    if (stripVTControlCharacters(longer).length <= width) {
      line = longer;
    } else {
      lines.push(line);
      line = indent + word;
    }
  }
  return [...lines, line];
}
