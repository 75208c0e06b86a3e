import { expect, test } from 'vitest';
import { duplicateTypes } from '../../../src/domain/checks/duplicate-types.ts';

const range = { offset: 10, length: 7, line: 2, column: 11, endLine: 2, endColumn: 18 };

test('every file after the first that holds a connector is told, with the first', () => {
  const files = [
    { path: 'a.jsonc', type: 'slack', range },
    { path: 'b.jsonc', type: 'notion', range },
    { path: 'c.jsonc', type: 'Slack', range },
    { path: 'd.jsonc', type: 'slack', range: undefined },
  ];
  const related = [{ message: 'The other file is this one.', path: 'a.jsonc', line: 2, column: 11 }];
  const message = (type: string) =>
    `Another file of this app holds the connector "${type}" too, and Base44 refuses both. Merge them into one file.`;
  expect(duplicateTypes(files)).toEqual([
    {
      path: 'c.jsonc',
      problem: { rule: 'duplicate-type', message: message('Slack'), range, connector: 'Slack', related },
    },
    {
      path: 'd.jsonc',
      problem: { rule: 'duplicate-type', message: message('slack'), connector: 'slack', related },
    },
  ]);
});

test('a first file that does not show where its type is is named from its beginning', () => {
  const [second] = duplicateTypes([
    { path: 'a.jsonc', type: 'slack', range: undefined },
    { path: 'b.jsonc', type: 'slack', range },
  ]);
  expect(second?.problem.related).toEqual([
    { message: 'The other file is this one.', path: 'a.jsonc', line: 1, column: 1 },
  ]);
});
