export interface WrapOptions {
  /** How many characters a line has at most. A word that is longer stays whole. */
  readonly width: number;
  /** What the lines after the first one start with. It counts for nothing. */
  readonly indent: string;
}

/** Breaks a text without colours at its spaces. */
export function wrapText(text: string, { width, indent }: WrapOptions): string {
  const [first = '', ...words] = text.split(' ');
  const lines: string[] = [];
  let line = first;
  for (const word of words) {
    if (line.length + 1 + word.length <= width) {
      line = `${line} ${word}`;
    } else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line].join(`\n${indent}`);
}
