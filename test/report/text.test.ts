import { expect, test } from 'vitest';
import { choosePaint } from '../../src/cli/paint.ts';
import { codeFrame } from '../../src/report/code-frame.ts';
import { plain } from '../../src/report/paint.ts';
import { renderText } from '../../src/report/text.ts';
import { checkTree } from '../support/check-tree.ts';
import { hostileTexts } from '../support/hostile-texts.ts';
import { connectorFile } from '../support/memory-tree.ts';
import { allowingAll } from '../support/policies.ts';
import { fullReport, hostileReports } from '../support/reports.ts';

test('the report reads from the first problem to the verdict', async () => {
  const sourceOf = () => '{\n  "type": "tiktok",\n  "scopes": "user.info.basic"\n}\n';
  await expect(renderText(await fullReport(), { paint: plain, sourceOf })).toMatchFileSnapshot(
    'full-report.txt',
  );
});

test.each([
  [
    {},
    'No Base44 app found: no folder has base44/config.json[c] or base44/connectors. Nothing was checked. Name the app with --app, or run this in its repository.',
  ],
  [
    { 'a/base44/config.jsonc': '{}', 'b/base44/config.jsonc': '{}' },
    'No connector files in "a/base44/connectors" and "b/base44/connectors". Nothing was read as "remove everything". Wrong folder? Set "connectorsDir" in the app\'s config, or name the app with --app.',
  ],
  [
    { 'base44/config.jsonc': '[]' },
    "Not everything could be judged: 1 error, 1 notice. Mend the app's folders and config first.",
  ],
  [{ 'base44/connectors/slack.jsonc': '{' }, 'Failed: 1 error, 1 notice; no connector could be read.'],
  [{ 'base44/connectors/slack.jsonc': connectorFile('slack') }, 'Passed: 1 notice in 1 connector.'],
  [
    { ...allowingAll('slack'), 'base44/connectors/slack.jsonc': connectorFile('slack') },
    'Passed: nothing to report in 1 connector.',
  ],
  [
    { ...allowingAll('Slack'), 'base44/connectors/slack.jsonc': connectorFile('slack') },
    'Nothing was judged by the policy, which cannot be used: 1 error. Mend ".github/connector-policy.jsonc" first.',
  ],
])('the last line is the verdict (%#)', async (files, expected) => {
  const text = renderText(await checkTree(files), { paint: plain, sourceOf: () => undefined });
  expect(text.trimEnd().split('\n').at(-1)).toBe(expected);
});

test('findings of the base are counted apart', async () => {
  const base = {
    ...allowingAll('slack'),
    'base44/connectors/slack.jsonc': connectorFile('slack', ['chat:write', 'chat:write']),
  };
  const text = renderText(await checkTree(base, { base }), { paint: plain, sourceOf: () => undefined });
  expect(text).toMatch(/\nPassed: nothing new in 1 connector; 1 finding is in the base too\.\n$/);
});

test('removing the last connector is said as such', async () => {
  const head = { ...allowingAll('slack'), 'base44/config.jsonc': '{}' };
  const base = { ...head, 'base44/connectors/slack.jsonc': connectorFile('slack') };
  const report = await checkTree(head, { base });
  expect(renderText(report, { paint: plain, sourceOf: () => undefined })).toMatch(
    /no connector is left\.\n$/,
  );
});

test('nothing that a file says reaches the terminal as a control', async () => {
  for (const [index, report] of (await hostileReports()).entries()) {
    const text = renderText(report, { paint: plain, sourceOf: () => hostileTexts[index] });
    expect(text).not.toMatch(/[^\P{C}\n]|[\u2028\u2029]/u);
  }
});

test('colours appear on a terminal only, and NO_COLOR and FORCE_COLOR decide', () => {
  const coloured = (isTerminal: boolean, env: NodeJS.ProcessEnv) =>
    choosePaint(isTerminal, env)('error', 'x') !== 'x';
  expect(coloured(true, {})).toBe(true);
  expect(coloured(false, {})).toBe(false);
  expect(coloured(true, { NO_COLOR: '1' })).toBe(false);
  expect(coloured(true, { NO_COLOR: '' })).toBe(true);
  expect(coloured(false, { FORCE_COLOR: '1' })).toBe(true);
  expect(coloured(true, { FORCE_COLOR: '0' })).toBe(false);
  expect(coloured(true, { FORCE_COLOR: 'false' })).toBe(false);
  expect(coloured(true, { TERM: 'dumb' })).toBe(false);
  expect(coloured(true, { TERM: 'dumb', FORCE_COLOR: '1' })).toBe(true);
});

test.each([
  ['the value is marked', '  "type": "x",', [1, 11, 1, 14], '"type": "x",', 8, 3],
  ['tabs take two columns', '\t"type":\t"x"', [1, 10, 1, 13], '"type":  "x"', 9, 3],
  ['a value over several lines is marked to the end of its first', 'a [\n1]', [1, 3, 2, 3], 'a [', 2, 1],
  ['invisible characters are shown', 'a \u202e b', [1, 3, 1, 4], 'a \\u{202e} b', 2, 8],
  [
    'a long line is cut around the value',
    `${'x'.repeat(200)}"a"`,
    [1, 201, 1, 204],
    `…${'x'.repeat(96)}"a"`,
    97,
    3,
  ],
  [
    'a long value shows its beginning',
    `  "a": "${'x'.repeat(200)}"`,
    [1, 8, 1, 210],
    `"a": "${'x'.repeat(93)}…`,
    5,
    95,
  ],
  [
    'a long value far to the right keeps some of what is before it',
    `${'y'.repeat(50)}"${'x'.repeat(200)}"`,
    [1, 51, 1, 253],
    `…${'y'.repeat(12)}"${'x'.repeat(85)}…`,
    13,
    87,
  ],
  ['an empty range gets one mark', '{}', [1, 1, 1, 1], '{}', 0, 1],
] as const)(
  'code frame: %s',
  (_name, source, [line, column, endLine, endColumn], text, markStart, markLength) => {
    const frame = codeFrame(source, { line, column, endLine, endColumn });
    expect(frame).toEqual({ lineNumber: line, text, markStart, markLength });
  },
);

test('there is no code frame for a blank or missing line', () => {
  expect(codeFrame('', { line: 1, column: 1, endLine: 1, endColumn: 1 })).toBeUndefined();
  expect(codeFrame('x', { line: 3, column: 1, endLine: 3, endColumn: 1 })).toBeUndefined();
});
