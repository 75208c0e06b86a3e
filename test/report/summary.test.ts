import { expect, test } from 'vitest';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { isBare, renderBare } from '../../src/report/markdown-frame.ts';
import { composeReport } from '../../src/report/report.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { fullReport } from '../support/reports.ts';

const report = await fullReport();
const whole = renderMarkdown(report);

test('a summary is the report as Markdown', () => {
  expect(renderSummary(report)).toBe(whole);
});

test('a report that has only a verdict reads the same without what describes connectors', () => {
  const bare = composeReport({ outcome: 'not-applicable', reason: 'nothing-changed', findings: [] }, [], {
    command: 'check',
    head: 'f'.repeat(40),
    base: 'a'.repeat(40),
    policy: { kind: 'not-read', path: '.github/connector-policy.jsonc' },
    policyCommit: 'c'.repeat(40),
    trust: 'enforced',
  });
  expect(isBare(bare)).toBe(true);
  expect(renderBare(bare)).toBe(renderSummary(bare));
  expect(isBare(report)).toBe(false);
});

test('a summary that is too long keeps whole lines from the top, and says that it is cut', () => {
  const [verdict = ''] = whole.split('\n');
  for (let bytes = 400; bytes < Buffer.byteLength(whole); bytes += 50) {
    const summary = renderSummary(report, bytes);
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(bytes);
    const lines = summary.trimEnd().split('\n');
    expect(lines[0]).toBe(verdict);
    expect(lines.at(-1)).toMatch(/^> This summary is as long as GitHub lets it be/);
    expect(whole.split('\n')).toEqual(expect.arrayContaining(lines.slice(0, -1)));
    expect(summary.split('<details>').length).toBe(summary.split('</details>').length);
  }
});
