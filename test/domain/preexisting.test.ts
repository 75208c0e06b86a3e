import { expect, test } from 'vitest';
import { type Finding, type Problem, toFinding } from '../../src/domain/finding.ts';
import { markPreexisting } from '../../src/domain/preexisting.ts';

function finding(about: Partial<Problem> = {}, line = 1, app = '.'): Finding {
  const range = { line, column: 1, endLine: line, endColumn: 2 };
  const problem = { rule: 'scope-denied', message: 'x', connector: 'slack', scope: 'admin' } as const;
  return toFinding({ ...problem, range, ...about }, 'slack.jsonc', app);
}

/** Which of the findings of the head are old. */
function old(head: readonly Finding[], base: readonly Finding[]): readonly boolean[] {
  return markPreexisting(head, base).map(({ preexisting }) => preexisting);
}

test('a problem is old in another line, and when more is said about the scope', () => {
  expect(old([finding({ message: 'y' }, 7)], [finding()])).toEqual([true]);
});

test.each([
  ['rule', finding({ rule: 'scope-not-allowed' })],
  ['connector', finding({ connector: 'gmail' })],
  ['scope', finding({ scope: 'im:history' })],
  ['app', finding({}, 1, 'apps/crm')],
])('a problem is new with another %s', (_name, other) => {
  expect(old([finding()], [other])).toEqual([false]);
});

test('a problem about no scope is new when it says something else', () => {
  const about = (message: string) => {
    const { scope: _scope, ...rest } = finding({ rule: 'unknown-key', message });
    return rest;
  };
  expect(old([about('x'), about('y')], [about('y')])).toEqual([false, true]);
});

test('a problem that the head has more often than the base is old as often as the base has it', () => {
  expect(old([finding(), finding(), finding()], [finding(), finding()])).toEqual([true, true, false]);
});
