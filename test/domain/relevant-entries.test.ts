import { expect, test } from 'vitest';
import { mayNeedJudging } from '../../src/domain/relevant-entries.ts';

test.each([
  ['base44/connectors/slack.jsonc', 'file', true],
  ['base44/connectors/hubspot.JSON5', 'file', true],
  ['.github/connector-policy.jsonc', 'file', true],
  ['base44', 'symlink', true],
  ['vendor/base44', 'submodule', true],
  ['base44/config', 'other', true],
  ['.github/workflows/check.yml', 'file', true],
  ['README.md', 'file', false],
  ['src/json/parse.ts', 'file', false],
  ['docs/check.yml', 'file', false],
  ['base44/connectors', 'folder', false],
] as const)('a change of %s, a %s, may have to be judged: %s', (path, kind, expected) => {
  expect(mayNeedJudging([{ path, kind }])).toBe(expected);
  expect(
    mayNeedJudging([
      { path: 'LICENSE', kind: 'file' },
      { path, kind },
    ]),
  ).toBe(expected);
});

test('a change of nothing need not be judged', () => {
  expect(mayNeedJudging([])).toBe(false);
});
