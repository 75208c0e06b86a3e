import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Explanation, explain } from '../scripts/mutation/explanations.ts';
import { mutantsOf } from '../scripts/mutation/results.ts';
import { projectRoot } from './support/run.ts';

const explanations: readonly Explanation[] = JSON.parse(
  readFileSync(join(projectRoot, 'stryker.explained.json'), 'utf8'),
);

test('what is explained about mutation testing is about code that is there', () => {
  const gone = explanations.flatMap(({ file, changes }) => {
    const code = readFileSync(join(projectRoot, file), 'utf8').replaceAll(/\s+/g, ' ');
    return changes.filter(({ from }) => !code.includes(from)).map(({ from }) => `${file}: ${from}`);
  });
  expect(gone).toEqual([]);
});

test('explanations go with the code, and those that are about nothing any more are named', () => {
  const place = (column: number) => ({ start: { line: 2, column }, end: { line: 2, column: column + 5 } });
  const change = { mutatorName: 'ConditionalExpression', replacement: 'true' };
  const mutants = mutantsOf({
    files: {
      'a.ts': {
        source: '// The code.\nif (a > b && c > d && e > f) run();\n',
        mutants: [
          { ...change, status: 'Killed', location: place(5) },
          { ...change, status: 'Survived', location: place(14) },
          { ...change, status: 'NoCoverage', location: place(23) },
        ],
      },
    },
  });
  const about = (from: string, file = 'a.ts'): Explanation => ({
    file,
    why: `${from} is always so`,
    changes: [{ mutator: 'ConditionalExpression', from, to: 'true' }],
  });
  const { survivors, stale } = explain(mutants, [
    about('a > b'),
    about('c > d'),
    about('x', 'not-measured.ts'),
  ]);
  expect(survivors.map(({ from, why }) => [from, why])).toEqual([
    ['c > d', 'c > d is always so'],
    ['e > f', undefined],
  ]);
  expect(stale.map(({ from }) => from)).toEqual(['a > b']);
});
