/** Bytes in UTF-8, of which a text never has fewer than UTF-16 units: GitHub limits both. */
export function sizeOf(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** A line of a list that may be longer than there is room for. */
export interface Row {
  readonly text: string;
  /** What is dropped last has the lowest. */
  readonly rank: number;
}

export interface Fitted {
  /** In the order in which they were given. */
  readonly kept: readonly string[];
  readonly dropped: number;
}

/** As many rows as have room in so many bytes, the important ones first. */
export function fitRows(rows: readonly Row[], bytes: number): Fitted {
  const byRank = rows.map((row, index) => ({ ...row, index })).toSorted((a, b) => a.rank - b.rank);
  const kept = new Set<number>();
  let left = bytes;
  for (const { text, index } of byRank) {
    const size = sizeOf(text) + 1;
    if (size > left) break;
    left -= size;
    kept.add(index);
  }
  return {
    kept: rows.filter((_row, index) => kept.has(index)).map(({ text }) => text),
    dropped: rows.length - kept.size,
  };
}

/** A text of at most so many characters; of a longer one the end. */
export function endOf(text: string, length: number): string {
  return text.length <= length ? text : `…${text.slice(1 - length)}`;
}
