import type { Paint } from './paint.ts';

/** A label with its values, one a line. */
export type Row = readonly [label: string, values: readonly string[]];

/** Rows under each other, indented; labels without values are left out. */
export function renderRows(rows: readonly Row[], paint: Paint): string {
  const shown = rows.filter(([, values]) => values.length > 0);
  const width = widthOf(shown.map(([label]) => label));
  return shown
    .flatMap(([label, values]) =>
      values.map((value, index) => `  ${paint('dim', (index === 0 ? label : '').padEnd(width))}  ${value}`),
    )
    .join('\n');
}

/** The width of a column that has room for all of these. */
export function widthOf(texts: readonly string[]): number {
  return Math.max(0, ...texts.map((text) => text.length));
}
