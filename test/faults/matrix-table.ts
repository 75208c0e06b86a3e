import { isDeepStrictEqual } from 'node:util';
import { table } from '../../scripts/docs/table.ts';
import type { Exception } from './exceptions.ts';
import { faultGroups } from './faults.ts';
import type { Cell, Row } from './matrix.ts';
import type { WorldState } from './world-state.ts';

/** What the faults came to: a line for calls with which they come to the same, and notes on where a run goes on. */
export function matrixTable(rows: readonly Row[], exceptions: readonly Exception[]): string {
  const byText = new Map<string, string[]>();
  for (const row of rows) {
    const cells = faultGroups.map((group) =>
      groupText(row.cells.filter(({ fault }) => fault.group === group)),
    );
    const key = JSON.stringify(cells);
    byText.set(key, [...(byText.get(key) ?? []), row.call.name]);
  }
  const lines = [...byText].map(([cells, names]) => [names.join('; '), ...JSON.parse(cells)]);
  const longest = Math.max(...rows.flatMap(({ cells }) => cells.map(({ observed }) => observed.seconds)));
  return [
    table(['call', ...faultGroups], lines),
    `No run waited as long as ${Math.floor(longest / 60) + 1} minutes.`,
    [...new Set(exceptions.map(({ because }) => `- ${because}`))].join('\n'),
  ].join('\n\n');
}

/** What most of a group's faults come to, and then those that come to something else. */
function groupText(cells: readonly Cell[]): string {
  const names = new Map<string, string[]>();
  for (const cell of cells) {
    const text = cellText(cell);
    names.set(text, [...(names.get(text) ?? []), cell.fault.name]);
  }
  const [usual, ...others] = [...names].toSorted(([, one], [, other]) => other.length - one.length);
  if (usual === undefined) return '–';
  return [usual[0], ...others.map(([text, which]) => `${which.join(', ')}: ${text}`)].join('; ');
}

function cellText(cell: Cell): string {
  const { isRepeated, observed, end } = cell;
  const start = isRepeated ? 'sent again, then ' : '';
  switch (end) {
    case 'as ever':
      return 'no matter';
    case 'goes on':
      return `${start}goes on`;
    case 'waits':
      return `${start}waits (\`${observed.outputs['outcome']}\`)`;
    case 'red':
      return `${start}red${effectText(observed.before, observed.after)}`;
    default:
      return end satisfies never;
  }
}

const parts = [
  ['live', 'Base44'],
  ['issues', 'the issue'],
  ['comments', 'the comment'],
  ['statuses', 'the status'],
] as const;

/** What a red run has changed. */
function effectText(before: WorldState, after: WorldState): string {
  const changed = parts.filter(([part]) => !isDeepStrictEqual(before[part], after[part]));
  const names = changed.map(([, name]) => name);
  const others = names.slice(0, -1).join(', ');
  return names.length === 0 ? '' : `, after ${others}${others === '' ? '' : ' and '}${names.at(-1)}`;
}
