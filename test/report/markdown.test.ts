import { expect, test } from 'vitest';
import { codeSpan, messageToMarkdown } from '../../src/report/inert-markdown.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { checkTree } from '../support/check-tree.ts';
import { connectorFile } from '../support/memory-tree.ts';
import { allowingAll } from '../support/policies.ts';
import { fullReport, hostileReports } from '../support/reports.ts';

test('the report reads from the verdict to the details', async () => {
  await expect(renderMarkdown(await fullReport())).toMatchFileSnapshot('full-report.md');
});

test('a clean report is short', async () => {
  const report = await checkTree({
    ...allowingAll('slack'),
    'base44/connectors/slack.jsonc': connectorFile('slack', ['chat:write']),
  });
  await expect(renderMarkdown(report)).toMatchFileSnapshot('clean-report.md');
});

/** Markdown outside of code spans: what GitHub acts on. */
function outsideCode(markdown: string): string {
  return markdown.replace(/(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g, '');
}

test('text from files stays inside code spans, so nothing in it is acted on', async () => {
  for (const report of await hostileReports()) {
    const markdown = renderMarkdown(report);
    expect(markdown).not.toMatch(/[^\P{C}\n]|[\u2028\u2029]/u);
    expect(outsideCode(markdown)).not.toMatch(/evil|everyone|javascript|onerror|::|Heading|<img/);
  }
});

test.each([
  ['x', '`x`'],
  ['a`b', '``a`b``'],
  ['`', '`` ` ``'],
  ['``` js', '```` ``` js ````'],
  ['', '` `'],
  ['a\nb', '`a\\u{a}b`'],
])('code span of %j', (text, expected) => {
  expect(codeSpan(text)).toBe(expected);
});

test('quoted values in a message become code, our own words stay text', () => {
  expect(
    messageToMarkdown('"Gm*il" is no type, unlike "a\\"b". Use { "type": "gmail", "scopes": [] } *now*.'),
  ).toBe('`Gm*il` is no type, unlike `a"b`. Use `{ "type": "gmail", "scopes": [] }` \\*now\\*.');
});
