import { expect, test } from 'vitest';
import { createNarrator, type GitHubText } from '../../../src/cli/demo/narrator.ts';
import { plain } from '../../../src/report/paint.ts';

function narrate() {
  let told = '';
  const kept: GitHubText[] = [];
  const narrator = createNarrator({
    paint: plain,
    write: (text) => {
      told += text;
    },
    keep: (text) => kept.push(text),
  });
  return { narrator, kept, told: () => told.split('\n') };
}

test('of a long output a part is shown, and its last line, which has the verdict', () => {
  const { narrator, told } = narrate();
  narrator.command('connector-guard check');
  narrator.output({ text: 'notice\n\nerror\n  one\n  two\n\nFailed.\n', from: 'error', limit: 2 });
  expect(told()).toEqual([
    '',
    '  $ connector-guard check',
    '  …',
    '  error',
    '    one',
    '  … 2 more lines',
    '  Failed.',
    '',
    '',
  ]);
});

test('a short output is shown as it is', () => {
  const { narrator, told } = narrate();
  narrator.output({ text: 'one\ntwo\n', limit: 1 });
  expect(told()).toEqual(['', '  one', '  two', '', '']);
});

test('a text of GitHub is quoted in part and kept in full', () => {
  const { narrator, told, kept } = narrate();
  narrator.quote({ where: 'issue #2', markdown: '# Sign-in\n\nDo it.\n\nThen close it.', limit: 3 });
  expect(told()).toEqual(['', '  ┌ issue #2', '  │ # Sign-in', '  │', '  │ Do it.', '  └ …', '', '']);
  expect(kept).toEqual([{ where: 'issue #2', markdown: '# Sign-in\n\nDo it.\n\nThen close it.', limit: 3 }]);
});

test('steps are counted', () => {
  const { narrator, told } = narrate();
  narrator.step('One');
  narrator.title('Between');
  narrator.step('Two');
  expect(told().filter((line) => /^\w|^\d/.test(line))).toEqual(['1. One', 'Between', '2. Two']);
});
