import { sizeOf } from './comment/fit.ts';
import { markdownSections } from './markdown.ts';
import type { Report } from './report.ts';

/** GitHub takes up to 1 MiB from a step, and drops what is longer as a whole. */
const maxSummaryBytes = 900 * 1024;

const leftOut =
  '> This summary is as long as GitHub lets it be; what is missing here is in the JSON report (`report-file`).';

/** The report as a job's summary: the same as its Markdown, as far as there is room, from the top. */
export function renderSummary(report: Report, maxBytes = maxSummaryBytes): string {
  const [verdict, ...sections] = markdownSections(report);
  let left = maxBytes - sizeOf(verdict) - sizeOf(leftOut) - '\n\n\n'.length;
  const kept: string[] = [];
  for (const section of sections) {
    const shown = sizeOf(section) + 2 <= left ? section : linesWithin(section, left - 2);
    if (shown !== '') kept.push(shown);
    if (shown !== section) return `${[verdict, ...kept, leftOut].join('\n\n')}\n`;
    left -= sizeOf(section) + 2;
  }
  return `${[verdict, ...kept].join('\n\n')}\n`;
}

/** As many whole lines of a list or table as have room. What is folded is left out: it has to be closed again. */
function linesWithin(section: string, bytes: number): string {
  if (section.includes('<details>')) return '';
  const kept: string[] = [];
  let left = bytes;
  for (const line of section.split('\n')) {
    left -= sizeOf(line) + 1;
    if (left < 0) break;
    kept.push(line);
  }
  return kept.join('\n');
}
