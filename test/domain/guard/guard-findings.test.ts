import { describe, expect, test } from 'vitest';
import type { FileContent } from '../../../src/domain/app/locate-app.ts';
import { longestMessage } from '../../../src/domain/fit-message.ts';
import { findUses } from '../../../src/domain/guard/find-uses.ts';
import { guardFindings } from '../../../src/domain/guard/guard-findings.ts';
import { isWorkflowPath } from '../../../src/domain/guard/workflows.ts';
import { actionName } from '../../../src/report/action-name.ts';
import { toolUrl } from '../../../src/report/tool.ts';

const path = '.github/workflows/check.yml';
const uses = 'jobs:\n  a:\n    steps:\n      - uses: connector-guard/connector-guard@v0\n';
const other = 'jobs:\n  a:\n    steps:\n      - uses: actions/checkout@v5\n';

function content(text: string | undefined): FileContent | undefined {
  return text === undefined ? undefined : { kind: 'bytes', bytes: new TextEncoder().encode(text) };
}

/** The findings as `line:column start of the message`. */
function found(before: string | undefined, after: string | undefined): readonly string[] {
  const workflow = { path, before: content(before), after: content(after) };
  return guardFindings([workflow], actionName).map(
    ({ line, column, message }) => `${line}:${column} ${message.split(/[,.]/)[0]}`,
  );
}

test('the action is known by the name of its repository', () => {
  expect(toolUrl.split('/').at(-1)).toBe(actionName);
});

describe('a line of a workflow', () => {
  test.each(
    [
      '- uses: connector-guard/connector-guard@v0',
      'uses: connector-guard/connector-guard@v0 # v0.1.0',
      'uses: "Connector-Guard/Connector-Guard@v0"',
      "- {name: check, uses: 'acme/connector-guard@main'}",
      '- { uses: acme/connector-guard@0123456789012345678901234567890123456789 }',
      '"uses":acme/connector-guard@v0',
      'uses: acme/connector-guard/.github/workflows/check.yml@v1',
      'uses: ./connector-guard',
      'uses: ./tools/connector-guard/',
      'uses: ../connector-guard',
      'uses: &guard acme/connector-guard@v0',
      '  acme/connector-guard@v0',
      `{ name: "it's # no comment", uses: acme/connector-guard@v0 }`,
    ].map((line) => [line]),
  )('uses it: %s', (line) => {
    expect(findUses(`on: push\n${line}\n`, actionName)).toBeDefined();
  });

  test.each(
    [
      '# uses: connector-guard/connector-guard@v0',
      '- run: npm test # acme/connector-guard@v0',
      'uses: acme/not-connector-guard@v0',
      'uses: acme/connector-guard-lite@v0',
      'uses: ./connector-guard-lite',
      'uses: ./',
      'uses: connector-guard@v0',
      'name: connector-guard',
      "name: 'not closed # acme/connector-guard@v0",
      'see: https://github.com/connector-guard/connector-guard',
      '',
    ].map((line) => [line]),
  )('does not use it: %s', (line) => {
    expect(findUses(`on: push\n${line}\n`, actionName)).toBeUndefined();
  });

  test('is told with its place, whatever ends the lines', () => {
    const range = { line: 3, column: 9, endLine: 3, endColumn: 32 };
    expect(findUses('a\r\nb\r\n- uses: acme/connector-guard@v0\r\n', actionName)).toEqual(range);
  });
});

describe('a change of a workflow', () => {
  test.each([
    ['that uses the action is edited', uses, `${uses}#`, ['4:15 The change edits this workflow']],
    ['uses it from now on', other, uses, ['4:15 This workflow now runs this check']],
    ['is added with it', undefined, uses, ['4:15 This workflow now runs this check']],
    [
      'does not use it any more',
      uses,
      other,
      ['1:1 After this change the workflow does not run this check any more'],
    ],
    ['that uses it is deleted', uses, undefined, ['1:1 The change deletes this workflow']],
    ['that has nothing to do with it is edited', other, `${other}#`, []],
    ['that has nothing to do with it is added', undefined, other, []],
  ])('%s', (_name, before, after, expected) => {
    expect(found(before, after)).toEqual(expected);
  });

  const large: FileContent = { kind: 'too-large', size: 600_000 };
  test.each([
    [large, undefined],
    [undefined, large],
    [content(other), large],
    [large, content(other)],
  ])('that is too large on one side cannot be told', (before, after) => {
    const [finding] = guardFindings([{ path, before, after }], actionName);
    expect(finding?.message).toContain('it cannot be told whether it runs this check');
  });

  test('too many of them cannot be told', () => {
    const many = Array.from({ length: 51 }, (_, index) => ({
      path: `.github/workflows/${index}.yml`,
      before: undefined,
      after: content(other),
    }));
    expect(guardFindings(many.slice(1), actionName)).toEqual([]);
    expect(guardFindings(many, actionName)).toMatchObject([
      { rule: 'guard-changed', severity: 'warning', path: '.github/workflows', app: null },
    ]);
  });

  test('is told in few words', () => {
    const sides = [content(uses), content(other), undefined, large];
    const all = sides.flatMap((before) =>
      sides.flatMap((after) => guardFindings([{ path, before, after }], actionName)),
    );
    expect(all.filter(({ message }) => message.length > longestMessage)).toEqual([]);
  });
});

test.each([
  ['.github/workflows/a.yml', true],
  ['.github/workflows/a.yaml', true],
  ['.github/workflows/sub/a.yml', false],
  ['.github/a.yml', false],
  ['x/.github/workflows/a.yml', false],
  ['.github/workflows/a.json', false],
])('%s is a workflow: %s', (file, is) => {
  expect(isWorkflowPath(file)).toBe(is);
});
